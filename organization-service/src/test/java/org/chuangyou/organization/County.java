package org.chuangyou.organization;

import java.util.ArrayList;
import java.util.List;

import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.Topic;

import static org.chuangyou.organization.Asking.asSteward;
import static org.hamcrest.Matchers.is;

/**
 * A committee ({@code -C}) with two branches below it: the first ({@code -B}, unit {@code -U1}) with as many full
 * members as a test wants ({@code -P1} is its secretary and principal), the second ({@code -B2}, unit {@code -U2}) with
 * three ({@code -Q1} to {@code -Q3}). {@code -P90} is a probationary member, {@code -P91} an applicant of the first.
 * {@code -Q1} is secretary of the committee and so stands above both branches.
 */
public final class County {

    private final String prefix;

    private County(String prefix) {
        this.prefix = prefix;
    }

    /** Uploads the county; the codes begin with the prefix, so that tests do not meet. */
    public static County of(String prefix, int fullMembers) {
        var county = new County(prefix);
        county.roster(fullMembers).upload().statusCode(201);
        return county;
    }

    private Roster roster(int fullMembers) {
        var members = new ArrayList<>(List.of(Roster.memberHeader()));
        for (var number = 1; number <= fullMembers; number++) {
            members.add(Roster.member(prefix, number, "正式党员", "2000-07-01"));
        }
        members.add(Roster.member(prefix, 90, "预备党员", "2010-12-01"));
        members.add(Roster.member(prefix, 91, "入党申请人", ""));
        for (var number = 1; number <= 3; number++) {
            members.add("%1$s-Q%2$d,示例乙%2$d,男,1970-01-01,正式党员,2000-07-01,%1$s-B2,%1$s-U2".formatted(prefix, number));
        }
        var unit = ",示例小学,完全小学,示例乡,农牧区,10,0,0,3,0,0,0";
        return Roster.of("units", Roster.text(Roster.unitHeader(), prefix + "-U1" + unit, prefix + "-U2" + unit))
                .with("organizations", organizations())
                .with("members", Roster.text(members.toArray(new String[0])))
                .with(
                        "posts",
                        Roster.text(
                                Roster.postHeader(),
                                prefix + "-B," + prefix + "-P1,书记,兼职,校长",
                                prefix + "-C," + prefix + "-Q1,书记,专职,"));
    }

    private String organizations() {
        return Roster.text(
                Roster.organizationHeader(),
                prefix + "-C,示例工委,党工委,,1985-01-01,2012-01-28,",
                prefix + "-B,示例小学党支部,党支部," + prefix + "-C,1990-01-01,2013-01-01," + prefix + "-U1",
                prefix + "-B2,示例二小党支部,党支部," + prefix + "-C,1990-01-01,2014-01-01," + prefix + "-U2");
    }

    /** The code with the county's prefix. */
    public String code(String rest) {
        return prefix + "-" + rest;
    }

    public String committee() {
        return organization("C");
    }

    public String branch() {
        return organization("B");
    }

    public String otherBranch() {
        return organization("B2");
    }

    public String organization(String rest) {
        return asSteward()
                .queryParam("code", code(rest))
                .get("/organizations")
                .then()
                .extract()
                .path("items[0].id");
    }

    /** The id of a person of the first branch ({@code P…}) or the second ({@code Q…}). */
    public String person(String rest) {
        return asSteward()
                .queryParam("limit", 100)
                .get("/organizations/{id}/persons", rest.startsWith("Q") ? otherBranch() : branch())
                .then()
                .extract()
                .path("items.find { it.code == '" + code(rest) + "' }.id");
    }

    /** The id of the unit of the first branch or, with 2, the second. */
    public String unit(int number) {
        return asSteward()
                .get("/organizations/{id}", number == 1 ? branch() : otherBranch())
                .then()
                .extract()
                .path("unitIds[0]");
    }

    /** What a refusal must look like. */
    public static ValidatableResponse refused(ValidatableResponse answer, int status, String type) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", is("urn:chuangyou:problem:" + type));
    }

    /** Waits for so many facts of this type about this aggregate and gives their bodies. */
    public static List<String> announced(String type, String key, int count) {
        return Topic.named("organization.events")
                .await(
                        count,
                        record -> record.key().equals(key) && Topic.type(record).equals(type))
                .stream()
                .map(Topic::body)
                .toList();
    }
}
