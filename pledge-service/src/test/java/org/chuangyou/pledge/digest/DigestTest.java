package org.chuangyou.pledge.digest;

import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.pledge.Api;
import org.chuangyou.pledge.Given;
import org.chuangyou.pledge.GivenMatters;
import org.chuangyou.pledge.Today;
import org.chuangyou.pledge.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.pledge.World.COUNTY_SECRETARY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class DigestTest {

    private static final String FIRST_ITEM_DONE = """
            {"state": "ON_TRACK", "text": "已及格", "items": [{"item": 1, "state": "DONE"}]}""";

    @Inject
    Given given;

    @Inject
    GivenMatters matters;

    @Inject
    DailyDigests daily;

    @Inject
    Database database;

    @Inject
    Today today;

    private UUID branch;
    private String member;
    private String commissioner;

    @BeforeEach
    void a_branch_of_its_own() {
        branch = given.aBranch();
        member = Given.memberOf(branch);
        commissioner = given.aCommissionerOf(branch);
    }

    @AfterEach
    void back() {
        today.isAsUsual();
    }

    @Test
    void who_has_nothing_to_do_is_told_nothing() {
        mine(member).body("entries", empty()).body("counts.size()", is(0));
    }

    @Test
    void a_month_waits_for_its_report_and_then_is_overdue_until_it_is_made() {
        var pledge = given.aPublishedPledgeOf(branch);
        today.is("2011-06-02");
        mine(member)
                .body("entries.matter", contains("REPORT_DUE"))
                .body("entries[0].dueOn", is("2011-06-05"))
                .body("entries[0].href", is(pledge + "/progress-reports/2011-05"));
        today.is("2011-06-06");
        mine(member).body("counts.REPORT_OVERDUE", is(1));

        Api.as(member)
                .body(Given.PROGRESS)
                .put(pledge + "/progress-reports/2011-05")
                .then()
                .statusCode(201);

        mine(member).body("entries", empty());
    }

    @Test
    void the_end_of_a_pledge_is_told_two_weeks_before() {
        var pledge = given.aPublishedPledgeOf(branch);
        for (var month = 5; month < 12; month++) {
            today.is("2011-%02d-28".formatted(month));
            Api.as(member)
                    .body(FIRST_ITEM_DONE)
                    .put(pledge + "/progress-reports/2011-%02d".formatted(month))
                    .then()
                    .statusCode(201);
        }
        today.is("2011-12-17");
        mine(member).body("entries", empty());

        today.is("2011-12-18");

        mine(member).body("entries.matter", contains("FULFILMENT_DUE")).body("entries[0].href", is(pledge));
    }

    @Test
    void what_waits_for_review_is_told_to_those_who_may_review_it() {
        var pledge = given.aDraftPledge(given.aPlannedCampaign(), member, "MEMBER", branch);
        Api.act(member, pledge, "submission", "").statusCode(200);

        mine(commissioner).body("entries.matter", contains("TO_REVIEW")).body("entries[0].href", is(pledge));
        mine(member).body("entries", empty());
        mine(COUNTY_SECRETARY).body("entries.pledgeId", not(hasItem(Given.id(pledge))));
    }

    @Test
    void a_leaders_own_pledge_is_told_to_the_level_above() {
        var pledge = given.aDraftPledge(given.aPlannedCampaign(), commissioner, "LEADER", branch);
        Api.act(commissioner, pledge, "submission", "").statusCode(200);

        mine(COUNTY_SECRETARY).body("entries.pledgeId", hasItem(Given.id(pledge)));
        mine(commissioner).body("entries", empty());
    }

    @Test
    void a_comment_waits_for_the_branch_and_then_for_an_answer() {
        var comment = given.aPendingComment(given.aPublishedPledgeOf(branch));
        mine(commissioner).body("entries.matter", contains("TO_MODERATE")).body("entries[0].href", is(comment));
        mine(member).body("entries", empty());

        Api.act(commissioner, comment, "moderation", "{\"decision\": \"SHOW\"}").statusCode(200);

        mine(member).body("entries.matter", contains("TO_ANSWER"));
        mine(commissioner).body("entries.matter", contains("TO_ANSWER"));
    }

    @Test
    void asking_for_ones_digest_leaves_a_trace() {
        mine(commissioner);

        assertThat(database.texts("SELECT act || ' ' || object FROM audit WHERE actor = ?", commissioner))
                .containsExactly("read-own-digest 2011-05-10");
    }

    @Test
    void the_time_limit_of_a_comment_puts_it_in_its_place() {
        var pledge = given.aPublishedPledgeOf(branch);
        given.aPendingComment(pledge);

        mine(commissioner).body("entries.matter", contains("TO_MODERATE")).body("entries[0].dueOn", is("2011-05-13"));
    }

    @Test
    void a_comment_waits_to_be_looked_at_when_the_campaign_is_over_too() {
        var campaign = given.aPlannedCampaign();
        given.aPendingComment(given.aPublishedPledge(campaign, member, branch));

        given.close(campaign);

        mine(commissioner).body("entries.matter", contains("TO_MODERATE"));
    }

    @Test
    void a_pledge_sent_back_waits_for_its_pledger() {
        var pledge = given.aDraftPledge(given.aPlannedCampaign(), member, "MEMBER", branch);
        Api.act(member, pledge, "submission", "").statusCode(200);

        Api.act(commissioner, pledge, "review", Given.BAD_REVIEW).statusCode(200);

        mine(member).body("entries.matter", contains("TO_MEND")).body("entries[0].href", is(pledge));
    }

    @Test
    void an_end_waits_for_the_committee_to_confirm_it() {
        var pledge = given.aPublishedPledgeOf(branch);

        Api.act(member, pledge, "fulfilment", Given.FULFILMENT).statusCode(200);

        mine(commissioner).body("entries.matter", contains("END_TO_CONFIRM")).body("entries[0].href", is(pledge));
        mine(member).body("entries", empty());
    }

    @Test
    void a_revision_waits_for_review_then_for_its_pledger_or_for_publication() {
        var pledge = given.aPublishedPledgeOf(branch);
        var revision = pledge + "/revision";
        Api.as(member).body(Given.REVISION).put(revision).then().statusCode(201);
        mine(commissioner)
                .body("entries.matter", contains("REVISION_TO_REVIEW"))
                .body("entries[0].href", is(revision));

        Api.act(commissioner, revision, "review", Given.BAD_REVIEW).statusCode(200);
        mine(member).body("entries.matter", contains("REVISION_TO_MEND"));

        Api.edit(member, revision, Given.REVISION).statusCode(200);
        Api.act(commissioner, revision, "review", Given.GOOD_REVIEW).statusCode(200);
        mine(commissioner).body("entries.matter", contains("REVISION_TO_PUBLISH"));
    }

    @Test
    void what_was_planned_for_a_day_is_told_when_it_has_passed() {
        var comment = given.aPendingComment(given.aPublishedPledgeOf(branch));
        Api.act(commissioner, comment, "moderation", "{\"decision\": \"SHOW\"}").statusCode(200);
        Api.act(
                        commissioner,
                        comment,
                        "answer",
                        "{\"text\": \"列入计划\", \"outcome\": \"PLANNED\", \"plannedFor\": \"2011-05-12\"}")
                .statusCode(200);
        mine(commissioner).body("entries", empty());

        today.is("2011-05-13");

        mine(commissioner).body("entries.matter", contains("PLAN_TO_TELL")).body("entries[0].href", is(comment));
    }

    @Test
    void what_a_branch_has_in_hand_for_people_waits_for_its_committee() {
        var difficulty = GivenMatters.created(Api.post(member, "/difficulties", GivenMatters.difficulty(branch)));
        var task = matters.aTask(World.COUNTY, COUNTY_SECRETARY, false, branch);

        mine(commissioner)
                .body("entries.matter", contains("TASK_OVERDUE", "DIFFICULTY_TO_ANSWER"))
                .body("entries.href", contains(task + "/items/1/responses/" + branch, difficulty))
                .body("entries.dueOn", contains("2011-05-09", "2011-05-24"));
        mine(member).body("entries", empty());
    }

    @Test
    void a_suggestion_waits_to_be_decided_and_then_above() {
        var round = matters.aRound(branch, commissioner, 1);
        var suggestion = matters.aSelectedSuggestion(round, member, commissioner);
        mine(commissioner).body("entries.matter", contains("SUGGESTION_TO_DECIDE"));

        Api.act(commissioner, suggestion, "recommendation", "").statusCode(200);

        mine(commissioner).body("entries", empty());
        mine(COUNTY_SECRETARY).body("entries.href", hasItem(suggestion));
    }

    @Test
    void the_gateway_gets_one_digest_a_person_and_day_with_counts_alone() {
        given.aPublishedPledgeOf(branch);
        given.aPublishedPledgeOf(branch);
        today.is("2011-06-06");
        daily.make();

        assertThat(daily.make()).isZero();

        var digests = digests(0).extract().jsonPath();
        var own = "items.findAll { it.personCode == '" + member + "' }";
        assertThat(digests.getList(own)).hasSize(1);
        assertThat(digests.getInt(own + "[0].matters.REPORT_OVERDUE")).isEqualTo(2);
        assertThat(digests.getMap(own + "[0]")).containsOnlyKeys("day", "personCode", "matters");
        digests(digests.getLong("next")).body("items", empty());
    }

    @Test
    void old_digests_are_forgotten() {
        given.aPublishedPledgeOf(branch);
        today.is("2011-06-06");
        daily.make();
        today.is("2011-07-07");

        daily.make();

        digests(0).body("items.day", not(hasItem("2011-06-06")));
    }

    @Test
    void only_the_gateway_reads_the_digests_of_all() {
        Api.get(COUNTY_SECRETARY, "/digests").statusCode(403);
    }

    private static ValidatableResponse mine(String person) {
        return Api.get(person, "/digests/mine").statusCode(200);
    }

    private static ValidatableResponse digests(long after) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.ofMachine("gateway", "digest-reader"))
                .get("/digests?limit=1000&after=" + after)
                .then()
                .statusCode(200);
    }
}
