package org.chuangyou.reporting;

import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.reporting.given.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class ProblemsTest {

    @Inject
    Given given;

    @ParameterizedTest
    @ValueSource(strings = {"2999-01-01", "2011-02-30", "yesterday"})
    void a_day_that_is_none_or_is_still_to_come_is_refused(String day) {
        problem(signedIn().get("/overview?asOf=" + day), 400, "bad-as-of")
                .body("title", is("截至日期有误"))
                .body("detail", containsString("“" + day + "”不是形如 2011-07-01 的日期，或晚于今天（"));
    }

    @Test
    void english_is_answered_in_english() {
        problem(signedIn().header("Accept-Language", "en").get("/overview?asOf=2999-01-01"), 400, "bad-as-of")
                .body("title", is("The as-of date is wrong"));
    }

    @ParameterizedTest
    @CsvSource({"2012-07-01, 2012-06-30, 2012-07-01", "2012-03-01, 2012-06-30, 2012-02-01"})
    void a_stage_must_not_end_before_it_begins(String from, String to, String asOf) {
        problem(post(report(from, to, asOf)), 400, "bad-period")
                .body("title", is("阶段日期有误"))
                .body("detail", is("阶段自 %s 至 %s，数据截至 %s：截止日和截至日期都不得早于起始日。".formatted(from, to, asOf)));
    }

    @Test
    void a_stage_without_days_must_be_one_of_the_campaign() {
        var report = report("2012-03-01", "2012-06-30", "2012-06-30").replace("\"from\": \"2012-03-01\",", "");

        problem(post(report), 400, "unknown-stage").body("detail", is("活动没有名为“公开承诺”的阶段（已有：—）。请写明起止日期，或改用已有的阶段名称。"));
    }

    @Test
    void a_period_must_not_end_before_it_begins() {
        report("2012-03-01", "2012-06-30", "2012-06-30");

        problem(
                        signedIn().get("/organizations/" + committee + "/deeds?from=2012-07-01&to=2012-06-30"),
                        400,
                        "period-reversed")
                .body("detail", is("截止日 2012-06-30 早于起始日 2012-07-01。"));
    }

    @Test
    void a_report_of_days_to_come_is_refused() {
        problem(post(report("2012-03-01", "2012-06-30", "2999-01-01")), 400, "bad-as-of");
    }

    @Test
    void a_report_must_say_what_it_is_about() {
        problem(post("{}"), 400, "invalid-fields").body("violations.size()", is(5));
    }

    @Test
    void an_empty_body_is_refused() {
        problem(post(""), 400, "invalid-fields");
    }

    @Test
    void a_field_nobody_knows_is_refused() {
        problem(post("{\"stages\": 4}"), 400, "unreadable-json").body("detail", containsString("stages"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/campaigns/0197c0de-0000-7000-8000-0000000000ff/figures",
                "/overview?organization=0197c0de-0000-7000-8000-0000000000ff",
                "/organizations/0197c0de-0000-7000-8000-0000000000ff/deeds",
                "/public/board?campaign=0197c0de-0000-7000-8000-0000000000ff",
                "/reports/0197c0de-0000-7000-8000-0000000000ff",
                "/reports/0197c0de-0000-7000-8000-0000000000ff/document",
                "/reports?organization=0197c0de-0000-7000-8000-0000000000ff"
            })
    void what_there_is_not_is_not_found(String path) {
        problem(signedIn().get(path), 404, "status-404");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/public/board", "/reports"})
    void a_question_must_name_its_object(String path) {
        problem(signedIn().get(path), 400, "invalid-fields");
    }

    @Test
    void a_parameter_misspelt_is_refused() {
        problem(signedIn().get("/overview?asof=2011-07-01"), 400, "unknown-parameter")
                .body("detail", is("不认识参数 asof；可用的参数：asOf、organization。"));
    }

    private String secretary = "DY00001";
    private UUID committee;

    private String report(String from, String to, String asOf) {
        committee = given.aCommittee();
        var campaign = given.aCampaignOf(committee);
        secretary = given.aSecretaryOf(committee);
        given.settled();
        return """
                {"campaignId": "%s", "organizationId": "%s", "kind": "STAGE_SUMMARY", "stage": "公开承诺",
                 "from": "%s", "to": "%s", "asOf": "%s"}
                """.formatted(campaign, committee, from, to, asOf);
    }

    private io.restassured.response.Response post(String body) {
        return signedIn().contentType("application/json").body(body).post("/reports");
    }

    private RequestSpecification signedIn() {
        return given().auth().oauth2(Tokens.of(secretary));
    }

    private static ValidatableResponse problem(io.restassured.response.Response answer, int status, String type) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", is("urn:chuangyou:problem:" + type))
                .body("title", notNullValue());
    }
}
