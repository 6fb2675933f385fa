package org.chuangyou.evaluation.appraisal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import io.restassured.response.Response;
import org.chuangyou.evaluation.Api;
import org.chuangyou.evaluation.County;
import org.chuangyou.evaluation.Draft;
import org.chuangyou.evaluation.Given;

import static org.awaitility.Awaitility.await;

/** A fresh branch of the county with members M1, M2 …, and its appraisal step by step. */
public final class Branch {

    static final int YEAR = 2011;
    private static final AtomicInteger NUMBER = new AtomicInteger();

    public final UUID id = UUID.randomUUID();
    private final String prefix = "PY" + NUMBER.incrementAndGet() + "-";
    private final List<String> members;
    private UUID appraisal;

    private Branch(int size) {
        members = IntStream.rangeClosed(1, size).mapToObj(n -> prefix + "M" + n).toList();
    }

    /** Announced by organization-service; the first member is its secretary. */
    public static Branch of(Given given, int size) {
        var county = given.aCounty();
        var branch = new Branch(size);
        County.organization("branch-established", branch.id, County.COMMITTEE, "评议" + branch.prefix + "支部");
        branch.members.forEach(code -> County.member(code, "示例" + code, branch.id));
        county.post(UUID.randomUUID(), branch.id, branch.secretary(), "SECRETARY");
        await().until(() -> branch.as(branch.secretary())
                        .get("/evaluations?organizationId=" + branch.id)
                        .statusCode()
                == 200);
        return branch;
    }

    public String member(int number) {
        return members.get(number - 1);
    }

    public String secretary() {
        return member(1);
    }

    UUID appraisal() {
        return appraisal;
    }

    io.restassured.specification.RequestSpecification as(String person) {
        return Api.as(person).request();
    }

    Response convene() {
        return convene(YEAR);
    }

    Response convene(int year) {
        return as(secretary())
                .body(Map.of("organizationId", id, "year", year, "title", year + "年度民主评议党员"))
                .post("/appraisals");
    }

    Branch convened() {
        await().until(() -> {
            var answer = convene();
            if (answer.statusCode() == 201 && answer.jsonPath().getInt("progress.members") == members.size()) {
                appraisal = UUID.fromString(answer.path("id"));
                return true;
            }
            return false;
        });
        return this;
    }

    /** The appraisal of the year after is under way now. */
    Branch nextYear() {
        appraisal = UUID.fromString(
                convene(YEAR + 1).then().statusCode(201).extract().path("id"));
        return this;
    }

    /** Everybody has spoken of themselves, and the meeting of everybody. */
    Branch heard() {
        return heard(members.size());
    }

    /** Of the first so many. */
    Branch heard(int some) {
        var speaking = members.subList(0, some);
        speaking.forEach(code -> speak(code, code).then().statusCode(200));
        minute(speaking).then().statusCode(200);
        return this;
    }

    /** Ballots were held: as many as there are members, each with these grades for members 1, 2, … */
    Branch measured(Given given, String... grades) {
        var measurement = measurement(given, grades);
        measure(Map.of("evaluationId", measurement)).then().statusCode(200);
        return this;
    }

    UUID measurement(Given given, String... grades) {
        var draft = Draft.bare()
                .with("organizationId", id)
                .with("template", Map.of("code", "MEMBER_APPRAISAL", "version", 1))
                .with("definition", "EXCELLENT")
                .group("党员", members.size(), 100);
        members.forEach(draft::member);
        var evaluation = given.anOpenEvaluation(draft);
        var byName = new LinkedHashMap<String, String>();
        IntStream.range(0, members.size()).forEach(i -> byName.put("示例" + members.get(i), grades[i]));
        for (var code : given.codes(evaluation, "党员", members.size())) {
            given.voter(evaluation)
                    .vote(
                            code,
                            contest -> Map.of(
                                    "OVERALL", byName.get(contest.get("subject").asText())));
        }
        given.close(evaluation);
        return evaluation;
    }

    Response speak(String as, String person) {
        return put(as, "/members/" + person + "/self-evaluation", Map.of("words", "一年来按承诺做了三件事。"), tagOf(person));
    }

    Response minute(List<String> persons) {
        var opinions = persons.stream()
                .map(person -> Map.of("personCode", person, "words", "教学扎实，希望多带青年教师。"))
                .toList();
        return put(secretary(), "/mutual-evaluation", Map.of("heldOn", "2011-12-20", "opinions", opinions), tag());
    }

    Response measure(Map<String, Object> measurement) {
        return put(secretary(), "/measurement", measurement, tag());
    }

    /** @param grades of members 1, 2, … */
    Response decide(String... grades) {
        return decide(Map.of(), grades);
    }

    /** @param more fields of the decision; {@code reason} goes to every finding */
    Response decide(Map<String, Object> more, String... grades) {
        var body = new LinkedHashMap<String, Object>(Map.of("decidedOn", "2011-12-26", "meeting", "支部委员会"));
        body.putAll(more);
        var reason = body.remove("reason");
        body.put(
                "findings",
                IntStream.range(0, grades.length)
                        .filter(i -> grades[i] != null)
                        .mapToObj(i -> finding(members.get(i), grades[i], reason))
                        .toList());
        return put(secretary(), "/findings", body, tag());
    }

    private static Map<String, Object> finding(String person, String grade, Object reason) {
        var finding = new LinkedHashMap<String, Object>(Map.of("personCode", person, "grade", grade));
        if (reason != null) {
            finding.put("reason", reason);
        }
        return finding;
    }

    Response excuse(String person, String ground) {
        return put(
                secretary(),
                "/members/" + person + "/excuse",
                Map.of("ground", ground, "reason", "在外地治病"),
                tagOf(person));
    }

    Response tell(String person) {
        return put(secretary(), "/members/" + person + "/notice", Map.of("toldOn", "2011-12-27"), tagOf(person));
    }

    Response say(String as, String person, boolean agrees) {
        return put(as, "/members/" + person + "/view", Map.of("agrees", agrees, "words", "我的意见"), tagOf(person));
    }

    Response answer(String person) {
        return put(secretary(), "/members/" + person + "/answer", Map.of("words", "支委会已复议"), tagOf(person));
    }

    Response close() {
        return as(secretary()).header("If-Match", tag()).post("/appraisals/{id}/closing", appraisal);
    }

    Response read() {
        return as(secretary()).get("/appraisals/{id}", appraisal);
    }

    Response read(String as, String person) {
        return as(as).get("/appraisals/{id}/members/{person}", appraisal, person);
    }

    private String tag() {
        return read().header("ETag");
    }

    private String tagOf(String person) {
        return read(secretary(), person).header("ETag");
    }

    private Response put(String as, String path, Object body, String tag) {
        return as(as).header("If-Match", tag).body(body).put("/appraisals/" + appraisal + path);
    }
}
