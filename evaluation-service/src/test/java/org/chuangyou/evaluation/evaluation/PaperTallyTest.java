package org.chuangyou.evaluation.evaluation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.evaluation.Api;
import org.chuangyou.evaluation.County;
import org.chuangyou.evaluation.Draft;
import org.chuangyou.evaluation.Given;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** Who has no telephone votes on paper; two count it, and it is shown apart. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class PaperTallyTest {

    private static final String CONTEST = "g2.s1";
    private static final List<String> INDICATORS =
            List.of("LEADERSHIP", "MEMBERS", "MECHANISM", "PERFORMANCE", "OPINION");

    @Inject
    Given given;

    @Test
    void paper_that_two_have_counted_is_shown_apart_and_in_no_total() {
        var evaluation = given.anOpenEvaluation();
        given.votes(evaluation, "家长", 6, "SATISFIED");
        tally(County.SECRETARY, evaluation, count(10, 9, 1, 6, 2)).then().statusCode(200);
        tally(County.DEPUTY, evaluation, count(10, 9, 1, 6, 2)).then().statusCode(200);

        given.close(evaluation);

        var contest = "subjects[0].groups[1]";
        Api.as(County.SECRETARY)
                .results(evaluation)
                .then()
                .body(contest + ".cast", is(6))
                .body(contest + ".satisfaction.percent", is(100.0f))
                .body(contest + ".onPaper.issued", is(10))
                .body(contest + ".onPaper.valid", is(8))
                .body(contest + ".onPaper.satisfaction.numerator", is(30))
                .body(contest + ".onPaper.satisfaction.denominator", is(40))
                .body(contest + ".onPaper.indicators", hasSize(5))
                .body("subjects[0].groups[0].onPaper", nullValue());
    }

    @Test
    void too_few_on_paper_are_not_shown() {
        var evaluation = given.anOpenEvaluation();
        tally(County.SECRETARY, evaluation, count(4, 4, 0, 4, 0)).then().statusCode(200);
        tally(County.DEPUTY, evaluation, count(4, 4, 0, 4, 0)).then().statusCode(200);

        given.close(evaluation);

        Api.as(County.SECRETARY)
                .results(evaluation)
                .then()
                .body("subjects[0].groups[1].onPaper.suppressed", is(true))
                .body("subjects[0].groups[1].onPaper.indicators", hasSize(0));
    }

    @Test
    void what_only_one_has_counted_keeps_the_evaluation_open() {
        var evaluation = given.anEvaluationToBeClosed();
        tally(County.SECRETARY, evaluation, count(10, 9, 1, 6, 2)).then().statusCode(200);

        Api.refused(Api.as(County.DEPUTY).move(evaluation, "closing"), 409, "paper-teller-alone", "g2.s1");

        Api.as(County.SECRETARY).read(evaluation).then().body("status", is("OPEN"));
        given.voter(evaluation).vote(given.aCode(evaluation), "SATISFIED");
    }

    @Test
    void tellers_who_differ_keep_it_open_until_one_looks_again() {
        var evaluation = given.anEvaluationToBeClosed();
        tally(County.SECRETARY, evaluation, count(10, 9, 1, 6, 2)).then().statusCode(200);
        tally(County.DEPUTY, evaluation, count(10, 9, 1, 5, 3)).then().statusCode(200);
        Api.refused(Api.as(County.DEPUTY).move(evaluation, "closing"), 409, "paper-tallies-differ", "请各自核对");

        tally(County.DEPUTY, evaluation, count(10, 9, 1, 6, 2)).then().statusCode(200);

        Api.as(County.DEPUTY).move(evaluation, "closing").then().statusCode(200);
    }

    @Test
    void a_teller_sees_the_own_count_alone() {
        var evaluation = given.anOpenEvaluation();
        tally(County.SECRETARY, evaluation, count(10, 9, 1, 6, 2)).then().statusCode(200);

        read(County.SECRETARY, evaluation).then().statusCode(200).body("returned", is(9));
        Api.refused(read(County.DEPUTY, evaluation), 404, "paper-unknown", "没有录入");
    }

    @Test
    void a_third_teller_waits_until_one_of_two_has_stepped_back() {
        var itsOwn = Draft.ofABranch().with("organizationId", County.BRANCH);
        var evaluation = given.anOpenEvaluation(itsOwn);
        tally(County.SECRETARY, evaluation, count(10, 9, 1, 6, 2)).then().statusCode(200);
        tally(County.DEPUTY, evaluation, count(10, 9, 1, 6, 2)).then().statusCode(200);
        Api.refused(
                tally(County.BRANCH_COMMISSIONER, evaluation, count(10, 9, 1, 6, 2)),
                409,
                "paper-two-tellers",
                "g2.s1");

        withdraw(County.DEPUTY, evaluation).then().statusCode(204);

        tally(County.BRANCH_COMMISSIONER, evaluation, count(10, 9, 1, 6, 2))
                .then()
                .statusCode(200);
    }

    @Test
    void numbers_that_cannot_be_are_refused() {
        var evaluation = given.anOpenEvaluation();

        refused(evaluation, count(8, 9, 1, 6, 2), 400, "paper-count-impossible", "发出 8，收回 9");
        refused(evaluation, count(10, 9, 1, 6, 3), 400, "paper-sum", "合计 9，有效票 8");
        refused(
                evaluation,
                Map.of("issued", 0, "returned", 0, "invalid", 0, "indicators", List.of()),
                400,
                "paper-indicators",
                "LEADERSHIP");
        Api.refused(read(County.SECRETARY, evaluation), 404, "paper-unknown", "没有录入");
    }

    @Test
    void nobody_has_both_a_slip_and_a_ballot_on_paper() {
        var evaluation = given.anOpenEvaluation();
        given.codes(evaluation, "家长", 11);

        refused(evaluation, count(10, 9, 1, 6, 2), 409, "paper-beyond-eligible", "应参加 20 人，已抽取测评码 11 张");
    }

    @Test
    void nobody_counts_how_they_were_judged() {
        var county = given.aCounty();
        var draft = Draft.ofAMember();
        var evaluation = given.anOpenEvaluation(draft);
        county.post(UUID.randomUUID(), County.COMMITTEE, County.MEMBER, "PUBLICITY_COMMISSIONER");
        org.awaitility.Awaitility.await()
                .until(() -> Api.as(County.MEMBER).read(evaluation).statusCode() == 200);

        Api.refused(
                Api.as(County.MEMBER)
                        .request()
                        .body(count(10, 9, 1, 6, 2))
                        .put("/evaluations/{id}/paper-tallies/g1.s1", evaluation),
                403,
                "paper-own-tally",
                "请由他人计票");
    }

    @Test
    void paper_is_counted_between_opening_and_closing() {
        var draft = given.aDraft();
        Api.refused(tally(County.SECRETARY, draft, count(10, 9, 1, 6, 2)), 409, "evaluation-status", "不能录入纸质票");
        var closed = given.aClosedEvaluation();
        Api.refused(tally(County.SECRETARY, closed, count(10, 9, 1, 6, 2)), 409, "evaluation-status", "不能录入纸质票");
    }

    private void refused(UUID evaluation, Map<String, Object> count, int status, String problem, String detail) {
        Api.refused(tally(County.SECRETARY, evaluation, count), status, problem, detail);
    }

    static Response tally(String teller, UUID evaluation, Map<String, Object> count) {
        return Api.as(teller)
                .request()
                .body(count)
                .put("/evaluations/{id}/paper-tallies/{contest}", evaluation, CONTEST);
    }

    static Response withdraw(String teller, UUID evaluation) {
        return Api.as(teller).request().delete("/evaluations/{id}/paper-tallies/{contest}", evaluation, CONTEST);
    }

    private static Response read(String teller, UUID evaluation) {
        return Api.as(teller).request().get("/evaluations/{id}/paper-tallies/{contest}", evaluation, CONTEST);
    }

    /** The same opinion of every indicator. */
    static Map<String, Object> count(int issued, int returned, int invalid, int satisfied, int dissatisfied) {
        var lines = INDICATORS.stream()
                .map(indicator -> Map.of(
                        "indicator",
                        indicator,
                        "counts",
                        Stream.of(votes("SATISFIED", satisfied), votes("DISSATISFIED", dissatisfied))
                                .toList()))
                .toList();
        return Map.of("issued", issued, "returned", returned, "invalid", invalid, "indicators", lines);
    }

    private static Map<String, Object> votes(String grade, int count) {
        return Map.of("grade", grade, "count", count);
    }
}
