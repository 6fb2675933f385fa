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
import org.chuangyou.pledge.Today;
import org.chuangyou.pledge.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.chuangyou.pledge.World.COUNTY_SECRETARY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

/** What waits of pledges whose items or problems are late, and of those that nobody answers for. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class FollowedDigestTest {

    @Inject
    Given given;

    @Inject
    World world;

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
    void items_past_their_day_are_told_once_a_pledge() {
        var draft = Given.pledgeOf(given.aPlannedCampaign(), "MEMBER", branch)
                .replace(
                        "[{\"text\": \"结对帮扶两名学生\"",
                        "[{\"text\": \"家访\", \"aim\": \"每人一次\", \"dueOn\": \"2011-05-20\"},"
                                + " {\"text\": \"座谈\", \"aim\": \"一次\", \"dueOn\": \"2011-05-22\"},"
                                + " {\"text\": \"结对帮扶两名学生\"");
        var pledge = published(given.drafted(member, draft));
        today.is("2011-05-25");

        mine(member)
                .body("counts.ITEM_OVERDUE", is(1))
                .body("entries.find { it.matter == 'ITEM_OVERDUE' }.dueOn", is("2011-05-20"))
                .body("entries.find { it.matter == 'ITEM_OVERDUE' }.href", is(pledge));
    }

    @Test
    void a_problem_is_told_to_the_pledger_at_once_and_to_the_committee_after_its_day() {
        var pledge = given.aPublishedPledgeOf(branch);
        problem(pledge);
        mine(member)
                .body("entries.matter", contains("PROBLEM_TO_PUT_RIGHT"))
                .body("entries[0].dueOn", is("2011-05-31"))
                .body("entries[0].href", is(pledge + "/checks"));
        mine(commissioner).body("entries", empty());

        today.is("2011-06-01");

        mine(commissioner).body("entries.matter", contains("PROBLEM_TO_CHECK"));
    }

    @Test
    void a_problem_put_right_waits_for_nobody() {
        var pledge = given.aPublishedPledgeOf(branch);
        var problem = problem(pledge);

        Api.post(commissioner, pledge + "/checks", """
                {"checkedOn": "2011-05-10", "finding": "PUT_RIGHT", "words": "已补上", "problemId": "%s"}""".formatted(problem)).statusCode(201);

        mine(member).body("entries", empty());
    }

    @Test
    void who_has_departed_is_asked_for_nothing_and_their_committee_hears_of_it() {
        var pledge = given.aPublishedPledgeOf(branch);
        world.departed(member, "2011-05-20");
        today.is("2011-06-06");

        mine(member).body("entries", empty());
        mine(commissioner).body("entries.matter", contains("PLEDGE_LEFT")).body("entries[0].href", is(pledge));
    }

    @Test
    void what_a_body_without_successor_left_is_told_to_the_nearest_above() {
        var secretary = given.anOfficerOf(branch, "SECRETARY");
        var pledge = given.aDraftPledge(given.aPlannedCampaign(), secretary, "ORGANIZATION", branch);
        world.relinquishedAll(branch, "2011-05-10");
        world.dissolved(branch, "示例支部", "2011-05-10");

        mine(COUNTY_SECRETARY)
                .body("entries.findAll { it.matter == 'PLEDGE_LEFT' }.pledgeId", hasItem(Given.id(pledge)));
    }

    @Test
    void what_is_asked_of_a_pledge_that_came_to_its_end_is_told_to_its_pledger_elsewhere_too() {
        var pledge = given.aPublishedPledgeOf(branch);
        problem(pledge);
        ended(pledge, member, commissioner);

        world.transferred(member, given.aTopCommittee(), "2011-05-10");

        mine(member).body("entries.matter", containsInAnyOrder("PROBLEM_TO_PUT_RIGHT", "TO_ANSWER"));
    }

    @Test
    void what_is_asked_of_a_merged_body_is_told_to_the_nearest_above_with_a_post() {
        var secretary = given.anOfficerOf(branch, "SECRETARY");
        var pledge = given.aDraftPledge(given.aPlannedCampaign(), secretary, "ORGANIZATION", branch);
        Api.act(secretary, pledge, "submission", "").statusCode(200);
        Api.act(COUNTY_SECRETARY, pledge, "review", Given.GOOD_REVIEW).statusCode(200);
        Api.act(COUNTY_SECRETARY, pledge, "publication", Given.PUBLICATION).statusCode(200);
        ended(pledge, secretary, COUNTY_SECRETARY);

        world.relinquishedAll(branch, "2011-05-10");
        world.merged(branch, given.aBranch(), "2011-05-10");

        mine(COUNTY_SECRETARY).body("entries.findAll { it.matter == 'TO_ANSWER' }.pledgeId", hasItem(Given.id(pledge)));
    }

    /** Confirmed, with a question that waits. */
    private void ended(String pledge, String pledger, String judge) {
        var comment = given.aPendingComment(pledge);
        Api.act(judge, comment, "moderation", "{\"decision\": \"SHOW\"}").statusCode(200);
        Api.act(pledger, pledge, "fulfilment", Given.FULFILMENT).statusCode(200);
        Api.act(judge, pledge, "confirmation", "").statusCode(200);
    }

    private String problem(String pledge) {
        return Api.post(commissioner, pledge + "/checks", """
                {"checkedOn": "2011-05-10", "finding": "PROBLEM", "words": "缺记录", "putRightBy": "2011-05-31"}""")
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String published(String pledge) {
        Api.act(member, pledge, "submission", "").statusCode(200);
        var verdict = "{\"item\": %d, \"wellChosen\": true, \"concrete\": true, \"achievable\": true}";
        var verdicts = String.join(
                ", ", verdict.formatted(1), verdict.formatted(2), verdict.formatted(3), verdict.formatted(4));
        Api.act(commissioner, pledge, "review", "{\"items\": [" + verdicts + "]}")
                .statusCode(200);
        Api.act(commissioner, pledge, "publication", Given.PUBLICATION).statusCode(200);
        return pledge;
    }

    private static ValidatableResponse mine(String person) {
        return Api.get(person, "/digests/mine").statusCode(200);
    }
}
