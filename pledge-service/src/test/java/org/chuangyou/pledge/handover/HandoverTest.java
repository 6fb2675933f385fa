package org.chuangyou.pledge.handover;

import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.chuangyou.pledge.World.COUNTY_SECRETARY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** People are transferred and branches are merged while pledges run: those go along, and are told to have done so. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class HandoverTest {

    @Inject
    Given given;

    @Inject
    World world;

    @Inject
    HandoverSweep sweep;

    @Inject
    Database database;

    @Inject
    Today today;

    private UUID old;
    private UUID next;
    private String member;

    @BeforeEach
    void two_branches_of_their_own() {
        old = given.aBranch();
        next = given.aBranch();
        member = Given.memberOf(old);
    }

    @AfterEach
    void back() {
        today.isAsUsual();
    }

    @Test
    void a_running_pledge_goes_with_its_pledger_and_the_new_secretary_reports_on_it() {
        var pledge = given.aPublishedPledgeOf(old);
        var secretary = given.anOfficerOf(next, "SECRETARY");
        world.transferred(member, next, "2011-05-10");

        sweep.sweep();

        Api.get(secretary, "/organizations/" + next + "/progress-sheets/2011-05")
                .statusCode(200)
                .body("rows.pledgeId", contains(Given.id(pledge)));
        Api.get(COUNTY_SECRETARY, "/organizations/" + old + "/progress-sheets/2011-05")
                .statusCode(404);
    }

    @Test
    void the_others_are_told_once_from_where_and_to_whom() {
        var pledge = given.aPublishedPledgeOf(old);
        world.transferred(member, next, "2011-05-10");
        sweep.sweep();

        sweep.sweep();

        assertThat(told(pledge))
                .singleElement(STRING)
                .contains("\"from\":\"" + old, "\"to\":\"" + next, "\"on\":\"2011-05-10\"");
    }

    @Test
    void the_history_says_that_it_followed_by_rule() {
        var pledge = given.aPublishedPledgeOf(old);
        world.transferred(member, next, "2011-05-10");

        sweep.sweep();

        Api.get(member, pledge + "/history")
                .body("items.act", contains("DRAFT", "SUBMIT", "REVIEW", "PUBLISH", "HAND_OVER"))
                .body("items[4].personCode", nullValue())
                .body("items[4].remark", is("示例支部" + old + " → 示例支部" + next));
    }

    @Test
    void a_draft_goes_along_and_nobody_else_hears_of_it() {
        var pledge = given.aDraftPledge(given.aPlannedCampaign(), member, "MEMBER", old);
        world.transferred(member, next, "2011-05-10");

        sweep.sweep();

        Api.get(member, pledge).body("organizationId", is(next.toString())).body("status", is("DRAFT"));
        assertThat(database.count(
                        "SELECT count(*) FROM outbox WHERE aggregateid = ? AND type = 'pledge.pledge-handed-over.v1'",
                        Given.id(pledge)))
                .isZero();
    }

    @Test
    void what_came_to_its_end_stays_where_it_was_promised() {
        var pledge = given.aPublishedPledgeOf(old);
        Api.act(member, pledge, "fulfilment", Given.FULFILMENT).statusCode(200);
        Api.act(COUNTY_SECRETARY, pledge, "confirmation", "").statusCode(200);
        world.transferred(member, next, "2011-05-10");

        sweep.sweep();

        assertThat(place(pledge)).isEqualTo(old);
    }

    @Test
    void an_end_that_nobody_has_confirmed_is_the_new_committees_to_confirm() {
        var pledge = given.aPublishedPledgeOf(old);
        Api.act(member, pledge, "fulfilment", Given.FULFILMENT).statusCode(200);
        world.transferred(member, next, "2011-05-10");

        sweep.sweep();

        assertThat(place(pledge)).isEqualTo(next);
        Api.act(given.aCommissionerOf(next), pledge, "confirmation", "").statusCode(200);
    }

    @Test
    void an_end_annulled_after_the_campaign_is_answered_for_where_the_pledger_went_meanwhile() {
        var campaign = given.aPlannedCampaign();
        var pledge = given.aPublishedPledge(campaign, member, old);
        Api.act(member, pledge, "fulfilment", Given.FULFILMENT).statusCode(200);
        Api.act(COUNTY_SECRETARY, pledge, "confirmation", "").statusCode(200);
        given.close(campaign);
        world.transferred(member, next, "2011-05-10");
        Api.act(COUNTY_SECRETARY, pledge, "annulment", Given.WITHDRAWAL).statusCode(200);

        sweep.sweep();

        assertThat(place(pledge)).isEqualTo(next);
    }

    @Test
    void a_transfer_counts_from_its_day() {
        var pledge = given.aPublishedPledgeOf(old);
        world.transferred(member, next, "2011-05-11");
        sweep.sweep();
        assertThat(place(pledge)).isEqualTo(old);
        today.is("2011-05-11");

        sweep.sweep();

        assertThat(place(pledge)).isEqualTo(next);
    }

    @Test
    void who_is_transferred_twice_takes_the_pledge_along_twice() {
        var pledge = given.aPublishedPledgeOf(old);
        var last = given.aBranch();
        world.transferred(member, next, "2011-05-09");
        world.transferred(member, last, "2011-05-10");

        sweep.sweep();

        assertThat(place(pledge)).isEqualTo(last);
    }

    @Test
    void a_transfer_told_before_the_pledge_was_made_moves_it_no_more() {
        world.transferred(member, next, "2011-05-09");
        world.transferred(member, old, "2011-05-10");
        today.is("2011-07-02");
        var pledge = given.aPublishedPledge(given.aPlannedCampaign(), member, old);

        sweep.sweep();

        assertThat(place(pledge)).isEqualTo(old);
    }

    @Test
    void a_pledge_of_before_the_transfer_that_was_entered_after_it_goes_along() {
        var pledge = given.aPublishedPledgeOf(old);
        database.change("SET session_replication_role = replica; UPDATE pledge_history SET at = '2011-08-01'"
                + " WHERE pledge_id = '" + Given.id(pledge) + "'; SET session_replication_role = DEFAULT");
        world.transferred(member, next, "2011-05-11");
        today.is("2011-08-01");

        sweep.sweep();

        assertThat(place(pledge)).isEqualTo(next);
    }

    @Test
    void a_merger_hands_over_what_the_body_promised_in_its_name() {
        var secretary = given.anOfficerOf(old, "SECRETARY");
        var pledge = given.aDraftPledge(given.aPlannedCampaign(), secretary, "ORGANIZATION", old);
        var heir = given.anOfficerOf(next, "SECRETARY");
        world.merged(old, next, "2011-05-10");

        sweep.sweep();

        Api.get(heir, pledge)
                .statusCode(200)
                .body("organizationId", is(next.toString()))
                .body("pledger", is("示例支部" + old));
        Api.act(heir, pledge, "submission", "").statusCode(200);
    }

    @Test
    void a_merger_leaves_a_members_pledge_to_the_members_own_transfer() {
        var pledge = given.aPublishedPledgeOf(old);
        var elsewhere = given.aBranch();
        world.merged(old, next, "2011-05-10");
        sweep.sweep();
        assertThat(place(pledge)).isEqualTo(old);
        world.transferred(member, elsewhere, "2011-05-10");

        sweep.sweep();

        assertThat(place(pledge)).isEqualTo(elsewhere);
    }

    @Test
    void a_pledge_does_not_go_where_its_campaign_is_not_held() {
        var pledge = given.aPublishedPledgeOf(old);
        world.transferred(member, given.aTopCommittee(), "2011-05-10");

        sweep.sweep();

        assertThat(place(pledge)).isEqualTo(old);
    }

    private UUID place(String pledge) {
        return UUID.fromString(
                database.texts("SELECT organization_id FROM pledge WHERE id = ?", UUID.fromString(Given.id(pledge)))
                        .get(0));
    }

    private static List<String> told(String pledge) {
        return Topic.named("pledge.events")
                .await(
                        1,
                        record -> record.key().equals(Given.id(pledge))
                                && Topic.type(record).equals("pledge.pledge-handed-over.v1"))
                .stream()
                .map(Topic::body)
                .toList();
    }
}
