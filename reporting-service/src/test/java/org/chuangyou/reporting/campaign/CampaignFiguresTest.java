package org.chuangyou.reporting.campaign;

import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.reporting.given.Given;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class CampaignFiguresTest {

    @Inject
    Given given;

    @Inject
    Database database;

    private UUID committee;
    private UUID branch;
    private UUID other;
    private UUID campaign;
    private String secretary;

    @BeforeEach
    void a_campaign_in_two_branches() {
        committee = given.aCommittee();
        branch = given.aBranch(committee);
        other = given.aBranch(committee);
        campaign = given.aCampaignOf(committee);
        secretary = given.aSecretaryOf(committee);
    }

    @Test
    void pledges_are_told_by_their_outcome() {
        given.aPublishedPledge(campaign, branch).fulfilled();
        given.aPublishedPledge(campaign, branch).unkept("OBJECTIVE");
        given.aPublishedPledge(campaign, branch).unkept("NONE");
        given.aPublishedPledge(campaign, branch).partlyFulfilled();
        given.aPublishedPledge(campaign, branch).withdrawn();
        given.aPublishedPledge(campaign, other);
        given.settled();

        figures("2012-06-30")
                .body("pledges.published.value", is(6))
                .body("pledges.published.unit", is("份"))
                .body("pledges.fulfilled.value", is(1))
                .body("pledges.fulfilled.denominator.value", is(6))
                .body("pledges.partlyFulfilled.value", is(1))
                .body("pledges.withdrawn.value", is(1))
                .body("pledges.unkept.total.value", is(2))
                .body("pledges.unkept.objective.value", is(1))
                .body("pledges.unkept.withoutReason.value", is(1))
                .body("pledges.running.value", is(1))
                .body("discrepancies", empty());
    }

    @Test
    void a_day_in_between_shows_what_was_then() {
        given.aPublishedPledge(campaign, branch).fulfilled();
        given.settled();

        figures("2012-05-19")
                .body("pledges.published.value", is(1))
                .body("pledges.fulfilled.value", is(0))
                .body("pledges.running.value", is(1));
    }

    @Test
    void a_branch_sees_only_its_own() {
        given.aPublishedPledge(campaign, branch);
        given.aPublishedPledge(campaign, other);
        given.settled();

        figures("2012-06-30", branch).body("pledges.published.value", is(1)).body("organization.id", is("" + branch));
    }

    @Test
    void something_overdue_counts_until_it_is_made_good() {
        given.aPublishedPledge(campaign, branch).overdueReport("2012-04", "2012-05-05");
        given.aPublishedPledge(campaign, branch)
                .overdueReport("2012-05", "2012-06-05")
                .reported("2012-05", "2012-06-08T01:00:00Z");
        given.settled();

        figures("2012-06-07").body("pledges.overdue.value", is(2));
        figures("2012-06-08").body("pledges.overdue.value", is(1));
    }

    @Test
    void a_report_of_years_past_counts_on_its_own_day_and_not_on_that_of_its_announcement() {
        given.aPublishedPledge(campaign, branch)
                .overdueReport("2012-05", "2012-06-05")
                .reportedOn("2012-06-08", "2012-05", "2013-02-01T01:00:00Z");
        given.settled();

        figures("2012-06-07").body("pledges.overdue.value", is(1));
        figures("2012-06-08").body("pledges.overdue.value", is(0));
    }

    @Test
    void reports_of_the_last_month_are_counted_once_for_each_month_reported_on() {
        given.aPublishedPledge(campaign, branch)
                .reported("2012-04", "2012-05-03T01:00:00Z")
                .reported("2012-05", "2012-06-03T01:00:00Z")
                .reported("2012-05", "2012-06-04T01:00:00Z");
        given.settled();

        figures("2012-06-30")
                .body("pledges.progressReports.value", is(1))
                .body("pledges.progressReports.note", containsString("2012-05-31"));
    }

    @Test
    void answers_to_the_public_are_counted() {
        given.aPublishedPledge(campaign, branch).answered().answered();
        given.settled();

        figures("2012-06-30").body("pledges.commentsAnswered.value", is(2));
    }

    @Test
    void pledges_rated_are_told_by_who_rated_them_however_often() {
        given.aPublishedPledge(campaign, branch)
                .fulfilled()
                .rated("SELF")
                .rated("MEMBERS")
                .rated("MEMBERS");
        given.aPublishedPledge(campaign, other).fulfilled().rated("MEMBERS");

        figures("2012-06-30")
                .body("pledges.ratings.self.value", is(1))
                .body("pledges.ratings.members.value", is(2))
                .body("pledges.ratings.members.denominator.value", is(2))
                .body("pledges.ratings.masses.value", is(0));
    }

    @Test
    void checks_are_told_with_the_problems_they_found_and_those_put_right() {
        given.aPublishedPledge(campaign, branch).checked("PROBLEM").checked("PUT_RIGHT");
        given.aPublishedPledge(campaign, other).checked("PROBLEM").checked("IN_ORDER");

        figures("2012-06-30")
                .body("pledges.checks.made.value", is(4))
                .body("pledges.checks.problems.value", is(2))
                .body("pledges.checks.putRight.value", is(1))
                .body("pledges.checks.putRight.denominator.value", is(2));
    }

    @Test
    void items_and_comments_that_were_late_count_from_the_day_after_they_were_due() {
        var comment = UUID.randomUUID();
        given.aPublishedPledge(campaign, branch)
                .overdueItem(1, "2012-05-24")
                .overdueItem(1, "2012-05-24")
                .overdueComment(comment, "MODERATE")
                .overdueComment(comment, "ANSWER");

        figures("2012-05-24").body("pledges.itemsOverdue.value", is(0));
        figures("2012-05-25").body("pledges.itemsOverdue.value", is(1)).body("pledges.commentsOverdue.value", is(2));
    }

    @Test
    void plans_are_told_out_of_the_branches_there_are() {
        given.aPlan(campaign, branch);
        given.aPlan(campaign, committee); // a committee is no branch
        given.settled();

        figures("2012-06-30")
                .body("plans.published.value", is(1))
                .body("plans.published.denominator.value", is(2))
                .body("plans.published.denominator.label", is("党支部"))
                .body("plans.missing.value", is(1));
    }

    @Test
    void a_dissolved_branch_counts_until_the_day_before_and_keeps_its_past_figures() {
        given.aPublishedPledge(campaign, other);
        given.dissolved(other, "2012-06-15");
        given.settled();

        figures("2012-06-14").body("plans.published.denominator.value", is(2));
        figures("2012-06-15").body("plans.published.denominator.value", is(1)).body("pledges.published.value", is(1));
        branches("2012-06-14").body("branches.value", is(2));
        branches("2012-06-15").body("branches.value", is(1));
    }

    @Test
    void a_party_group_is_not_counted_beside_its_branch() {
        given.place(UUID.randomUUID(), "party-group-established", "PARTY_GROUP", "年级组党小组", branch);
        given.place(UUID.randomUUID(), "organization-renamed", "PARTY_GROUP", "年级组党小组", branch);
        given.settled();

        branches("2012-06-30").body("branches.value", is(2));
    }

    private ValidatableResponse branches(String asOf) {
        return given().auth()
                .oauth2(Tokens.of(secretary))
                .get("/overview?organization=%s&asOf=%s".formatted(committee, asOf))
                .then()
                .statusCode(200);
    }

    @Test
    void numbers_that_do_not_add_up_are_told() {
        given.aPledge(campaign, branch).fulfilled();
        given.settled();

        figures("2012-06-30").body("discrepancies", contains("已公布的承诺0份，而已了结与正在践诺的合计1份，两者不符，请核对。"));
    }

    @Test
    void satisfaction_names_its_definition_and_its_parts() {
        given.aClosedEvaluation(campaign, committee, branch, other);
        given.settled();

        var first = "evaluations.items[0].";
        figures("2012-06-30")
                .body("evaluations.closed.value", is(1))
                .body(first + "definition.code", is("TOP2"))
                .body(first + "definition.label", is("满意和比较满意"))
                .body(first + "groups[0].turnout.value", is(92.9f))
                .body(first + "groups[0].turnout.numerator.value", is(13))
                .body(first + "groups[0].turnout.denominator.value", is(14))
                .body(first + "branches[0].satisfaction.value", is(91.5f))
                .body(first + "branches[0].satisfaction.numerator.value", is(23))
                .body(first + "branches[0].satisfaction.numerator.label", is("满意和比较满意的评价（项次）"))
                .body(first + "branches[0].satisfaction.denominator.value", is(25))
                .body(first + "branches[0].satisfaction.note", containsString("加权"))
                .body(first + "branches[1].suppressed", is(true))
                .body(first + "branches[1].satisfaction.value", nullValue());
    }

    @Test
    void before_publication_only_the_organiser_s_side_sees_results() {
        given.aClosedEvaluation(campaign, committee, branch);
        given.settled();

        figures("2012-06-30", branch)
                .body("evaluations.closed.value", is(1))
                .body("evaluations.items[0].definition", nullValue())
                .body("evaluations.items[0].branches", empty());
    }

    @Test
    void after_publication_the_branch_sees_its_own_result() {
        var evaluation = given.aClosedEvaluation(campaign, committee, other, branch);
        given.publishedEvaluation(evaluation, campaign, committee);
        given.settled();

        figures("2012-06-30", other)
                .body("evaluations.items[0].branches.organizationId", contains("" + other))
                .body("evaluations.items[0].branches[0].satisfaction.value", is(91.5f));
    }

    @Test
    void ballots_on_paper_stand_beside_those_cast_and_not_among_them() {
        given.anEvaluationOnPaper(campaign, committee, branch);

        var first = "evaluations.items[0].";
        figures("2012-06-30")
                .body(first + "groups[0].turnout.value", is(0.0f))
                .body(first + "groups[0].onPaper.value", is(75.0f))
                .body(first + "groups[0].onPaper.numerator.label", is("收回纸质票"))
                .body(first + "branches[0].satisfaction.value", nullValue())
                .body(first + "branches[0].satisfaction.note", is("没有有效评价，纸质票另列"))
                .body(first + "branches[0].onPaper.satisfaction.value", is(90.0f))
                .body(first + "branches[0].onPaper.satisfaction.numerator.value", is(27))
                .body(first + "branches[0].onPaper.suppressed", is(false));
    }

    @Test
    void of_members_it_is_kept_that_they_were_judged_and_not_how() {
        var evaluation = given.anEvaluationOfMembers(campaign, committee, branch);

        figures("2012-06-30").body("evaluations.items[0].members.value", is(1));
        assertThat(database.count(
                        "SELECT count(percent) + count(numerator) FROM evaluation_subject WHERE evaluation_id = ?",
                        evaluation))
                .isZero();
    }

    private ValidatableResponse figures(String asOf) {
        return figures(asOf, committee);
    }

    private ValidatableResponse figures(String asOf, UUID organization) {
        given.settled();
        return given().auth()
                .oauth2(Tokens.of(secretary))
                .get("/campaigns/%s/figures?organization=%s&asOf=%s".formatted(campaign, organization, asOf))
                .then()
                .statusCode(200);
    }
}
