package org.chuangyou.pledge.rating;

import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.chassis.testing.Topic;
import org.chuangyou.pledge.Api;
import org.chuangyou.pledge.Given;
import org.chuangyou.pledge.World;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.chuangyou.pledge.Api.get;
import static org.chuangyou.pledge.Api.problem;
import static org.chuangyou.pledge.World.COLLEAGUE;
import static org.chuangyou.pledge.World.COMMISSIONER;
import static org.chuangyou.pledge.World.DEPUTY;
import static org.chuangyou.pledge.World.MEMBER;
import static org.chuangyou.pledge.World.OTHER_MEMBER;
import static org.chuangyou.pledge.World.SECRETARY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

/** 评诺: what is said of a pledge once it has ended. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class RatingTest {

    private static final String RATING = "{\"grade\": \"GOOD\", \"words\": \"按时兑现\"}";
    private static final String COUNT =
            "{\"heldOn\": \"2011-05-10\", \"good\": 2, \"fairlyGood\": 1, \"fair\": 1, \"poor\": 0}";
    private static final String MASSES =
            "{\"heldOn\": \"2011-05-10\", \"invited\": 9, \"good\": 5, \"fairlyGood\": 2, \"fair\": 1, \"poor\": 0}";

    @Inject
    Given given;

    @Inject
    World world;

    @Test
    void the_pledger_and_the_organisation_say_how_it_was_kept() {
        var pledge = given.aFulfilledPledge();
        rate(MEMBER, pledge, "self", RATING).statusCode(200);

        rate(SECRETARY, pledge, "organization", RATING.replace("GOOD", "FAIRLY_GOOD"))
                .statusCode(200)
                .body("ratings.rater", contains("SELF", "ORGANIZATION"))
                .body("ratings.grade", contains("GOOD", "FAIRLY_GOOD"));
    }

    @Test
    void what_two_tellers_count_alike_is_the_result() {
        var pledge = given.aFulfilledPledge();
        rate(COLLEAGUE, pledge, "MEMBERS/count", COUNT).statusCode(200);

        rate(DEPUTY, pledge, "MEMBERS/count", COUNT)
                .statusCode(200)
                .body("ratings[0].counts.GOOD", is(2))
                .body("ratings[0].counts.FAIRLY_GOOD", is(1));

        assertThat(Topic.named("pledge.events")
                        .await(
                                1,
                                record -> record.key().equals(Given.id(pledge))
                                        && Topic.type(record).equals("pledge.pledge-rated.v1"))
                        .stream()
                        .map(Topic::body))
                .singleElement(STRING)
                .contains("\"rater\":\"MEMBERS\"", "\"GOOD\":2", "\"grade\":null");
    }

    @Test
    void nobody_sees_a_count_before_both_tellers_agree() {
        var pledge = given.aFulfilledPledge();
        rate(COLLEAGUE, pledge, "MASSES/count", MASSES).statusCode(200);
        rate(DEPUTY, pledge, "MASSES/count", MASSES.replace("\"good\": 5", "\"good\": 4"))
                .statusCode(200);

        get(SECRETARY, pledge + "/ratings").body("ratings", empty()).body("counting.MASSES", is(2));
    }

    @Test
    void a_teller_mends_their_own_count() {
        var pledge = given.aFulfilledPledge();
        rate(COLLEAGUE, pledge, "MEMBERS/count", COUNT).statusCode(200);
        rate(DEPUTY, pledge, "MEMBERS/count", COUNT.replace("\"fair\": 1", "\"fair\": 0"))
                .statusCode(200);

        rate(DEPUTY, pledge, "MEMBERS/count", COUNT).statusCode(200).body("ratings.rater", contains("MEMBERS"));
    }

    @Test
    void where_two_tellers_differ_a_third_decides_which_of_them_counted_right() {
        var pledge = given.aFulfilledPledge();
        rate(COLLEAGUE, pledge, "MEMBERS/count", COUNT).statusCode(200);
        rate(DEPUTY, pledge, "MEMBERS/count", COUNT.replace("\"good\": 2", "\"good\": 1"))
                .statusCode(200);

        rate(SECRETARY, pledge, "MEMBERS/count", COUNT).statusCode(200).body("ratings[0].counts.GOOD", is(2));
    }

    @Test
    void the_same_sent_again_changes_nothing() {
        var pledge = given.aFulfilledPledge();
        for (var attempt = 0; attempt < 2; attempt++) {
            rate(MEMBER, pledge, "self", RATING).statusCode(200);
            rate(COLLEAGUE, pledge, "MEMBERS/count", COUNT).statusCode(200);
            rate(DEPUTY, pledge, "MEMBERS/count", COUNT).statusCode(200);
        }

        get(SECRETARY, pledge + "/ratings").body("ratings.rater", contains("SELF", "MEMBERS"));
    }

    @Test
    void nobody_rates_before_a_pledge_was_made_public() {
        var early = COUNT.replace("2011-05-10", "2011-05-09");

        problem(rate(COLLEAGUE, given.aFulfilledPledge(), "MEMBERS/count", early), 409, "day-too-early", "2011-05-09");
    }

    @Test
    void more_than_invited() {
        var crowd = MASSES.replace("\"invited\": 9", "\"invited\": 7");

        problem(
                rate(COLLEAGUE, given.aFulfilledPledge(), "MASSES/count", crowd),
                400,
                "more-than-invited",
                "合计 8 人，超过应到的 7 人");
    }

    @Test
    void the_members_asked_are_those_of_the_day_less_those_left_out_with_a_reason() {
        var branch = new Branch();
        var count =
                COUNT.replace("\"good\": 2", "\"exclusions\": [{\"people\": 1, \"reason\": \"长期病休\"}], \"good\": 1");
        rate(branch.deputy, branch.pledge, "MEMBERS/count", count).statusCode(200);

        rate(branch.secretary, branch.pledge, "MEMBERS/count", count)
                .statusCode(200)
                .body("ratings[0].invited", is(3))
                .body("ratings[0].exclusions.reason", contains("长期病休"));
    }

    @Test
    void who_was_transferred_after_the_meeting_was_a_member_on_its_day() {
        var branch = new Branch();
        world.transferred(Given.memberOf(branch.id), given.aBranch(), "2011-05-11");
        rate(branch.deputy, branch.pledge, "MEMBERS/count", COUNT).statusCode(200);

        rate(branch.secretary, branch.pledge, "MEMBERS/count", COUNT)
                .statusCode(200)
                .body("ratings[0].invited", is(4));
    }

    @Test
    void more_than_members() {
        var branch = new Branch();

        problem(
                rate(branch.deputy, branch.pledge, "MEMBERS/count", COUNT.replace("\"good\": 2", "\"good\": 3")),
                409,
                "more-than-members",
                "合计 5 人；2011-05-10 本组织有党员 4 人，不计入的 0 人");
    }

    @Test
    void members_are_counted() {
        problem(rate(COLLEAGUE, given.aFulfilledPledge(), "MEMBERS/count", MASSES), 400, "members-are-counted", "不必填写");
    }

    @Test
    void exclusions_of_members() {
        var less = MASSES.replace("\"invited\": 9", "\"exclusions\": [{\"people\": 1, \"reason\": \"请假\"}]");

        problem(rate(COLLEAGUE, given.aFulfilledPledge(), "MASSES/count", less), 400, "exclusions-of-members", "没有名册");
    }

    /** Four members, of whom one has kept a pledge. */
    private final class Branch {

        final UUID id = given.aBranch();
        final String secretary = given.anOfficerOf(id, "SECRETARY");
        final String deputy = given.anOfficerOf(id, "DEPUTY_SECRETARY");
        final String commissioner = given.aCommissionerOf(id);
        final String pledge = given.aPublishedPledgeOf(id);

        Branch() {
            Api.act(Given.memberOf(id), pledge, "fulfilment", Given.FULFILMENT).statusCode(200);
            Api.act(commissioner, pledge, "confirmation", "").statusCode(200);
        }
    }

    @Test
    void already_rated() {
        var pledge = given.aFulfilledPledge();
        rate(MEMBER, pledge, "self", RATING).statusCode(200);

        problem(
                rate(MEMBER, pledge, "self", RATING.replace("GOOD", "FAIR")),
                409,
                "already-rated",
                "自评已于 2011-05-10 有结果");
    }

    @Test
    void with_an_end_that_is_annulled_its_ratings_go_and_the_next_end_is_rated_anew() {
        var pledge = given.aFulfilledPledge();
        rate(MEMBER, pledge, "self", RATING).statusCode(200);
        rate(COLLEAGUE, pledge, "MEMBERS/count", COUNT).statusCode(200);
        Api.act(SECRETARY, pledge, "annulment", "{\"reason\": \"一名学生仍不及格\"}").statusCode(200);
        Api.act(MEMBER, pledge, "fulfilment", Given.FULFILMENT).statusCode(200);
        Api.act(SECRETARY, pledge, "confirmation", "").statusCode(200);
        get(SECRETARY, pledge + "/ratings").body("ratings", empty()).body("counting", is(Map.of()));

        rate(MEMBER, pledge, "self", RATING.replace("GOOD", "FAIR")).statusCode(200);

        get(SECRETARY, pledge + "/ratings").body("ratings.grade", contains("FAIR"));
    }

    @Test
    void nobody_counts_what_is_said_of_their_own_pledge() {
        problem(rate(MEMBER, given.aFulfilledPledge(), "MEMBERS/count", COUNT), 403, "own-pledge", "承诺人");
    }

    @Test
    void nobody_of_another_branch_counts() {
        problem(
                rate(OTHER_MEMBER, given.aFulfilledPledge(), "MEMBERS/count", COUNT),
                403,
                "matter-of-another-organization",
                "");
    }

    @Test
    void a_running_pledge_is_not_rated_yet() {
        problem(rate(MEMBER, given.aPublishedPledge(), "self", RATING), 409, "pledge-status", "不能评诺");
    }

    @Test
    void end_not_confirmed() {
        var pledge = given.aPublishedPledge();
        Api.act(MEMBER, pledge, "fulfilment", Given.FULFILMENT).statusCode(200);

        problem(rate(MEMBER, pledge, "self", RATING), 409, "end-not-confirmed", "然后评诺");
    }

    @Test
    void rater_not_counted() {
        problem(rate(COMMISSIONER, given.aFulfilledPledge(), "SELF/count", COUNT), 400, "rater-not-counted", "自评");
    }

    @Test
    void nobody_counted() {
        var none = "{\"heldOn\": \"2011-05-09\", \"good\": 0, \"fairlyGood\": 0, \"fair\": 0, \"poor\": 0}";
        problem(rate(COLLEAGUE, given.aFulfilledPledge(), "MEMBERS/count", none), 400, "nobody-counted", "合计为 0");
    }

    private static ValidatableResponse rate(String person, String pledge, String by, String body) {
        return Api.as(person).body(body).put(pledge + "/ratings/" + by).then();
    }
}
