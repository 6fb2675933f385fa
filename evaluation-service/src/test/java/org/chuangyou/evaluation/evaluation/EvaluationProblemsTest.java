package org.chuangyou.evaluation.evaluation;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.evaluation.Api;
import org.chuangyou.evaluation.County;
import org.chuangyou.evaluation.Draft;
import org.chuangyou.evaluation.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class EvaluationProblemsTest {

    @Inject
    Given given;

    private final Api secretary = Api.as(County.SECRETARY);

    static Stream<Arguments> draftsThatCannotBeMeant() {
        return Stream.of(
                Arguments.of(Draft.bare().subject(County.BRANCH).group("家长", 20, 90), 400, "weights-not-100", "现为 90"),
                Arguments.of(
                        Draft.bare().subject(County.BRANCH).group("家长", 20, 50).group("家长", 20, 50),
                        400,
                        "group-twice",
                        "不得相同"),
                Arguments.of(Draft.ofABranch().subject(County.BRANCH), 400, "subject-twice", "只能列一次"),
                Arguments.of(Draft.ofABranch().member(County.MEMBER), 400, "subject-of-other-kind", "用于测评党组织"),
                Arguments.of(Draft.ofAMember().member("DY99999"), 409, "subject-not-below", "DY99999"),
                Arguments.of(
                        Draft.ofABranch().with("organizationId", County.UNPLEDGED),
                        409,
                        "subject-not-below",
                        County.BRANCH.toString()),
                Arguments.of(
                        Draft.bare().subject(County.DISSOLVED).group("家长", 20, 100),
                        409,
                        "organization-dissolved",
                        "“县第三小学党支部”已于 2011-03-01 撤销"),
                Arguments.of(
                        Draft.ofABranch().with("template", Map.of("code", "FIVE_GOODS", "version", 99)),
                        409,
                        "template-missing",
                        "第 99 版"),
                Arguments.of(Draft.ofABranch().with("pair", "NONE"), 409, "pair-missing", "NONE"),
                Arguments.of(Draft.ofAMember().with("pair", "MEMBERS_ON_BRANCH"), 409, "pair-judges-others", "党员评议支部"),
                Arguments.of(Draft.ofABranch().with("pair", "MEMBERS_ON_BRANCH"), 409, "pair-raters", "由党员评议，不包括教师、家长"),
                Arguments.of(Draft.ofABranch().with("definition", "TOP9"), 409, "definition-missing", "TOP9"));
    }

    @ParameterizedTest
    @MethodSource("draftsThatCannotBeMeant")
    void a_draft_that_cannot_be_meant_is_refused(Draft draft, int status, String problem, String detail) {
        given.aCounty();

        Api.refused(secretary.draft(draft), status, problem, detail);
    }

    @Test
    void fewer_than_five_ballots_are_never_shown() {
        given.aCounty();

        secretary
                .draft(Draft.ofABranch().with("k", 4))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(containsString("k")));
    }

    @Test
    void an_evaluation_says_which_of_the_four_it_is() {
        given.aCounty();

        secretary
                .draft(Draft.bare()
                        .subject(County.COMMITTEE)
                        .group("支部", 6, 100)
                        .with("pair", "BRANCHES_ON_SUPERIOR"))
                .then()
                .statusCode(201)
                .body("pair", is("BRANCHES_ON_SUPERIOR"));
    }

    @Test
    void a_definition_must_fit_the_template() {
        given.aCounty();
        var code = "OWN_"
                + UUID.randomUUID().toString().substring(0, 8).toUpperCase().replace('-', '_');
        secretary.request().body("""
                        {"label":"满意、不满意","purpose":"OPINION","source":"示例","conversions":[],
                         "grades":[{"code":"SATISFIED","label":"满意"},{"code":"DISSATISFIED","label":"不满意"}]}""").put("/scales/{code}", code).then().statusCode(201);
        secretary
                .request()
                .body("""
                        {"code":"%s","title":"两等次","subjectKind":"BRANCH","source":"示例","scale":"%s",
                         "indicators":[{"code":"ALL","label":"总体"}]}""".formatted(code, code))
                .post("/templates")
                .then()
                .statusCode(201);

        var response = secretary.draft(Draft.ofABranch().with("template", Map.of("code", code, "version", 1)));

        Api.refused(response, 409, "definition-unfit", "FAIRLY_SATISFIED、BASICALLY_SATISFIED");
    }

    @Test
    void a_definition_made_for_another_scale_is_refused() {
        given.aCounty();

        Api.refused(
                secretary.draft(Draft.ofABranch().with("definition", "THREE_TOP1")),
                409,
                "definition-passes-over",
                "FAIRLY_SATISFIED");
    }

    @ParameterizedTest
    @CsvSource({"MASS_ORGANIZATION_THREE, THREE_TOP1", "MASS_ORGANIZATION_LEVELS, LEVELS_FAIRLY_GOOD"})
    void scales_that_others_reckon_points_by_have_papers_and_definitions(String template, String definition) {
        given.aCounty();

        secretary
                .draft(Draft.ofABranch()
                        .with("template", Map.of("code", template, "version", 1))
                        .with("definition", definition))
                .then()
                .statusCode(201);
    }

    @Test
    void a_group_too_small_to_be_shown_is_refused_with_the_numbers() {
        var evaluation = given.aDraft(Draft.bare().subject(County.BRANCH).group("党员", 4, 100));

        var response = secretary.move(evaluation, "opening");

        Api.refused(response, 422, "too-few-eligible", "党员组应参加 4 人，少于最低显示票数 5");
        response.then().body("eligible", is(4)).body("k", is(5));
    }

    @Test
    void who_published_no_pledge_is_not_judged() {
        var evaluation = given.aDraft(Draft.ofABranch().subject(County.UNPLEDGED));

        var response = secretary.move(evaluation, "opening");

        Api.refused(response, 409, "pledge-missing", "县第二小学党支部在本次活动中没有已公布的承诺");
        response.then().body("source", startsWith("中央组织部"));
    }

    @Test
    void what_is_done_in_the_wrong_state_is_refused() {
        var evaluation = given.anOpenEvaluation();

        Api.refused(secretary.move(evaluation, "publication"), 409, "evaluation-status", "现为“进行中”，不能公布");
        Api.refused(secretary.results(evaluation), 409, "evaluation-status", "不能查看结果");
        Api.refused(RestAssured.get("/public/evaluations/{id}/results", evaluation), 404, "results-unknown", "尚未公布");
    }

    @Test
    void one_person_alone_closes_nothing() {
        var evaluation = given.anEvaluationToBeClosed();

        Api.refused(secretary.move(evaluation, "closing"), 409, "closing-needs-another", "请另一名书记、副书记");

        secretary.read(evaluation).then().body("status", is("OPEN")).body("closingProposedBy", is(County.SECRETARY));
        given.voter(evaluation).vote(given.aCode(evaluation), "SATISFIED");
    }

    @Test
    void what_is_asked_is_not_edited_once_ballots_are_issued() {
        var evaluation = given.anOpenEvaluation();

        var response = secretary.edit(
                evaluation,
                Draft.ofABranch().with("title", "另一个题目"),
                secretary.read(evaluation).header("ETag"));

        Api.refused(response, 409, "evaluation-status", "不能修改");
    }

    @Test
    void few_people_vote_after_all_ballots_are_issued_unless_the_organiser_says_otherwise() {
        given.aCounty();

        secretary.draft(Draft.ofABranch().without("mode")).then().body("mode", is("STRICT"));
        secretary
                .draft(Draft.bare().subject(County.BRANCH).group("家长", 100, 100).without("mode"))
                .then()
                .body("mode", is("ONE_SITTING"));
        secretary
                .draft(Draft.bare()
                        .subject(County.BRANCH)
                        .group("家长", 900, 50)
                        .group("教师", 99, 50)
                        .without("mode"))
                .then()
                .body("mode", is("STRICT"));
    }

    @Test
    void a_decision_names_the_version_it_was_made_on() {
        var evaluation = given.aDraft();
        secretary.edit(evaluation, Draft.ofABranch(), "\"0\"").then().statusCode(200);

        Api.refused(secretary.move(evaluation, "opening", null), 428, "precondition-required", "If-Match");
        Api.refused(secretary.move(evaluation, "opening", "\"0\""), 412, "precondition-failed", "重新读取");
    }

    @Test
    void slips_stop_at_the_number_of_people() {
        var evaluation = given.anOpenEvaluation();
        given.codes(evaluation, "教师", 8);

        Api.refused(
                secretary.orderSlips(evaluation, "教师", 3),
                409,
                "slips-exceed-eligible",
                "应参加 10 人，已抽取 8 张、待印 0 张，不能再加 3 张");
    }

    @Test
    void slips_are_for_a_group_there_is_while_the_evaluation_is_open() {
        Api.refused(secretary.orderSlips(given.anOpenEvaluation(), "学生", 1), 404, "group-unknown", "没有学生组");
        Api.refused(secretary.orderSlips(given.aDraft(), "教师", 1), 409, "evaluation-status", "不能抽取测评码");
    }

    @Test
    void refusals_can_be_had_in_english() {
        var evaluation = given.aDraft(Draft.bare().subject(County.BRANCH).group("党员", 4, 100));

        secretary
                .request()
                .header("Accept-Language", "en")
                .header("If-Match", "\"0\"")
                .post("/evaluations/{id}/opening", evaluation)
                .then()
                .statusCode(422)
                .body("title", is("Too few people for secrecy"));
    }
}
