package org.chuangyou.pledge;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.pledge.Api.act;
import static org.chuangyou.pledge.Api.get;
import static org.chuangyou.pledge.Api.post;
import static org.chuangyou.pledge.Api.problem;
import static org.chuangyou.pledge.World.BRANCH;
import static org.chuangyou.pledge.World.COLLEAGUE;
import static org.chuangyou.pledge.World.COMMISSIONER;
import static org.chuangyou.pledge.World.COUNTY_SECRETARY;
import static org.chuangyou.pledge.World.MEMBER;
import static org.chuangyou.pledge.World.OTHER_MEMBER;
import static org.chuangyou.pledge.World.OTHER_SECRETARY;
import static org.chuangyou.pledge.World.SECRETARY;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** Who may see a pledge and act on it: outside one's subtree there is nothing to see before publication. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class PledgeAuthorityTest {

    @Inject
    Given given;

    @Inject
    Database database;

    @ParameterizedTest
    @ValueSource(strings = {OTHER_SECRETARY, OTHER_MEMBER, COLLEAGUE, World.STRANGER})
    void an_unpublished_pledge_is_not_there_for_those_outside(String person) {
        var pledge = given.aSubmittedPledge();

        get(person, pledge).statusCode(404);
        get(person, pledge + "/history").statusCode(404);
        act(person, pledge, "review", Given.GOOD_REVIEW).statusCode(404);
        get(person, "/pledges").statusCode(200).body("items.id", not(hasItem(Given.id(pledge))));
    }

    @ParameterizedTest
    @ValueSource(strings = {MEMBER, COMMISSIONER, SECRETARY, COUNTY_SECRETARY})
    void an_unpublished_pledge_is_there_for_its_pledger_and_those_at_or_above(String person) {
        var pledge = given.aSubmittedPledge();

        get(person, pledge).statusCode(200);
        get(person, pledge + "/history").statusCode(200);
        get(person, "/pledges").statusCode(200).body("items.id", hasItem(Given.id(pledge)));
    }

    @Test
    void a_published_pledge_is_seen_by_all_without_what_is_between_pledger_and_committee() {
        var pledge = given.aPublishedPledge();

        get(OTHER_MEMBER, pledge)
                .statusCode(200)
                .body("pledger", is("示例戊"))
                .body("pledgerCode", nullValue())
                .body("opinionsHeard", nullValue())
                .body("review", nullValue());
        get(OTHER_MEMBER, pledge + "/history").statusCode(403);
    }

    @Test
    void only_the_pledger_acts_on_a_published_pledge() {
        var pledge = given.aPublishedPledge();

        act(OTHER_MEMBER, pledge, "fulfilment", Given.FULFILMENT).statusCode(403);
        act(SECRETARY, pledge, "fulfilment", Given.FULFILMENT).statusCode(403);
        Api.as(SECRETARY)
                .body(Given.PROGRESS)
                .put(pledge + "/progress-reports/2011-05")
                .then()
                .statusCode(403);
        act(OTHER_SECRETARY, pledge, "explanation", Given.EXPLANATION).statusCode(403);
    }

    @Test
    void a_member_without_a_post_reviews_nothing() {
        var pledge = given.aSubmittedPledge();

        act(MEMBER, pledge, "review", Given.GOOD_REVIEW).statusCode(403);
    }

    @Test
    void nobody_reviews_their_own_pledge_however_high_their_post() {
        var pledge = given.aDraftPledge(given.aPlannedCampaign(), SECRETARY, "LEADER", BRANCH);
        act(SECRETARY, pledge, "submission", "").statusCode(200);

        act(SECRETARY, pledge, "review", Given.GOOD_REVIEW).statusCode(403);
        act(COMMISSIONER, pledge, "review", Given.GOOD_REVIEW).statusCode(200);
    }

    @Test
    void neither_who_drafted_nor_who_submitted_a_bodys_pledge_reviews_it() {
        var pledge = given.aDraftPledge(given.aPlannedCampaign(), SECRETARY, "LEADERSHIP", BRANCH);
        act(World.DEPUTY, pledge, "submission", "").statusCode(200);

        act(SECRETARY, pledge, "review", Given.GOOD_REVIEW).statusCode(403);
        act(World.DEPUTY, pledge, "review", Given.GOOD_REVIEW).statusCode(403);
    }

    @Test
    void who_leads_a_body_does_not_judge_its_pledge_though_another_wrote_it() {
        var pledge = given.aSubmittedPledgeOfABody(given.aPlannedCampaign());

        problem(act(World.DEPUTY, pledge, "review", Given.GOOD_REVIEW), 403, "own-pledge", "书记、副书记都是承诺人");
        act(COMMISSIONER, pledge, "review", Given.GOOD_REVIEW).statusCode(200);
    }

    @Test
    void what_waits_for_judgement_of_a_bodys_pledge_is_told_above_and_not_to_its_leaders() {
        var pledge = given.published(given.accepted(given.aSubmittedPledgeOfABody(given.aPlannedCampaign())));

        var comment = given.aPendingComment(pledge);

        get(COUNTY_SECRETARY, "/digests/mine").body("entries.href", hasItem(comment));
        get(World.DEPUTY, "/digests/mine").body("entries.href", not(hasItem(comment)));
        act(World.DEPUTY, comment, "moderation", "{\"decision\": \"SHOW\"}").statusCode(403);
    }

    @Test
    void where_nobody_sits_above_one_leader_judges_what_others_wrote() {
        var top = given.aTopCommittee();
        var secretary = given.anOfficerOf(top, "SECRETARY");
        var editor = given.anOfficerOf(top, "DEPUTY_SECRETARY");
        var reader = given.anOfficerOf(top, "DEPUTY_SECRETARY");
        var campaign = Given.created(post(secretary, "/campaigns", Given.campaignOf(top)));
        act(secretary, campaign, "opening", "").statusCode(200);
        var pledge = given.aDraftPledge(campaign, secretary, "ORGANIZATION", top);
        Api.edit(editor, pledge, Given.pledgeOf(campaign, "ORGANIZATION", top).replace("八年级", "九年级"))
                .statusCode(200);
        act(secretary, pledge, "submission", "").statusCode(200);

        act(editor, pledge, "review", Given.GOOD_REVIEW).statusCode(403);
        act(reader, pledge, "review", Given.GOOD_REVIEW).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        MEMBER + ", ORGANIZATION, not-its-secretary",
        COMMISSIONER + ", LEADERSHIP, not-its-secretary",
        COUNTY_SECRETARY + ", ORGANIZATION, not-its-secretary",
        MEMBER + ", LEADER, not-a-leader",
        OTHER_SECRETARY + ", LEADER, not-your-organization",
        OTHER_MEMBER + ", MEMBER, not-your-organization",
        COUNTY_SECRETARY + ", MEMBER, not-your-organization",
        World.STRANGER + ", MEMBER, not-a-member",
    })
    void nobody_pledges_for_another(String person, String kind, String problem) {
        var campaign = given.anOpenCampaign();

        post(person, "/pledges", Given.pledgeOf(campaign, kind, BRANCH))
                .statusCode(403)
                .body("type", is("urn:chuangyou:problem:" + problem));
    }

    @Test
    void reading_anothers_pledge_and_deciding_on_it_leave_their_trace() {
        var pledge = given.anAcceptedPledge();
        get(SECRETARY, pledge).statusCode(200);

        assertThat(database.texts(
                        "SELECT actor || ' ' || act FROM audit WHERE object = ? ORDER BY id", Given.id(pledge)))
                .contains(COMMISSIONER + " review-pledge", SECRETARY + " read-pledge", MEMBER + " submit-pledge");
    }
}
