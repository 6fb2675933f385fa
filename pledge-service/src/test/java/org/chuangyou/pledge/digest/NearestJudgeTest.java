package org.chuangyou.pledge.digest;

import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.pledge.Api;
import org.chuangyou.pledge.Given;
import org.chuangyou.pledge.World;
import org.junit.jupiter.api.Test;

import static org.awaitility.Awaitility.await;
import static org.chuangyou.pledge.World.COUNTY;
import static org.chuangyou.pledge.World.COUNTY_SECRETARY;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

/** What waits for judgement is told to the nearest level at which somebody may judge it. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class NearestJudgeTest {

    @Inject
    Given given;

    @Inject
    World world;

    @Test
    void what_the_only_post_holder_of_a_branch_pledges_as_a_member_is_told_above() {
        var branch = given.aBranch();
        var secretary = given.anOfficerOf(branch, "SECRETARY");

        var pledge = submitted(secretary, branch);

        mine(COUNTY_SECRETARY).body("entries.pledgeId", hasItem(Given.id(pledge)));
        mine(secretary).body("entries.pledgeId", not(hasItem(Given.id(pledge))));
    }

    @Test
    void it_goes_past_a_level_without_posts() {
        var branch = aBranchBelow(aCommitteeWithoutPosts());
        var secretary = given.anOfficerOf(branch, "SECRETARY");

        var pledge = submitted(secretary, branch);

        mine(COUNTY_SECRETARY).body("entries.pledgeId", hasItem(Given.id(pledge)));
    }

    @Test
    void it_goes_past_the_one_post_that_the_pledger_holds_above_too() {
        var middle = aCommitteeWithoutPosts();
        var branch = aBranchBelow(middle);
        var secretary = given.anOfficerOf(branch, "SECRETARY");
        var post = world.post(secretary, "SECRETARY", middle);
        await().until(() -> world.knows("SELECT count(*) FROM post WHERE id = ?", post));

        var pledge = submitted(secretary, branch);

        mine(COUNTY_SECRETARY).body("entries.pledgeId", hasItem(Given.id(pledge)));
    }

    @Test
    void it_stays_at_the_branch_when_a_second_there_may_judge_it() {
        var branch = given.aBranch();
        var secretary = given.anOfficerOf(branch, "SECRETARY");
        var commissioner = given.aCommissionerOf(branch);

        var pledge = submitted(secretary, branch);

        mine(commissioner).body("entries.pledgeId", hasItem(Given.id(pledge)));
        mine(COUNTY_SECRETARY).body("entries.pledgeId", not(hasItem(Given.id(pledge))));
    }

    @Test
    void the_end_of_the_only_post_holders_pledge_waits_above_to_be_confirmed() {
        var branch = given.aBranch();
        var secretary = given.anOfficerOf(branch, "SECRETARY");
        var pledge = given.aPublishedPledge(given.aPlannedCampaign(), secretary, branch);

        Api.act(secretary, pledge, "fulfilment", Given.FULFILMENT).statusCode(200);

        mine(COUNTY_SECRETARY)
                .body("entries.findAll { it.matter == 'END_TO_CONFIRM' }.pledgeId", hasItem(Given.id(pledge)));
    }

    @Test
    void a_difficulty_of_a_branch_without_posts_waits_for_the_nearest_above_that_has_one() {
        var branch = given.aBranch();

        var difficulty = Api.as(Given.memberOf(branch))
                .body("{\"organizationId\": \"%s\", \"text\": \"教师宿舍漏雨\"}".formatted(branch))
                .post("/difficulties")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        mine(COUNTY_SECRETARY).body("entries.subjectId", hasItem(difficulty));
    }

    private String submitted(String pledger, UUID branch) {
        var pledge = given.aDraftPledge(given.aPlannedCampaign(), pledger, "MEMBER", branch);
        Api.act(pledger, pledge, "submission", "").statusCode(200);
        return pledge;
    }

    private UUID aCommitteeWithoutPosts() {
        world.exists();
        var committee = UUID.randomUUID();
        world.committee(committee, "示例总支" + committee, COUNTY);
        await().until(() -> world.knows("SELECT count(*) FROM organization WHERE id = ?", committee));
        return committee;
    }

    private UUID aBranchBelow(UUID committee) {
        var branch = UUID.randomUUID();
        world.branch(branch, "示例支部" + branch, committee);
        await().until(() -> world.knows("SELECT count(*) FROM organization WHERE id = ?", branch));
        return branch;
    }

    private static ValidatableResponse mine(String person) {
        return Api.get(person, "/digests/mine").statusCode(200);
    }
}
