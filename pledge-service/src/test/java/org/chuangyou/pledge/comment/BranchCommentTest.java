package org.chuangyou.pledge.comment;

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
import org.chuangyou.pledge.Today;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.chuangyou.pledge.Api.problem;
import static org.chuangyou.pledge.World.COUNTY;
import static org.chuangyou.pledge.World.COUNTY_SECRETARY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** Whoever answers in time, or sees to it, finds the comments on all pledges of a branch in one list. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class BranchCommentTest {

    @Inject
    Given given;

    @Inject
    Today today;

    private UUID branch;
    private String commissioner;
    private String pending;

    @BeforeEach
    void a_branch_with_a_comment() {
        branch = given.aBranch();
        commissioner = given.aCommissionerOf(branch);
        pending = given.aPendingComment(given.aPublishedPledgeOf(branch));
    }

    @AfterEach
    void back() {
        today.isAsUsual();
    }

    @Test
    void comments_on_all_pledges_of_a_branch_are_listed_with_their_pledge_and_limit() {
        var other = given.aPendingComment(given.aPublishedPledgeOf(branch));

        list(commissioner, branch, "")
                .body("items.comment.id", contains(Given.id(other), Given.id(pending)))
                .body("items[0].pledger", is("示例壬"))
                .body("items[0].organizationId", is(branch.toString()))
                .body("items[0].comment.due.dueOn", is("2011-05-13"));
        list(commissioner, branch, "?limit=1").body("items.comment.id", contains(Given.id(other)));
        list(COUNTY_SECRETARY, COUNTY, "").body("items.comment.id", hasItem(Given.id(pending)));
    }

    @Test
    void they_are_narrowed_by_status() {
        list(commissioner, branch, "?status=PENDING").body("items.comment.id", contains(Given.id(pending)));
        list(commissioner, branch, "?status=SHOWN").body("items", empty());
    }

    @Test
    void late_is_what_its_own_limit_says() {
        today.is("2011-05-13");
        list(commissioner, branch, "?overdue=true").body("items", empty());

        today.is("2011-05-14");

        list(commissioner, branch, "?overdue=true")
                .body("items.comment.id", contains(Given.id(pending)))
                .body("items[0].comment.due.overdue", is(true));
        list(commissioner, branch, "?overdue=false").body("items", empty());
    }

    @Test
    void on_a_pledge_of_their_own_officers_find_no_more_than_is_shown() {
        var own = given.aPublishedPledge(given.aPlannedCampaign(), commissioner, branch);
        given.aPendingComment(own);
        var shown = given.aPendingComment(own);
        Api.act(COUNTY_SECRETARY, shown, "moderation", "{\"decision\": \"SHOW\"}")
                .statusCode(200);

        var found = list(commissioner, branch, "");

        found.body("items.comment.id", contains(Given.id(shown), Given.id(pending)))
                .body("items.comment.signedAs", contains(nullValue(), is("一位家长")));
    }

    @Test
    void only_a_committee_reads_them() {
        problem(
                Api.get(Given.memberOf(branch), "/organizations/" + branch + "/comments"),
                403,
                "matter-committee-only",
                "任职的人");
    }

    private static ValidatableResponse list(String person, UUID organization, String filter) {
        return Api.get(person, "/organizations/" + organization + "/comments" + filter)
                .statusCode(200);
    }
}
