package org.chuangyou.pledge.progress;

import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.pledge.Api;
import org.chuangyou.pledge.Given;
import org.chuangyou.pledge.Today;
import org.chuangyou.pledge.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.chuangyou.pledge.World.MEMBER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class ProgressTest {

    private static final String ITEM_DONE = """
            {"state": "ON_TRACK", "text": "每周二、四辅导",
             "items": [{"item": 1, "state": "DONE", "text": "均已及格", "reached": {"number": 2, "unit": "名"}}]}""";

    @Inject
    Given given;

    @Inject
    Today today;

    @AfterEach
    void back() {
        today.isAsUsual();
    }

    @Test
    void a_later_report_of_the_same_month_replaces_the_first_in_the_version_that_was_read() {
        var report = given.aPublishedPledge() + "/progress-reports/2011-05";
        Api.as(MEMBER)
                .body(Given.PROGRESS)
                .put(report)
                .then()
                .statusCode(201)
                .header("Location", containsString(report));

        Api.edit(MEMBER, report, "{\"state\": \"BLOCKED\", \"text\": \"学生请假\"}")
                .statusCode(200)
                .body("state", is("BLOCKED"));

        Api.get(MEMBER, report.replace("/2011-05", ""))
                .statusCode(200)
                .body("items.month", contains("2011-05"))
                .body("items.state", contains("BLOCKED"));
    }

    @Test
    void what_a_report_said_before_stays_readable_with_who_said_it() {
        var report = given.aPublishedPledge() + "/progress-reports/2011-05";
        Api.as(MEMBER).body(Given.PROGRESS).put(report).then().statusCode(201);

        Api.edit(MEMBER, report, "{\"state\": \"BLOCKED\", \"text\": \"学生请假\"}").statusCode(200);

        Api.get(World.COMMISSIONER, report + "/versions")
                .statusCode(200)
                .body("items.text", contains("学生请假", "每周二、四辅导"))
                .body("items.reportedBy", contains(MEMBER, MEMBER));
        Api.get(World.OTHER_MEMBER, report + "/versions").statusCode(403);
    }

    @Test
    void what_a_report_said_of_each_item_before_stays_readable() {
        var report = given.aPublishedPledge() + "/progress-reports/2011-05";
        var first = Given.PROGRESS.replace("}", ", \"items\": [{\"item\": 1, \"state\": \"BLOCKED\"}]}");
        Api.as(MEMBER).body(first).put(report).then().statusCode(201);

        Api.edit(MEMBER, report, first.replace("BLOCKED", "DONE")).statusCode(200);

        Api.get(MEMBER, report + "/versions").body("items.items.flatten().state", contains("DONE", "BLOCKED"));
    }

    @Test
    void a_report_that_would_replace_another_names_the_version_it_saw() {
        var report = given.aPublishedPledge() + "/progress-reports/2011-05";
        Api.as(MEMBER).body(Given.PROGRESS).put(report).then().statusCode(201);

        Api.as(MEMBER)
                .body("{\"state\": \"DONE\", \"text\": \"已完成\"}")
                .put(report)
                .then()
                .statusCode(428);
    }

    @Test
    void a_retry_of_the_same_report_is_harmless() {
        var report = given.aPublishedPledge() + "/progress-reports/2011-05";
        Api.as(MEMBER).body(Given.PROGRESS).put(report).then().statusCode(201);

        Api.as(MEMBER).body(Given.PROGRESS).put(report).then().statusCode(200).header("ETag", is("\"0\""));
    }

    @Test
    void items_are_reported_one_by_one_and_a_report_in_few_words_does_not_unsay_them() {
        var report = given.aPublishedPledge() + "/progress-reports/2011-05";
        Api.as(MEMBER).body(ITEM_DONE).put(report).then().statusCode(201).body("items[0].reached.number", is(2));

        Api.edit(MEMBER, report, "{\"state\": \"BLOCKED\", \"text\": \"学生请假\"}")
                .statusCode(200)
                .body("state", is("BLOCKED"))
                .body("items.state", contains("DONE"));
    }

    @Test
    void a_report_speaks_of_each_item_of_the_pledge_at_most_once() {
        var report = given.aPublishedPledge() + "/progress-reports/2011-05";
        var third = ITEM_DONE.replace("\"item\": 1", "\"item\": 3");

        Api.problem(Api.as(MEMBER).body(third).put(report).then(), 400, "report-items-not-of-pledge", "共 2 项");
    }

    @Test
    void what_was_reached_is_counted_as_its_target() {
        var draft = Given.pledgeOf(given.aPlannedCampaign(), "MEMBER", World.BRANCH)
                .replace("\"2011-09-30\"", "\"2011-09-30\", \"target\": {\"number\": 2, \"unit\": \"人\"}");
        var pledge = given.published(given.accepted(given.submitted(given.drafted(MEMBER, draft))));

        var answer = Api.as(MEMBER)
                .body(ITEM_DONE)
                .put(pledge + "/progress-reports/2011-05")
                .then();

        Api.problem(answer, 400, "reached-other-unit", "第 1 项的目标以“人”计");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/13800000000",
                "javascript:alert(1)",
                "https://example.org/附件 1",
                "ftp://example.org/1"
            })
    void evidence_is_a_link_to_a_page_and_names_nobody(String link) {
        var report = "{\"state\": \"ON_TRACK\", \"text\": \"有进展\", \"evidence\": \"%s\"}".formatted(link);

        Api.as(MEMBER)
                .body(report)
                .put(given.aPublishedPledge() + "/progress-reports/2011-05")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(containsString("evidence")));
    }

    @Test
    void a_month_is_completed_after_the_end_as_long_as_its_report_is_in_time() {
        var pledge = given.aPublishedPledge();
        today.is("2011-06-03");
        Api.act(MEMBER, pledge, "fulfilment", Given.FULFILMENT).statusCode(200);
        today.is("2011-06-05");

        Api.as(MEMBER)
                .body(Given.PROGRESS)
                .put(pledge + "/progress-reports/2011-05")
                .then()
                .statusCode(201);
    }

    @Test
    void month_after_end() {
        var pledge = given.aPublishedPledge();
        Api.act(MEMBER, pledge, "fulfilment", Given.FULFILMENT).statusCode(200);
        today.is("2011-06-05");
        var late = Api.as(MEMBER).body(Given.PROGRESS).put(pledge + "/progress-reports/2011-06");

        Api.problem(late.then(), 409, "month-after-end", "承诺已于 2011-05-10 了结：2011-06 的进展");
    }

    @Test
    void a_month_is_not_completed_after_the_end_when_its_day_has_passed() {
        var pledge = given.aPublishedPledge();
        Api.act(MEMBER, pledge, "fulfilment", Given.FULFILMENT).statusCode(200);
        today.is("2011-06-06");
        var late = Api.as(MEMBER).body(Given.PROGRESS).put(pledge + "/progress-reports/2011-05");

        Api.problem(late.then(), 409, "month-after-end", "不晚于 2011-06-05");
    }

    @Test
    void the_reporting_day_is_set_once_and_changed_by_version() {
        given.aDraftCampaign();
        var day = "/organizations/" + UUID.randomUUID() + "/reporting-day";
        Api.as(World.SECRETARY).body("{\"day\": 10}").put(day).then().statusCode(403);
        day = "/organizations/" + World.OTHER_BRANCH + "/reporting-day";

        Api.as(World.OTHER_SECRETARY).body("{\"day\": 10}").put(day).then().statusCode(201);

        Api.as(World.OTHER_SECRETARY).body("{\"day\": 12}").put(day).then().statusCode(428);
        Api.edit(World.COUNTY_SECRETARY, day, "{\"day\": 12}").statusCode(200).body("day", is(12));
        Api.as(World.OTHER_SECRETARY).body("{\"day\": 29}").put(day).then().statusCode(400);
    }
}
