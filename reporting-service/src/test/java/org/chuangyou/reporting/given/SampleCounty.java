package org.chuangyou.reporting.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The sample county's rosters as the facts organization-service would announce of them. */
public final class SampleCounty {

    private static final String DAY = "2011-07-01";
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("教育行政机关", "EDUCATION_BUREAU"),
            Map.entry("完全中学", "COMPLETE_SECONDARY"),
            Map.entry("九年一贯制学校", "NINE_YEAR"),
            Map.entry("初级中学", "JUNIOR_SECONDARY"),
            Map.entry("完全小学", "COMPLETE_PRIMARY"),
            Map.entry("初级小学", "LOWER_PRIMARY"),
            Map.entry("幼儿园", "KINDERGARTEN"),
            Map.entry("党工委", "WORKING_COMMITTEE"),
            Map.entry("党支部", "BRANCH"),
            Map.entry("联合党支部", "JOINT_BRANCH"),
            Map.entry("正式党员", "FULL"),
            Map.entry("预备党员", "PROBATIONARY"),
            Map.entry("书记", "SECRETARY"),
            Map.entry("副书记", "DEPUTY_SECRETARY"),
            Map.entry("委员", "COMMISSIONER"),
            Map.entry("组织委员", "ORGANIZATION_COMMISSIONER"),
            Map.entry("宣传委员", "PUBLICITY_COMMISSIONER"),
            Map.entry("纪检委员", "DISCIPLINE_COMMISSIONER"));

    private final List<Fact> facts = new ArrayList<>();

    private SampleCounty() {
        rows("units").forEach(this::unit);
        rows("youth").forEach(this::youth);
        rows("organizations").forEach(this::organization);
        rows("members").forEach(this::member);
        rows("posts").forEach(this::post);
    }

    /** Announces all of it, in an order nobody would expect. */
    public static void announceTo(Announcements announcements) {
        var facts = new SampleCounty().facts;
        Collections.shuffle(facts, new Random(20110701));
        facts.forEach(fact -> announcements.send("organization." + fact.what() + ".v1", fact.key(), fact.body()));
        announcements.settle();
    }

    public static UUID organization(String code) {
        return id(code);
    }

    private void unit(Map<String, String> row) {
        var id = id(row.get("单位编码"));
        tell("unit-registered", id, """
                {"unitId": "%s", "kind": "%s", "registeredOn": "%s"}
                """.formatted(id, LABELS.get(row.get("单位类别")), DAY));
        tell("unit-figures-reported", id, """
                {"unitId": "%s", "asOf": "%s", "students": {"primary": %s, "junior": %s, "senior": %s},
                 "staff": {"teachers": %s, "substitute": %s, "specialPost": %s, "other": %s}}
                """.formatted(
                        id,
                        DAY,
                        row.get("小学生数"),
                        row.get("初中生数"),
                        row.get("高中生数"),
                        row.get("专任教师"),
                        row.get("代课教师"),
                        row.get("特岗教师"),
                        row.get("其他人员")));
    }

    private void youth(Map<String, String> row) {
        var id = id(row.get("单位编码"));
        tell("youth-figures-reported", id, """
                {"unitId": "%s", "asOf": "%s", "leagueUnits": %s, "leagueMembers": %s, "brigades": %s,
                 "squadrons": %s, "squads": %s, "pioneers": %s, "counsellors": %s}
                """.formatted(
                        id,
                        DAY,
                        row.get("团组织数"),
                        row.get("团员数"),
                        row.get("少先队大队数"),
                        row.get("少先队中队数"),
                        row.get("少先队小队数"),
                        row.get("少先队员数"),
                        row.get("辅导员数")));
    }

    private void organization(Map<String, String> row) {
        var id = id(row.get("组织编码"));
        var kind = LABELS.get(row.get("组织类别"));
        var above = row.get("上级组织编码");
        var units = Arrays.stream(row.get("覆盖单位编码").split(";"))
                .filter(code -> !code.isEmpty())
                .map(code -> "\"" + id(code) + "\"")
                .collect(Collectors.joining(","));
        tell(kind.equals("WORKING_COMMITTEE") ? "committee-established" : "branch-established", id, """
                {"organizationId": "%s", "code": "%s", "name": "%s", "kind": "%s", "parentId": %s,
                 "establishedOn": "%s", "unitIds": [%s]}
                """.formatted(
                        id,
                        row.get("组织编码"),
                        row.get("组织名称"),
                        kind,
                        above.isEmpty() ? "null" : "\"" + id(above) + "\"",
                        row.get("成立日期"),
                        units));
    }

    /** Applicants and activists are no members: nothing is announced of them. */
    private void member(Map<String, String> row) {
        var standing = LABELS.get(row.get("人员类别"));
        if (standing != null) {
            var id = id(row.get("人员编号"));
            tell("member-admitted", id, """
                    {"personId": "%s", "organizationId": "%s", "standing": "%s", "admittedOn": "%s"}
                    """.formatted(id, id(row.get("所在组织编码")), standing, row.get("入党日期")));
        }
    }

    private void post(Map<String, String> row) {
        var organization = id(row.get("组织编码"));
        var office = LABELS.get(row.get("党内职务"));
        tell("post-assumed", organization, """
                {"postId": "%s", "organizationId": "%s", "personCode": "%s", "office": "%s", "secretaryKind": %s,
                 "assumedOn": "%s"}
                """.formatted(
                        id(row.get("组织编码") + row.get("人员编号") + office),
                        organization,
                        row.get("人员编号"),
                        office,
                        office.equals("SECRETARY") ? "\"" + secretaryKind(row) + "\"" : "null",
                        DAY));
    }

    private static String secretaryKind(Map<String, String> row) {
        if (row.get("专兼职").equals("专职")) {
            return "FULL_TIME";
        }
        return Map.of("校长", "PRINCIPAL", "教师", "TEACHER").getOrDefault(row.get("行政职务"), "OTHER");
    }

    private void tell(String what, UUID key, String body) {
        facts.add(new Fact(what, key, body));
    }

    private static UUID id(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(UTF_8));
    }

    private static List<Map<String, String>> rows(String file) {
        try (var in = SampleCounty.class.getResourceAsStream("/county/" + file + ".csv")) {
            var lines = new String(in.readAllBytes(), UTF_8)
                    .replace("\uFEFF", "")
                    .lines()
                    .toList();
            var head = lines.get(0).split(",", -1);
            return lines.stream()
                    .skip(1)
                    .map(line -> row(head, line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(String[] head, String[] cells) {
        var row = new HashMap<String, String>();
        for (var i = 0; i < head.length; i++) {
            row.put(head[i], cells[i]);
        }
        return row;
    }

    private record Fact(String what, UUID key, String body) {}
}
