package org.chuangyou.pledge.overdue;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.chassis.testing.Topic;
import org.chuangyou.pledge.Api;
import org.chuangyou.pledge.Given;
import org.chuangyou.pledge.Today;
import org.chuangyou.pledge.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.awaitility.Awaitility.await;
import static org.chuangyou.pledge.World.BRANCH;
import static org.chuangyou.pledge.World.COMMISSIONER;
import static org.chuangyou.pledge.World.COUNTY_SECRETARY;
import static org.chuangyou.pledge.World.MEMBER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class OverdueSweepTest {

    @Inject
    Given given;

    @Inject
    World world;

    @Inject
    OverdueSweep sweep;

    @Inject
    Database database;

    @Inject
    Today today;

    @AfterEach
    void back() {
        today.isAsUsual();
    }

    @Test
    void a_month_not_reported_by_the_fifth_of_the_next_is_found_on_the_sixth_and_not_before() {
        var pledge = given.aPublishedPledge();
        today.is("2011-06-05");
        sweep.sweep();
        assertThat(findings(pledge)).isEmpty();

        today.is("2011-06-06");
        sweep.sweep();

        assertThat(findings(pledge)).containsExactly("PROGRESS_REPORT 2011-05-01 2011-06-05");
    }

    @Test
    void each_thing_is_found_and_announced_once() {
        var pledge = given.aPublishedPledge();
        today.is("2011-06-06");
        sweep.sweep();

        sweep.sweep();

        assertThat(announced(pledge))
                .singleElement(STRING)
                .contains("\"what\":\"PROGRESS_REPORT\"", "\"month\":\"2011-05\"", "\"dueOn\":\"2011-06-05\"");
        assertThat(findings(pledge)).hasSize(1);
    }

    @Test
    void of_replicas_that_sweep_at_once_one_finds_it() throws Exception {
        var pledge = given.aPublishedPledge();
        today.is("2011-06-06");
        var replicas = Executors.newFixedThreadPool(4);

        replicas.invokeAll(Collections.nCopies(4, sweep::sweep));

        replicas.shutdown();
        assertThat(findings(pledge)).hasSize(1);
        assertThat(announced(pledge)).hasSize(1);
    }

    @Test
    void a_reported_month_is_not_overdue_and_a_late_report_settles_it() {
        var campaign = given.aPlannedCampaign();
        var punctual = given.aPublishedPledge(campaign);
        Api.as(MEMBER)
                .body(Given.PROGRESS)
                .put(punctual + "/progress-reports/2011-05")
                .then()
                .statusCode(201);
        var late = given.aPublishedPledge(campaign);
        today.is("2011-06-06");
        sweep.sweep();
        overdueIn(campaign).body("items.id", contains(Given.id(late)));

        Api.as(MEMBER)
                .body(Given.PROGRESS)
                .put(late + "/progress-reports/2011-05")
                .then()
                .statusCode(201);

        overdueIn(campaign).body("items.id", not(hasItem(Given.id(late))));
    }

    @Test
    void a_pledge_past_its_last_day_is_overdue_until_it_is_fulfilled_or_explained() {
        var campaign = given.aPlannedCampaign();
        var pledge = given.aPublishedPledge(campaign);
        today.is("2012-01-01");
        sweep.sweep();
        assertThat(findings(pledge)).contains("FULFILMENT - 2011-12-31");

        Api.act(MEMBER, pledge, "explanation", Given.EXPLANATION).statusCode(200);

        overdueIn(campaign).body("items.id", not(hasItem(Given.id(pledge))));
    }

    @Test
    void an_item_past_its_own_day_is_overdue_until_it_is_reported_done() {
        var campaign = given.aPlannedCampaign();
        var pledge = given.aPublishedPledge(campaign);
        reportEveryMonthUntil(pledge, "2011-09");
        today.is("2011-09-30");
        sweep.sweep();
        overdueIn(campaign).body("items", hasSize(0));
        today.is("2011-10-01");

        sweep.sweep();

        overdueIn(campaign).body("items.id", contains(Given.id(pledge)));
        var report = pledge + "/progress-reports/2011-09";
        Api.edit(
                        MEMBER,
                        report,
                        "{\"state\": \"ON_TRACK\", \"text\": \"已及格\", \"items\": [{\"item\": 1, \"state\": \"DONE\"}]}")
                .statusCode(200);
        overdueIn(campaign).body("items", hasSize(0));
    }

    @Test
    void an_overdue_item_is_announced_once() {
        var pledge = given.aPublishedPledge();
        today.is("2011-10-01");
        sweep.sweep();

        sweep.sweep();

        var facts = Topic.named("pledge.events")
                .await(
                        1,
                        record -> record.key().equals(Given.id(pledge))
                                && Topic.type(record).equals("pledge.pledge-item-overdue.v1"));
        assertThat(Topic.body(facts.get(0))).contains("\"item\":1", "\"dueOn\":\"2011-09-30\"");
        assertThat(database.count("SELECT count(*) FROM overdue_item WHERE pledge_id = ?::uuid", Given.id(pledge)))
                .isEqualTo(1);
    }

    private void reportEveryMonthUntil(String pledge, String last) {
        for (var month = YearMonth.of(2011, 5); !month.isAfter(YearMonth.parse(last)); month = month.plusMonths(1)) {
            today.is(month.atEndOfMonth().toString());
            Api.as(MEMBER)
                    .body(Given.PROGRESS)
                    .put(pledge + "/progress-reports/" + month)
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void a_revision_that_sets_a_later_day_settles_what_was_overdue_and_the_new_day_is_watched() {
        var campaign = given.aPlannedCampaign();
        var pledge = given.aPublishedPledge(campaign, "2011-06-30");
        today.is("2011-07-01");
        sweep.sweep();
        assertThat(findings(pledge)).contains("FULFILMENT - 2011-06-30");

        given.revised(pledge);

        assertThat(database.count(
                        "SELECT count(*) FROM open_finding WHERE what = 'FULFILMENT' AND pledge_id = ?::uuid",
                        Given.id(pledge)))
                .isZero();
        today.is("2012-01-01");
        sweep.sweep();
        assertThat(findings(pledge)).contains("FULFILMENT - 2011-06-30", "FULFILMENT - 2011-12-31");
    }

    @Test
    void a_branch_may_set_another_day_and_those_below_follow_the_nearest_that_has() {
        var campaign = given.aPlannedCampaign();
        var pledge = given.aPublishedPledge(campaign);
        var day = "/organizations/" + BRANCH + "/reporting-day";
        Api.as(World.SECRETARY).body("{\"day\": 8}").put(day).then().statusCode(201);
        try {
            today.is("2011-06-08");
            sweep.sweep();
            assertThat(findings(pledge)).isEmpty();

            today.is("2011-06-09");
            sweep.sweep();

            assertThat(findings(pledge)).containsExactly("PROGRESS_REPORT 2011-05-01 2011-06-08");
        } finally {
            Api.edit(World.SECRETARY, day, "{\"day\": 5}").statusCode(200);
        }
    }

    @Test
    void a_reporting_day_moved_forward_is_found_on_the_very_day_on_which_was_looked_before() {
        var branch = given.aBranch();
        var pledge = given.aPublishedPledgeOf(branch);
        today.is("2011-06-04");
        sweep.sweep();
        assertThat(findings(pledge)).isEmpty();
        Api.as(COUNTY_SECRETARY)
                .body("{\"day\": 3}")
                .put("/organizations/" + branch + "/reporting-day")
                .then()
                .statusCode(201);

        sweep.sweep();

        assertThat(findings(pledge)).containsExactly("PROGRESS_REPORT 2011-05-01 2011-06-03");
    }

    @Test
    void an_end_said_in_time_and_contradicted_later_is_overdue_after_the_limit_for_answers() {
        var pledge = given.aPublishedPledge(given.aPlannedCampaign(), "2011-06-30");
        Api.act(MEMBER, pledge, "fulfilment", Given.FULFILMENT).statusCode(200);
        today.is("2011-07-01");
        Api.act(COMMISSIONER, pledge, "contradiction", "{\"reason\": \"只辅导了一名学生\"}")
                .statusCode(200);
        today.is("2011-07-15");
        sweep.sweep();
        assertThat(findings(pledge)).containsExactly("PROGRESS_REPORT 2011-06-01 2011-07-05");
        today.is("2011-07-16");

        sweep.sweep();

        assertThat(findings(pledge)).contains("FULFILMENT - 2011-07-15");
    }

    @Test
    void an_end_contradicted_leaves_its_items_overdue_on_the_very_day_on_which_was_looked_before() {
        var pledge = given.aPublishedPledge();
        Api.act(MEMBER, pledge, "fulfilment", Given.FULFILMENT).statusCode(200);
        today.is("2011-10-01");
        sweep.sweep();
        assertThat(overdueItems(pledge)).isEmpty();
        Api.act(COMMISSIONER, pledge, "contradiction", "{\"reason\": \"只辅导了一名学生\"}")
                .statusCode(200);

        sweep.sweep();

        assertThat(overdueItems(pledge)).hasSize(1);
    }

    @Test
    void an_item_no_longer_said_to_be_done_is_overdue_on_the_very_day_on_which_was_looked_before() {
        var pledge = given.aPublishedPledge();
        var report = pledge + "/progress-reports/2011-09";
        today.is("2011-10-01");
        Api.as(MEMBER)
                .body(Given.PROGRESS.replace("ON_TRACK", "DONE"))
                .put(report)
                .then()
                .statusCode(201);
        sweep.sweep();
        assertThat(overdueItems(pledge)).isEmpty();
        Api.edit(MEMBER, report, Given.PROGRESS).statusCode(200);

        sweep.sweep();

        assertThat(overdueItems(pledge)).hasSize(1);
    }

    @Test
    void a_pledge_that_came_into_a_branch_that_reports_earlier_is_found_on_the_same_day() {
        var branch = given.aBranch();
        Api.as(COUNTY_SECRETARY)
                .body("{\"day\": 1}")
                .put("/organizations/" + branch + "/reporting-day")
                .then()
                .statusCode(201);
        var old = given.aBranch();
        var pledge = given.aPublishedPledgeOf(old);
        today.is("2011-06-02");
        sweep.sweep();
        assertThat(findings(pledge)).isEmpty();
        database.change("UPDATE member SET organization_id = ? WHERE person_code = ?", branch, Given.memberOf(old));
        database.change(
                "UPDATE pledge SET organization_id = ?, version = version + 1 WHERE id = ?::uuid",
                branch,
                Given.id(pledge));

        sweep.sweep();

        assertThat(findings(pledge)).containsExactly("PROGRESS_REPORT 2011-05-01 2011-06-01");
    }

    @Test
    void months_in_which_a_pledge_had_ended_are_not_demanded_when_that_is_contradicted() {
        var pledge = given.aPublishedPledge();
        Api.act(MEMBER, pledge, "fulfilment", Given.FULFILMENT).statusCode(200);
        today.is("2011-08-10");
        Api.act(World.COMMISSIONER, pledge, "contradiction", "{\"reason\": \"一名学生仍不及格\"}")
                .statusCode(200);
        today.is("2011-09-06");

        sweep.sweep();

        assertThat(findings(pledge)).containsExactly("PROGRESS_REPORT 2011-08-01 2011-09-05");
    }

    @Test
    void an_end_that_nobody_confirmed_in_time_is_announced_once() {
        var pledge = given.aPublishedPledge();
        Api.act(MEMBER, pledge, "fulfilment", Given.FULFILMENT).statusCode(200);
        today.is("2011-05-25");
        sweep.sweep();

        sweep.sweep();

        var facts = Topic.named("pledge.events")
                .await(
                        1,
                        record -> record.key().equals(Given.id(pledge))
                                && Topic.type(record).equals("pledge.end-overdue.v1"));
        assertThat(facts).map(Topic::body).singleElement(STRING).contains("\"dueOn\":\"2011-05-24\"");
        assertThat(database.count("SELECT count(*) FROM late_end WHERE pledge_id = ?::uuid", Given.id(pledge)))
                .isEqualTo(1);
    }

    @Test
    void what_is_done_of_an_item_is_not_done_of_the_one_that_a_revision_puts_in_its_place() {
        var pledge = given.aPublishedPledge(given.aPlannedCampaign());
        Api.as(MEMBER)
                .body("{\"state\": \"DONE\", \"text\": \"均已及格\"}")
                .put(pledge + "/progress-reports/2011-05")
                .then()
                .statusCode(201);
        given.revised(pledge);
        today.is("2011-11-01");

        sweep.sweep();

        assertThat(overdueItems(pledge)).containsExactly("1 2011-10-31");
    }

    @Test
    void what_is_done_of_an_item_stays_done_when_a_revision_leaves_it_as_it_is() {
        var pledge = given.aPublishedPledge(given.aPlannedCampaign());
        Api.as(MEMBER)
                .body("{\"state\": \"ON_TRACK\", \"text\": \"已上\", \"items\": [{\"item\": 2, \"state\": \"DONE\"}]}")
                .put(pledge + "/progress-reports/2011-05")
                .then()
                .statusCode(201);
        var earlier = Given.REVISION.replace("2011-12-31", "2011-09-30");
        given.revised(pledge, earlier);
        today.is("2011-10-01");

        sweep.sweep();

        assertThat(overdueItems(pledge)).isEmpty();
    }

    private List<String> overdueItems(String pledge) {
        return database.texts(
                "SELECT item || ' ' || due_on FROM overdue_item WHERE pledge_id = ?::uuid ORDER BY 1",
                Given.id(pledge));
    }

    @Test
    void a_comment_not_looked_at_in_time_is_found_and_announced_once() {
        var pledge = given.aPublishedPledge();
        var comment = given.aPendingComment(pledge);
        today.is("2011-05-13");
        sweep.sweep();
        assertThat(late(comment)).isEmpty();

        today.is("2011-05-14");
        sweep.sweep();
        sweep.sweep();

        assertThat(late(comment)).containsExactly("MODERATE 2011-05-13");
        assertThat(announced(pledge, "pledge.comment-overdue.v1"))
                .singleElement(STRING)
                .contains("\"what\":\"MODERATE\"", "\"dueOn\":\"2011-05-13\"", Given.id(comment));
    }

    @Test
    void an_answer_is_late_after_the_time_it_was_given_more() {
        var comment = given.aShownComment(given.aPublishedPledge());
        Api.act(COMMISSIONER, comment, "extension", "{\"workingDays\": 5, \"reason\": \"须商定\"}")
                .statusCode(200);
        today.is("2011-05-31");
        sweep.sweep();
        assertThat(late(comment)).isEmpty();

        today.is("2011-06-01");
        sweep.sweep();

        assertThat(late(comment)).containsExactly("ANSWER 2011-05-31");
    }

    @Test
    void what_was_found_is_overdue_no_more_once_the_campaign_is_closed() {
        var campaign = given.aPlannedCampaign();
        var pledge = given.aPublishedPledge(campaign);
        today.is("2011-06-06");
        sweep.sweep();
        overdueIn(campaign).body("items.id", contains(Given.id(pledge)));

        given.close(campaign);

        overdueIn(campaign).body("items", hasSize(0));
    }

    @Test
    void the_pledge_of_who_comes_back_is_looked_at_on_the_same_day() {
        var branch = given.aBranch();
        var member = Given.memberOf(branch);
        var pledge = given.aPublishedPledgeOf(branch);
        world.departed(member, "2011-05-20");
        today.is("2011-06-06");
        sweep.sweep();
        assertThat(findings(pledge)).isEmpty();
        world.transferred(member, branch, "2011-06-06");
        await().until(() ->
                world.knows("SELECT count(*) FROM member WHERE departed_on IS NULL AND person_code = ?", member));

        sweep.sweep();

        assertThat(findings(pledge)).containsExactly("PROGRESS_REPORT 2011-05-01 2011-06-05");
    }

    @Test
    void nothing_is_found_in_a_closed_campaign() {
        var campaign = given.aPlannedCampaign();
        var pledge = given.aPublishedPledge(campaign);
        given.close(campaign);
        today.is("2011-06-06");

        sweep.sweep();

        assertThat(findings(pledge)).isEmpty();
    }

    @Test
    void a_committee_reads_what_is_overdue_by_month_and_item_and_since_when() {
        var branch = given.aBranch();
        var pledge = given.aPublishedPledgeOf(branch);
        today.is("2011-10-01");
        sweep.sweep();

        var first = overdueOf(branch, "?limit=4")
                .body("items.what", everyItem(is("PROGRESS_REPORT")))
                .body("items.month", contains("2011-05", "2011-06", "2011-07", "2011-08"))
                .body("items[0].dueOn", is("2011-06-05"))
                .body("items[0].pledgeId", is(Given.id(pledge)));

        overdueOf(branch, "?cursor=" + first.extract().path("next"))
                .body("items.what", contains("ITEM"))
                .body("items.item", contains(1))
                .body("items[0].foundAt", startsWith("2011-10-01T"));
    }

    @Test
    void what_is_overdue_is_for_committees_to_read() {
        Api.problem(
                Api.get(World.OTHER_SECRETARY, "/organizations/" + BRANCH + "/overdue"),
                403,
                "matter-committee-only",
                "任职");
    }

    private static ValidatableResponse overdueOf(UUID branch, String query) {
        return Api.get(COUNTY_SECRETARY, "/organizations/" + branch + "/overdue" + query)
                .statusCode(200);
    }

    private List<String> findings(String pledge) {
        return database.texts("""
                SELECT what || ' ' || coalesce(month::text, '-') || ' ' || due_on
                FROM overdue_finding WHERE pledge_id = ?::uuid ORDER BY due_on""", Given.id(pledge));
    }

    private List<String> late(String comment) {
        return database.texts(
                "SELECT what || ' ' || due_on FROM late_comment WHERE comment_id = ?::uuid", Given.id(comment));
    }

    private static List<String> announced(String pledge) {
        return announced(pledge, "pledge.pledge-overdue.v1");
    }

    private static List<String> announced(String pledge, String type) {
        return Topic.named("pledge.events")
                .await(
                        1,
                        record -> record.key().equals(Given.id(pledge))
                                && Topic.type(record).equals(type))
                .stream()
                .map(Topic::body)
                .toList();
    }

    private static ValidatableResponse overdueIn(String campaign) {
        return Api.get(World.SECRETARY, "/pledges?overdue=true&campaign=" + Given.id(campaign))
                .statusCode(200);
    }
}
