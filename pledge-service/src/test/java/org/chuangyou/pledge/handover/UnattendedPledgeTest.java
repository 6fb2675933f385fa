package org.chuangyou.pledge.handover;

import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.pledge.Api;
import org.chuangyou.pledge.Given;
import org.chuangyou.pledge.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.chuangyou.pledge.World.COUNTY_SECRETARY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

/** What nobody answers for any more is listed for the committee, which takes it back. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class UnattendedPledgeTest {

    @Inject
    Given given;

    @Inject
    World world;

    @Inject
    Database database;

    private UUID branch;
    private String member;

    @BeforeEach
    void a_branch_of_its_own() {
        branch = given.aBranch();
        member = Given.memberOf(branch);
    }

    @Test
    void the_pledge_of_somebody_departed_is_listed_until_the_committee_withdraws_it() {
        var pledge = given.aPublishedPledgeOf(branch);
        var commissioner = given.aCommissionerOf(branch);
        unattended(commissioner).body("items", empty());
        world.departed(member, "2011-05-09");
        unattended(commissioner)
                .body("items.pledgeId", contains(Given.id(pledge)))
                .body("items[0].reason", is("PLEDGER_DEPARTED"))
                .body("items[0].since", is("2011-05-09"));

        Api.act(commissioner, pledge, "withdrawal", Given.WITHDRAWAL).statusCode(200);

        unattended(commissioner).body("items", empty());
    }

    @Test
    void a_draft_that_somebody_departed_left_is_the_committees_to_withdraw() {
        var pledge = given.aDraftPledge(given.aPlannedCampaign(), member, "MEMBER", branch);
        var commissioner = given.aCommissionerOf(branch);
        Api.act(commissioner, pledge, "withdrawal", Given.WITHDRAWAL).statusCode(403);
        world.departed(member, "2011-05-10");

        Api.act(commissioner, pledge, "withdrawal", Given.WITHDRAWAL).statusCode(200);
    }

    @Test
    void the_pledge_of_somebody_whose_new_branch_takes_no_part_stays_behind() {
        given.aPublishedPledgeOf(branch);

        world.transferred(member, given.aTopCommittee(), "2011-05-10");

        unattended(COUNTY_SECRETARY).body("items.reason", contains("PLEDGER_ELSEWHERE"));
    }

    @Test
    void what_was_found_after_the_campaign_not_to_have_ended_is_listed_when_its_pledger_has_gone() {
        var campaign = given.aPlannedCampaign();
        var pledge = given.aPublishedPledge(campaign, member, branch);
        Api.act(member, pledge, "fulfilment", Given.FULFILMENT).statusCode(200);
        Api.act(COUNTY_SECRETARY, pledge, "confirmation", "").statusCode(200);
        given.close(campaign);
        world.departed(member, "2011-05-10");

        Api.act(COUNTY_SECRETARY, pledge, "annulment", Given.WITHDRAWAL).statusCode(200);

        unattended(COUNTY_SECRETARY).body("items.pledgeId", contains(Given.id(pledge)));
    }

    @Test
    void a_leader_who_belongs_elsewhere_answers_for_what_the_post_here_asks() {
        var secretary = given.anOfficerOf(branch, "SECRETARY");
        world.transferred(secretary, given.aTopCommittee(), "2011-05-09");

        given.aDraftPledge(given.aPlannedCampaign(), secretary, "LEADER", branch);

        unattended(secretary).body("items", empty());
    }

    @Test
    void what_a_body_without_successor_promised_is_listed_above_it() {
        var secretary = given.anOfficerOf(branch, "SECRETARY");
        given.aDraftPledge(given.aPlannedCampaign(), secretary, "ORGANIZATION", branch);

        world.dissolved(branch, "示例支部", "2011-05-10");

        unattended(COUNTY_SECRETARY).body("items.reason", contains("ORGANIZATION_DISSOLVED"));
    }

    @Test
    void who_holds_no_post_does_not_see_the_list() {
        Api.get(member, "/organizations/" + branch + "/unattended-pledges").statusCode(403);
    }

    private ValidatableResponse unattended(String person) {
        return Api.get(person, "/organizations/" + branch + "/unattended-pledges")
                .statusCode(200);
    }
}
