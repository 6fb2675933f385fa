package org.chuangyou.organization.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.restassured.response.ValidatableResponse;
import org.chuangyou.organization.Roster;

import static org.chuangyou.organization.Asking.as;
import static org.chuangyou.organization.Asking.asSteward;

/**
 * A branch with so many full members P1…, one on probation and one applicant after them. P1 is its secretary and presides;
 * the last two full members count.
 */
final class Assembly {

    static final String DAY = "2011-06-01";

    final String prefix;
    final int voters;
    private String branch;
    private Map<String, String> ids;

    private Assembly(String prefix, int voters) {
        this.prefix = prefix;
        this.voters = voters;
    }

    static Assembly of(String prefix, int voters) {
        var assembly = new Assembly(prefix, voters);
        assembly.upload(members(prefix, voters));
        return assembly;
    }

    /** The same branch after the roster has changed. */
    Assembly grownTo(int voters) {
        upload(members(prefix, voters));
        return this;
    }

    Assembly withNames(String... names) {
        var lines = new ArrayList<>(members(prefix, voters));
        for (var n = 0; n < names.length; n++) {
            lines.set(n, lines.get(n).replace("示例" + (n + 1) + ",", names[n] + ","));
        }
        upload(lines);
        return this;
    }

    private static List<String> members(String prefix, int voters) {
        var full = IntStream.rangeClosed(1, voters).mapToObj(n -> Roster.member(prefix, n, "正式党员", "2000-07-01"));
        var others = Stream.of(
                Roster.member(prefix, voters + 1, "预备党员", "2010-07-01"),
                Roster.member(prefix, voters + 2, "入党申请人", ""));
        return Stream.concat(full, others).toList();
    }

    private void upload(List<String> members) {
        var lines = Stream.concat(Stream.of(Roster.memberHeader()), members.stream());
        Roster.small(prefix)
                .with("members", lines.collect(Collectors.joining("\n", "", "\n")))
                .asOf("2011-05-01")
                .upload()
                .statusCode(201);
        branch = as(prefix + "-P1")
                .queryParam("code", prefix + "-B")
                .get("/organizations")
                .then()
                .extract()
                .path("items[0].id");
        List<Map<String, String>> persons = asSteward()
                .queryParam("limit", 100)
                .get("/organizations/{id}/persons", branch)
                .then()
                .extract()
                .path("items");
        ids = persons.stream().collect(Collectors.toMap(person -> person.get("code"), person -> person.get("id")));
    }

    String branch() {
        return branch;
    }

    String code(int member) {
        return prefix + "-P" + member;
    }

    String id(int member) {
        return ids.get(code(member));
    }

    /** As a JSON array of ids. */
    String ids(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(n -> '"' + id(n) + '"')
                .collect(Collectors.joining(",", "[", "]"));
    }

    String tellers() {
        return ids(voters - 1, voters);
    }

    Ballots resolution() {
        return prepared("RESOLUTION", "关于年度工作计划的决议", "");
    }

    Ballots admission() {
        return prepared("ADMISSION", "接收示例为预备党员", ", \"subjectPersonId\": \"" + id(voters + 2) + "\"");
    }

    Ballots confirmation() {
        return prepared("CONFIRMATION", "示例按期转正", ", \"subjectPersonId\": \"" + id(voters + 1) + "\"");
    }

    /** P1 and those after stand. */
    Ballots election(int seats, int candidates) {
        return prepared(
                "ELECTION",
                "选举支部委员会",
                ", \"seats\": %d, \"candidatePersonIds\": %s".formatted(seats, ids(1, candidates)));
    }

    private Ballots prepared(String kind, String subject, String more) {
        var answer = prepare(kind, content(subject, more)).statusCode(201);
        return new Ballots(this, answer.extract().path("id"));
    }

    ValidatableResponse prepare(String kind, String content) {
        return as(code(1))
                .body("{\"organizationId\": \"%s\", \"kind\": \"%s\", \"content\": %s}"
                        .formatted(branch, kind, content))
                .post("/votes")
                .then();
    }

    String content(String subject, String more) {
        return content(subject, id(1), tellers(), more);
    }

    String content(String subject, String chair, String tellers, String more) {
        return """
                {"subject": "%s", "heldOn": "%s", "place": "学校会议室", "chairPersonId": "%s", "tellerPersonIds": %s%s}
                """.formatted(subject, DAY, chair, tellers, more);
    }
}
