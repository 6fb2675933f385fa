package org.chuangyou.pledge.sheet;

import java.util.List;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.chassis.testing.Topic;
import org.chuangyou.pledge.Api;
import org.chuangyou.pledge.Given;
import org.chuangyou.pledge.Today;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.pledge.Api.problem;
import static org.chuangyou.pledge.World.BRANCH;
import static org.chuangyou.pledge.World.COLLEAGUE;
import static org.chuangyou.pledge.World.COMMISSIONER;
import static org.chuangyou.pledge.World.COUNTY_SECRETARY;
import static org.chuangyou.pledge.World.MEMBER;
import static org.chuangyou.pledge.World.OTHER_BRANCH;
import static org.chuangyou.pledge.World.OTHER_MEMBER;
import static org.chuangyou.pledge.World.OTHER_SECRETARY;
import static org.chuangyou.pledge.World.SECRETARY;
import static org.chuangyou.pledge.World.STRANGER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class ProgressSheetTest {

    private static final String SHEET = "/organizations/" + BRANCH + "/progress-sheets/2011-05";

    @Inject
    Given given;

    @Inject
    Database database;

    @Inject
    Today today;

    @AfterEach
    void back() {
        today.isAsUsual();
    }

    @Test
    void the_branch_reports_on_all_its_pledges_in_one_request() {
        var campaign = given.aPlannedCampaign();
        var one = given.aPublishedPledge(campaign);
        var other = given.aPublishedPledge(campaign);

        fill(SECRETARY, row(one, "正常") + "," + row(other, "完成"))
                .statusCode(200)
                .body("created", is(2))
                .body("dryRun", is(false));

        Api.get(MEMBER, one + "/progress-reports/2011-05").body("text", is("正常"));
        assertThat(reporters(one)).containsExactly(SECRETARY);
        assertThat(Topic.named("pledge.events").await(1, record -> isReportOn(other, record)))
                .hasSize(1);
    }

    @Test
    void a_phone_number_on_a_row_is_told_by_its_field() {
        problem(fill(SECRETARY, row(given.aPublishedPledge(), "家长请打 13800000000")), 400, "invalid-fields", "violations")
                .body("violations[0].field", containsString("rows[0].text"));
    }

    @Test
    void the_sheet_shows_what_was_promised_and_what_is_reported() {
        var pledge = given.aPublishedPledge();
        fill(SECRETARY, row(pledge, "每周两次")).statusCode(200);

        Api.get(COMMISSIONER, SHEET)
                .statusCode(200)
                .body("dueOn", is("2011-06-05"))
                .body(rowOf(pledge) + ".promised", is("结对帮扶两名学生；上两节公开课"))
                .body(rowOf(pledge) + ".text", is("每周两次"))
                .body(rowOf(pledge) + ".version", is(0));
    }

    @Test
    void a_row_speaks_of_items_as_a_single_report_does() {
        var pledge = given.aPublishedPledge();
        var done = row(pledge, "每周两次").replace("}", ", \"items\": [{\"item\": 1, \"state\": \"DONE\"}]}");
        fill(SECRETARY, done).statusCode(200).body("created", is(1));

        Api.get(COMMISSIONER, SHEET)
                .body(rowOf(pledge) + ".items.promised", contains("结对帮扶两名学生", "上两节公开课"))
                .body(rowOf(pledge) + ".items.state", contains("DONE", null));
        problem(fill(SECRETARY, done.replace("\"item\": 1", "\"item\": 3")), 409, "progress-sheet-refused", "1 行中有 1 行")
                .body("rows[0].fault.type", endsWith("report-items-not-of-pledge"));
    }

    @Test
    void one_bad_row_keeps_all_others_from_being_saved_and_is_named() {
        var good = given.aPublishedPledge();
        var unpublished = given.anAcceptedPledge();

        problem(
                        fill(SECRETARY, row(good, "好") + "," + row(unpublished, "好")),
                        409,
                        "progress-sheet-refused",
                        "2 行中有 1 行")
                .body("rows.row", contains(2))
                .body("rows[0].fault.type", containsString("pledge-status"))
                .body("rows[0].fault.detail", containsString("承诺现为已通过审核，不能报告进展"));

        Api.get(MEMBER, good + "/progress-reports/2011-05").statusCode(404);
    }

    @Test
    void a_pledge_that_ended_while_the_sheet_was_out_is_told_of_until_the_reporting_day() {
        var pledge = given.aPublishedPledge();
        today.is("2011-06-03");
        Api.act(MEMBER, pledge, "fulfilment", Given.FULFILMENT).statusCode(200);
        today.is("2011-06-04");
        Api.get(SECRETARY, SHEET).body("rows.pledgeId", hasItem(Given.id(pledge)));

        fill(SECRETARY, row(pledge, "均已及格")).statusCode(200).body("created", is(1));

        today.is("2011-06-06");
        Api.get(SECRETARY, SHEET).body("rows.pledgeId", not(hasItem(Given.id(pledge))));
        problem(fill(SECRETARY, row(pledge, "迟")), 409, "progress-sheet-refused", "1 行中有 1 行")
                .body("rows[0].fault.type", endsWith("month-after-end"));
    }

    @Test
    void a_dry_run_says_what_would_be_and_saves_nothing() {
        var pledge = given.aPublishedPledge();

        Api.as(SECRETARY)
                .body(sheet(row(pledge, "好")))
                .put(SHEET + "?dryRun=true")
                .then()
                .statusCode(200)
                .body("created", is(1))
                .body("dryRun", is(true));

        Api.get(MEMBER, pledge + "/progress-reports/2011-05").statusCode(404);
    }

    @Test
    void a_sheet_sent_again_changes_nothing() {
        var pledge = given.aPublishedPledge();
        fill(SECRETARY, row(pledge, "好")).statusCode(200);

        fill(SECRETARY, row(pledge, "好")).statusCode(200).body("unchanged", is(1));

        Api.get(MEMBER, pledge + "/progress-reports/2011-05").header("ETag", is("\"0\""));
    }

    @Test
    void a_row_over_a_report_not_seen_is_told_what_stands_there() {
        var pledge = given.aPublishedPledge();
        fill(MEMBER, row(pledge, "本人所报")).statusCode(200);

        problem(fill(SECRETARY, row(pledge, "支部所报")), 409, "progress-sheet-refused", "一行也没有保存")
                .body("rows[0].fault.status", is(412))
                .body("rows[0].fault.values.present.text", is("本人所报"))
                .body("rows[0].fault.values.presentVersion", is(0));

        Api.get(MEMBER, pledge + "/progress-reports/2011-05").body("text", is("本人所报"));
    }

    @Test
    void a_row_in_the_version_seen_replaces_the_report() {
        var pledge = given.aPublishedPledge();
        fill(MEMBER, row(pledge, "本人所报")).statusCode(200);

        fill(SECRETARY, row(pledge, "支部所报").replace("}", ", \"version\": 0}"))
                .statusCode(200)
                .body("replaced", is(1))
                .body("rows[0].version", is(1));
    }

    @Test
    void the_same_pledge_on_two_rows_is_refused() {
        var pledge = given.aPublishedPledge();

        fill(SECRETARY, row(pledge, "一") + "," + row(pledge, "二"))
                .statusCode(409)
                .body("rows[0].fault.detail", is("这项承诺在第 1 行已经填过。"));
    }

    @Test
    void pledgers_see_and_report_their_own_only() {
        var campaign = given.aPlannedCampaign();
        var own = given.aPublishedPledge(campaign);
        var others = given.aPublishedPledge(campaign, COLLEAGUE, BRANCH);

        Api.get(MEMBER, SHEET)
                .statusCode(200)
                .body("rows.pledgeId", hasItem(Given.id(own)))
                .body("rows.pledgeId", not(hasItem(Given.id(others))));
        fill(MEMBER, row(others, "越权")).statusCode(409).body("rows[0].fault.status", is(403));
    }

    @Test
    void another_branch_reports_neither_on_this_sheet_nor_on_its_own() {
        var pledge = given.aPublishedPledge();

        problem(fill(OTHER_SECRETARY, row(pledge, "越权")), 404, "progress-sheet-not-found", "没有您可以报告的");
        problem(
                Api.as(OTHER_SECRETARY)
                        .body(Given.PROGRESS)
                        .put(pledge + "/progress-reports/2011-05")
                        .then(),
                403,
                "pledger-only",
                "只有承诺人");
        Api.get(STRANGER, SHEET).statusCode(404);
        Api.get(MEMBER, pledge + "/progress-reports/2011-05").statusCode(404);
    }

    @Test
    void a_pledge_of_another_branch_stands_on_the_sheet_of_that_branch() {
        var campaign = given.aPlannedCampaign();
        given.aPublishedPledge(campaign);
        var elsewhere = given.aPublishedPledge(campaign, OTHER_MEMBER, OTHER_BRANCH);

        fill(COUNTY_SECRETARY, row(elsewhere, "错表"))
                .statusCode(409)
                .body("rows[0].fault.type", containsString("pledge-of-another-sheet"));
    }

    @Test
    void a_month_to_come_is_refused() {
        var pledge = given.aPublishedPledge();
        problem(
                Api.as(SECRETARY)
                        .body(sheet(row(pledge, "预报")))
                        .put(SHEET.replace("2011-05", "2011-06"))
                        .then(),
                409,
                "month-to-come",
                "现在是 2011-05，不能报告 2011-06 的进展");
    }

    @Test
    void a_closed_campaign_takes_no_reports() {
        var campaign = given.aPlannedCampaign();
        var pledge = given.aPublishedPledge(campaign);
        var running = given.aPublishedPledge();
        given.close(campaign);

        fill(SECRETARY, row(running, "好") + "," + row(pledge, "迟"))
                .statusCode(409)
                .body("rows[0].row", is(2))
                .body("rows[0].fault.type", containsString("campaign-not-open"));
        problem(
                Api.as(MEMBER)
                        .body(Given.PROGRESS)
                        .put(pledge + "/progress-reports/2011-05")
                        .then(),
                409,
                "campaign-not-open",
                "已结束");
    }

    private static ValidatableResponse fill(String person, String rows) {
        return Api.as(person).body(sheet(rows)).put(SHEET).then();
    }

    private static String sheet(String rows) {
        return "{\"rows\": [" + rows + "]}";
    }

    private static String row(String pledge, String text) {
        return "{\"pledgeId\": \"%s\", \"state\": \"ON_TRACK\", \"text\": \"%s\"}".formatted(Given.id(pledge), text);
    }

    private static String rowOf(String pledge) {
        return "rows.find { it.pledgeId == '" + Given.id(pledge) + "' }";
    }

    private List<String> reporters(String pledge) {
        return database.texts("SELECT reported_by FROM progress_report WHERE pledge_id = ?::uuid", Given.id(pledge));
    }

    private static boolean isReportOn(String pledge, ConsumerRecord<String, byte[]> record) {
        return record.key().equals(Given.id(pledge)) && Topic.type(record).equals("pledge.progress-reported.v1");
    }
}
