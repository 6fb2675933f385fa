package org.chuangyou.organization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.chuangyou.chassis.testing.Tokens;

import static io.restassured.RestAssured.given;

/** A roster upload in the making: the sample county, or a small one, with what a test changes in it. */
public final class Roster {

    private static final Path SAMPLE = Path.of("src/main/resources/sample/county");

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private String asOf = "2011-07-01";
    private boolean dryRun;

    private Roster() {}

    /** The whole sample county. */
    public static Roster ofTheCounty() {
        var roster = new Roster();
        for (var name : new String[] {"units", "organizations", "members", "posts", "youth"}) {
            roster.files.put(name, sample(name).getBytes(StandardCharsets.UTF_8));
        }
        return roster;
    }

    /** An upload of nothing yet. */
    public static Roster empty() {
        return new Roster();
    }

    /** An upload of one file. */
    public static Roster of(String file, String content) {
        return new Roster().with(file, content.getBytes(StandardCharsets.UTF_8));
    }

    /** A school with its branch of three, codes prefixed so that tests do not meet. */
    public static Roster small(String prefix) {
        return new Roster()
                .with("units", text(unitHeader(), prefix + "-U1,示例小学,完全小学,示例乡,农牧区,10,0,0,3,0,0,0"))
                .with(
                        "organizations",
                        text(
                                organizationHeader(),
                                prefix + "-C,示例工委,党工委,,1985-01-01,2012-01-28,",
                                prefix + "-B,示例小学党支部,党支部," + prefix + "-C,1990-01-01,2013-01-01," + prefix + "-U1"))
                .with(
                        "members",
                        text(
                                memberHeader(),
                                member(prefix, 1, "正式党员", "2000-07-01"),
                                member(prefix, 2, "正式党员", "2001-07-01"),
                                member(prefix, 3, "正式党员", "2002-07-01"),
                                member(prefix, 4, "入党申请人", "")))
                .with("posts", text(postHeader(), prefix + "-B," + prefix + "-P1,书记,兼职,校长"));
    }

    public static String unitHeader() {
        return "单位编码,单位名称,单位类别,所在乡镇,城乡分类,小学生数,初中生数,高中生数,专任教师,代课教师,特岗教师,其他人员";
    }

    public static String organizationHeader() {
        return "组织编码,组织名称,组织类别,上级组织编码,成立日期,任期届满日期,覆盖单位编码";
    }

    public static String memberHeader() {
        return "人员编号,姓名,性别,出生日期,人员类别,入党日期,所在组织编码,工作单位编码";
    }

    public static String postHeader() {
        return "组织编码,人员编号,党内职务,专兼职,行政职务";
    }

    public static String member(String prefix, int number, String stage, String admittedOn) {
        return "%1$s-P%2$d,示例%2$d,女,1970-01-01,%3$s,%4$s,%1$s-B,%1$s-U1".formatted(prefix, number, stage, admittedOn);
    }

    public static String text(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    public Roster with(String file, byte[] content) {
        files.put(file, content);
        return this;
    }

    public Roster with(String file, String content) {
        return with(file, content.getBytes(StandardCharsets.UTF_8));
    }

    public Roster replacing(String file, String old, String changed) {
        var content = new String(files.get(file), StandardCharsets.UTF_8);
        if (!content.contains(old)) {
            throw new IllegalArgumentException(file + " does not contain " + old);
        }
        return with(file, content.replace(old, changed));
    }

    public Roster encoded(String charset) {
        files.replaceAll(
                (name, content) -> new String(content, StandardCharsets.UTF_8).getBytes(Charset.forName(charset)));
        return this;
    }

    public Roster withByteOrderMark() {
        files.replaceAll((name, content) ->
                ("\ufeff" + new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public Roster asOf(String day) {
        asOf = day;
        return this;
    }

    public Roster dryRun() {
        dryRun = true;
        return this;
    }

    public ValidatableResponse upload() {
        return send(given());
    }

    /** Uploads and does not wait for the import itself. */
    public ValidatableResponse uploadInBackground() {
        return send(given().header("Prefer", "respond-async"));
    }

    /** The text of a file, to be sent in another form. */
    public String content(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    private ValidatableResponse send(RequestSpecification request) {
        request.auth().oauth2(Tokens.ofMachine("steward", "roster-steward"));
        files.forEach((name, content) -> request.multiPart(name, name + ".csv", content, "text/csv"));
        request.multiPart("asOf", asOf);
        return request.queryParam("dryRun", dryRun).post("/imports").then();
    }

    private static String sample(String name) {
        try {
            return Files.readString(SAMPLE.resolve(name + ".csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
