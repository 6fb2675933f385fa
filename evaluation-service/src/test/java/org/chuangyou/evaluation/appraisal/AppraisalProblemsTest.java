package org.chuangyou.evaluation.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.evaluation.Api;
import org.chuangyou.evaluation.County;
import org.chuangyou.evaluation.Given;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.is;

/** What an appraisal refuses, each time with nothing changed. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class AppraisalProblemsTest {

    private static final String[] QUALIFIED = {"QUALIFIED", "QUALIFIED", "QUALIFIED", "QUALIFIED"};

    @Inject
    Given given;

    @Test
    void there_is_one_a_year_and_none_of_a_year_to_come() {
        var branch = Branch.of(given, 4).convened();

        Api.refused(branch.convene(), 409, "appraisal-held", "2011 年的民主评议已经开展");
        Api.refused(branch.convene(LocalDate.now().getYear() + 1), 400, "appraisal-year", "不能开展");
    }

    @Test
    void nobody_convenes_where_they_do_not_lead() {
        var branch = Branch.of(given, 4);

        branch.as(branch.member(2))
                .body(Map.of("organizationId", branch.id, "year", 2011, "title", "2011年度民主评议党员"))
                .post("/appraisals")
                .then()
                .statusCode(404);
        branch.as(County.OTHER_SECRETARY)
                .body(Map.of("organizationId", branch.id, "year", 2011, "title", "2011年度民主评议党员"))
                .post("/appraisals")
                .then()
                .statusCode(404);
    }

    @Test
    void an_organization_without_members_has_nobody_to_appraise() {
        given.aCounty();

        Api.refused(
                Api.as(County.SECRETARY)
                        .request()
                        .body(Map.of("organizationId", County.COMMITTEE, "year", 2011, "title", "2011年度民主评议党员"))
                        .post("/appraisals"),
                422,
                "appraisal-no-members",
                "没有党员");
    }

    @Test
    void nothing_is_decided_before_everybody_was_heard() {
        var branch = Branch.of(given, 4).convened();
        branch.measure(Map.of("unmeasuredReason", "只有四人")).then().statusCode(200);
        branch.speak(branch.member(1), branch.member(1)).then().statusCode(200);

        Api.refused(branch.decide(QUALIFIED), 409, "appraisal-steps-missing", "还没有自评的：示例" + branch.member(2));
        branch.read().then().body("status", is("HEARING")).body("round", is(0));
    }

    @Test
    void nothing_is_decided_without_ballots() {
        var branch = Branch.of(given, 4).convened().heard();

        Api.refused(branch.decide(QUALIFIED), 409, "appraisal-unmeasured", "请先记入民主测评");
    }

    @Test
    void five_and_more_hold_ballots() {
        var branch = Branch.of(given, 5).convened();

        Api.refused(branch.measure(Map.of("unmeasuredReason", "不方便")), 409, "appraisal-measurable", "5 人");
        Api.refused(branch.measure(Map.of()), 400, "measurement-one-of-two", "只能是其中一项");
    }

    @Test
    void ballots_of_another_kind_or_of_others_do_not_measure_it() {
        var branch = Branch.of(given, 4).convened();

        Api.refused(branch.measure(Map.of("evaluationId", UUID.randomUUID())), 409, "measurement-not-counted", "没有关闭");
        Api.refused(
                branch.measure(Map.of("evaluationId", given.aClosedEvaluation())),
                409,
                "measurement-on-another-scale",
                "EXCELLENT");
    }

    @Test
    void everybody_is_found_one_grade_of_the_scale() {
        var branch = Branch.of(given, 4).convened().heard();
        branch.measure(Map.of("unmeasuredReason", "只有四人")).then().statusCode(200);

        Api.refused(branch.decide("QUALIFIED", "QUALIFIED", "QUALIFIED"), 400, "findings-not-each-once", "缺：");
        Api.refused(branch.decide("QUALIFIED", "QUALIFIED", "QUALIFIED", "SUPERB"), 400, "finding-grade", "SUPERB 不是");
    }

    @Test
    void what_was_decided_is_mended_only_with_a_reason() {
        var branch = Branch.of(given, 4).convened().heard();
        branch.measure(Map.of("unmeasuredReason", "只有四人")).then().statusCode(200);
        branch.decide(QUALIFIED).then().statusCode(200);

        Api.refused(branch.decide(QUALIFIED), 409, "findings-mended-without-reason", "2011-12-26");
        Api.refused(branch.speak(branch.member(1), branch.member(1)), 409, "appraisal-status", "已评定");
    }

    @Test
    void words_are_the_persons_own() {
        var branch = Branch.of(given, 4).convened().heard();
        branch.measure(Map.of("unmeasuredReason", "只有四人")).then().statusCode(200);
        branch.speak(branch.member(2), branch.member(3)).then().statusCode(404);
        branch.decide(QUALIFIED).then().statusCode(200);

        Api.refused(branch.say(branch.secretary(), branch.member(3), true), 403, "appraised-others-words", "只能由本人");
        Api.refused(branch.answer(branch.member(3)), 409, "appraised-nothing-to-answer", "没有提出不同意见");
    }

    @Test
    void members_are_heard_then_it_is_decided_then_they_are_told() {
        var branch = Branch.of(given, 4).convened().heard();
        branch.measure(Map.of("unmeasuredReason", "只有四人")).then().statusCode(200);
        Api.refused(
                branch.decide(Map.of("decidedOn", "2011-12-19"), QUALIFIED),
                409,
                "appraisal-day-too-early",
                "2011-12-20");
        branch.decide(Map.of("decidedOn", "2011-12-28"), QUALIFIED).then().statusCode(200);

        Api.refused(branch.tell(branch.member(2)), 409, "appraisal-day-too-early", "2011-12-28");
    }

    @Test
    void ballots_measure_one_year_alone() {
        var branch = Branch.of(given, 6).convened();
        var held =
                branch.measurement(given, "QUALIFIED", "QUALIFIED", "QUALIFIED", "QUALIFIED", "QUALIFIED", "QUALIFIED");
        branch.measure(Map.of("evaluationId", held)).then().statusCode(200);

        Api.refused(branch.nextYear().measure(Map.of("evaluationId", held)), 409, "measurement-used", "2011");
    }

    @Test
    void who_is_excused_says_nothing() {
        var branch = Branch.of(given, 4).convened();
        branch.excuse(branch.member(4), "AWAY").then().statusCode(200);

        Api.refused(branch.speak(branch.member(4), branch.member(4)), 409, "appraised-excused", "外出流动");
        Api.refused(branch.minute(List.of(branch.member(4))), 409, "appraised-excused", "不参加");
    }

    @Test
    void a_county_may_be_stricter_than_the_nation_and_not_laxer() {
        given.aCounty();
        var tag = Api.as(County.SECRETARY).request().get("/excellence-cap").header("ETag");

        Api.refused(
                Api.as(County.SECRETARY)
                        .request()
                        .header("If-Match", tag)
                        .body(Map.of("numerator", 1, "denominator", 2, "effect", "WARN", "source", "本县"))
                        .put("/excellence-cap"),
                409,
                "laxer-than-national",
                "1/3");
    }
}
