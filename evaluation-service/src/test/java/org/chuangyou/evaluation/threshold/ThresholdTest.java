package org.chuangyou.evaluation.threshold;

import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.evaluation.Api;
import org.chuangyou.evaluation.County;
import org.chuangyou.evaluation.Draft;
import org.chuangyou.evaluation.Given;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class ThresholdTest {

    @Inject
    Given given;

    private final Api secretary = Api.as(County.SECRETARY);

    @Test
    void each_threshold_is_bound_to_one_definition_and_a_source() {
        RestAssured.get("/thresholds")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("MASS_SATISFACTION", "REMEDIAL_FLOOR", "MAJORITY"))
                .body("items.find { it.code == 'MASS_SATISFACTION' }.percent", is(90.0f))
                .body("items.find { it.code == 'MASS_SATISFACTION' }.definition", is("TOP2"));
    }

    @Test
    void a_county_sets_a_threshold_and_changes_it_on_the_version_it_read() {
        given.aCounty();
        var code = newCode();

        put(code, threshold("TOP1", "AT_LEAST", "85", null), null)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"");

        Api.refused(
                put(code, threshold("TOP1", "AT_LEAST", "80", null), null), 428, "precondition-required", "If-Match");
        put(code, threshold("TOP1", "AT_LEAST", "80", null), "\"0\"").then().statusCode(200);
        Api.refused(put(code, threshold("TOP1", "AT_LEAST", "70", null), "\"0\""), 412, "precondition-failed", "重新读取");
        RestAssured.get("/thresholds/{code}", code).then().body("percent", is(80.0f));
    }

    @Test
    void a_threshold_without_a_definition_there_is_says_nothing() {
        given.aCounty();

        Api.refused(put(newCode(), threshold("TOP9", "AT_LEAST", "85", null), null), 409, "definition-missing", "TOP9");
        Api.refused(RestAssured.get("/thresholds/NONE"), 404, "threshold-unknown", "NONE");
    }

    @Test
    void only_the_top_sets_thresholds() {
        given.aCounty();

        Api.refused(
                Api.as(County.BRANCH_SECRETARY)
                        .request()
                        .body(threshold("TOP1", "AT_LEAST", "85", null))
                        .put("/thresholds/{code}", newCode()),
                403,
                "not-an-organizer",
                "书记、副书记");
    }

    @Test
    void a_result_is_judged_with_the_numbers_under_the_thresholds_own_definition() {
        var evaluation = aResult("SATISFIED", 8, "BASICALLY_SATISFIED", 2);

        verdicts(evaluation, "MASS_SATISFACTION")
                .then()
                .statusCode(200)
                .body("items[0].met", is(false))
                .body("items[0].numerator", is(8 * 5))
                .body("items[0].denominator", is(10 * 5))
                .body("items[0].words", is("群众满意度（口径 TOP2）：算满意的 40、有效的 50，80.0%，应不低于 90.0%：未达到（按未四舍五入的数判断）。"));
        verdicts(evaluation, "REMEDIAL_FLOOR")
                .then()
                .body("items[0].met", is(true))
                .body("items[0].words", containsString("应不低于 60.0%：达到。"));
        var lenient = newCode();
        put(lenient, threshold("NOT_DISSATISFIED", "AT_LEAST", "100", null), null);
        verdicts(evaluation, lenient).then().body("items[0].met", is(true)).body("items[0].percent", is(100.0f));
    }

    @Test
    void what_is_withheld_is_not_judged() {
        var evaluation = aResult("SATISFIED", 3, "DISSATISFIED", 1);

        verdicts(evaluation, "MASS_SATISFACTION")
                .then()
                .body("items[0].met", nullValue())
                .body("items[0].numerator", nullValue())
                .body("items[0].words", containsString("不予显示"));
    }

    @Test
    void a_threshold_for_members_or_for_others_judges_no_branch_here() {
        var evaluation = aResult("SATISFIED", 6, "DISSATISFIED", 1);
        var elsewhere = newCode();
        put(elsewhere, threshold("TOP1", "AT_LEAST", "85", County.UNPLEDGED), null);

        Api.refused(verdicts(evaluation, "MAJORITY"), 409, "threshold-of-other-kind", "用于党员");
        Api.refused(verdicts(evaluation, elsewhere), 409, "threshold-elsewhere", elsewhere);
    }

    @Test
    void another_branch_learns_nothing_of_the_verdict() {
        var evaluation = aResult("SATISFIED", 6, "DISSATISFIED", 1);

        Api.refused(
                Api.as(County.OTHER_SECRETARY)
                        .request()
                        .get("/evaluations/{id}/verdicts?threshold=REMEDIAL_FLOOR", evaluation),
                404,
                "results-unknown",
                "尚未公布");
    }

    private UUID aResult(String grade, int votes, String otherGrade, int others) {
        var evaluation =
                given.anOpenEvaluation(Draft.bare().subject(County.BRANCH).group("教师", 10, 100));
        given.votes(evaluation, "教师", votes, grade);
        given.votes(evaluation, "教师", others, otherGrade);
        given.close(evaluation);
        return evaluation;
    }

    private Response verdicts(UUID evaluation, String threshold) {
        return secretary.request().get("/evaluations/{id}/verdicts?threshold={threshold}", evaluation, threshold);
    }

    private Response put(String code, String threshold, String version) {
        var request = secretary.request().body(threshold);
        return (version == null ? request : request.header("If-Match", version)).put("/thresholds/{code}", code);
    }

    private static String threshold(String definition, String comparison, String percent, UUID organization) {
        return """
                {"label":"门槛","definition":"%s","comparison":"%s","percent":%s,"subjectKind":"BRANCH",
                 "organizationId":%s,"source":"示教党发〔2011〕8号"}""".formatted(definition, comparison, percent, organization == null ? null : "\"" + organization + "\"");
    }

    private static String newCode() {
        return "T" + UUID.randomUUID().toString().replace("-", "").toUpperCase();
    }
}
