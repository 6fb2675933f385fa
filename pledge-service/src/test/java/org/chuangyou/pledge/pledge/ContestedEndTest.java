package org.chuangyou.pledge.pledge;

import java.util.List;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.chassis.testing.Topic;
import org.chuangyou.pledge.Given;
import org.chuangyou.pledge.Today;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.chuangyou.pledge.Api.act;
import static org.chuangyou.pledge.Api.anonymously;
import static org.chuangyou.pledge.Api.get;
import static org.chuangyou.pledge.Api.problem;
import static org.chuangyou.pledge.World.COUNTY_SECRETARY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** An end is what one side says until another confirms it, and what was confirmed can have been wrong. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class ContestedEndTest {

    private static final String REASON = "{\"reason\": \"一名学生仍不及格\"}";

    /** The first day after the pledges' last. */
    private static final String AFTERWARDS = "2012-01-03";

    /** Ten working days later, counted by weekdays. */
    private static final String LIMIT = "2012-01-17";

    @Inject
    Given given;

    @Inject
    UnopposedEnds unopposed;

    @Inject
    Today today;

    private String campaign;
    private String member;
    private String secretary;
    private String commissioner;
    private String pledge;

    @BeforeEach
    void a_pledge_of_a_branch_of_its_own() {
        var branch = given.aBranch();
        member = Given.memberOf(branch);
        secretary = given.anOfficerOf(branch, "SECRETARY");
        commissioner = given.aCommissionerOf(branch);
        campaign = given.aPlannedCampaign();
        pledge = given.aPublishedPledge(campaign, member, branch);
    }

    @AfterEach
    void back() {
        today.isAsUsual();
    }

    @Test
    void the_committee_explains_in_the_pledgers_stead_only_after_the_last_day() {
        today.is("2011-12-31");

        problem(
                act(secretary, pledge, "explanation", Given.EXPLANATION),
                409,
                "explained-too-early",
                "期限是 2011-12-31，今天是 2011-12-31");
    }

    @Test
    void one_more_opinion_does_not_explain_in_the_pledgers_stead() {
        today.is(AFTERWARDS);

        problem(act(commissioner, pledge, "explanation", Given.EXPLANATION), 403, "end-leaders-only", "书记、副书记");
    }

    @Test
    void what_one_said_in_the_pledgers_stead_another_confirms() {
        explainedInStead();

        problem(act(secretary, pledge, "confirmation", ""), 403, "end-of-own-word", "须由另一个");

        act(commissioner, pledge, "confirmation", "")
                .statusCode(200)
                .body("ending.saidBy", is("COMMITTEE"))
                .body("ending.confirmedOn", is(AFTERWARDS));
    }

    @Test
    void what_the_committee_said_holds_when_the_limit_passes_without_an_objection() {
        explainedInStead();
        today.is(LIMIT);
        unopposed.confirm();
        get(member, pledge).body("ending.confirmedOn", nullValue());
        today.is("2012-01-18");

        unopposed.confirm();

        get(member, pledge).body("status", is("UNKEPT")).body("ending.confirmedOn", is("2012-01-18"));
        get(member, pledge + "/history")
                .body("items[-1].act", is("CONFIRM_END"))
                .body("items[-1].personCode", nullValue());
        assertThat(told("pledge.pledge-unkept.v1")).singleElement(STRING).contains("\"explainedOn\":\"2012-01-03\"");
    }

    @Test
    void what_the_pledger_objects_to_does_not_come_to_hold_by_itself() {
        explainedInStead();
        act(member, pledge, "objection", "{\"reason\": \"公开课已上\"}")
                .statusCode(200)
                .body("ending.objectedOn", is(AFTERWARDS));
        today.is("2012-03-01");

        unopposed.confirm();

        get(member, pledge).body("ending.confirmedOn", nullValue());
        act(commissioner, pledge, "contradiction", REASON).statusCode(200).body("status", is("PUBLISHED"));
    }

    @Test
    void the_pledgers_own_word_is_confirmed_and_not_objected_to() {
        act(member, pledge, "fulfilment", Given.FULFILMENT).statusCode(200);

        problem(act(member, pledge, "objection", REASON), 409, "end-said-by-pledger", "承诺人自己的说明");
    }

    @Test
    void both_sides_are_told_until_when_an_end_waits() {
        explainedInStead();

        waiting(member).body("entries.matter", contains("END_TO_ANSWER")).body("entries[0].dueOn", is(LIMIT));
        waiting(commissioner).body("entries.matter", contains("END_TO_CONFIRM")).body("entries[0].dueOn", is(LIMIT));
        waiting(secretary).body("entries", empty());
    }

    @Test
    void everybody_reads_that_an_end_is_not_confirmed_yet() {
        act(member, pledge, "fulfilment", Given.FULFILMENT).statusCode(200);

        seen().body("standing", is("END_REPORTED")).body("ending.saidBy", is("PLEDGER"));

        act(commissioner, pledge, "confirmation", "").statusCode(200);
        seen().body("standing", is("FULFILLED"));
    }

    @Test
    void a_rejected_end_stays_to_be_read_with_the_reason() {
        act(member, pledge, "fulfilment", Given.FULFILMENT).statusCode(200);

        act(commissioner, pledge, "contradiction", REASON).statusCode(200);

        seen().body("standing", is("PUBLISHED"))
                .body("ending", nullValue())
                .body("refutedEndings.status", contains("FULFILLED"))
                .body("refutedEndings[0].ending.done", is("两名学生均已及格"))
                .body("refutedEndings[0].reason", is("一名学生仍不及格"))
                .body("refutedEndings[0].refutedOn", is("2011-05-10"));
    }

    @Test
    void a_confirmed_end_that_was_wrong_is_annulled_and_others_are_told() {
        act(member, pledge, "fulfilment", Given.FULFILMENT).statusCode(200);
        act(commissioner, pledge, "confirmation", "").statusCode(200);
        problem(act(commissioner, pledge, "annulment", REASON), 403, "end-leaders-only", "书记、副书记");

        act(secretary, pledge, "annulment", REASON).statusCode(200).body("status", is("PUBLISHED"));

        seen().body("refutedEndings[0].ending.confirmedOn", is("2011-05-10"));
        get(member, pledge + "/history").body("items[-1].act", is("ANNUL_END"));
        assertThat(told("pledge.end-annulled.v1"))
                .singleElement(STRING)
                .contains("\"endedOn\":\"2011-05-10\"", "\"annulledOn\":\"2011-05-10\"");
        act(member, pledge, "explanation", Given.EXPLANATION).statusCode(200);
    }

    @Test
    void what_nobody_confirmed_is_contradicted_and_not_annulled() {
        act(member, pledge, "fulfilment", Given.FULFILMENT).statusCode(200);

        problem(act(secretary, pledge, "annulment", REASON), 409, "end-not-confirmed", "还要由");
    }

    @Test
    void an_end_is_contradicted_after_the_campaign_too_and_then_answered_for_anew() {
        act(member, pledge, "fulfilment", Given.FULFILMENT).statusCode(200);
        given.close(campaign);

        act(commissioner, pledge, "contradiction", REASON).statusCode(200).body("status", is("PUBLISHED"));

        waiting(member).body("entries.matter", contains("FULFILMENT_OVERDUE"));
        act(member, pledge, "explanation", Given.EXPLANATION).statusCode(200);
        act(commissioner, pledge, "confirmation", "").statusCode(200).body("status", is("UNKEPT"));
    }

    @Test
    void a_campaign_with_an_end_that_nobody_confirmed_takes_a_reason_to_close() {
        act(member, pledge, "fulfilment", Given.FULFILMENT).statusCode(200);

        problem(act(COUNTY_SECRETARY, campaign, "closing", ""), 409, "campaign-unfinished", "1 项了结尚待确认");

        get(COUNTY_SECRETARY, campaign + "/unfinished").body("items[0].unconfirmed", is(1));
    }

    private void explainedInStead() {
        today.is(AFTERWARDS);
        act(secretary, pledge, "explanation", Given.EXPLANATION)
                .statusCode(200)
                .body("ending.confirmedOn", nullValue());
    }

    private ValidatableResponse seen() {
        return anonymously().get("/public" + pledge).then().statusCode(200);
    }

    private static ValidatableResponse waiting(String person) {
        return get(person, "/digests/mine").statusCode(200);
    }

    private List<String> told(String type) {
        return Topic.named("pledge.events")
                .await(
                        1,
                        record -> record.key().equals(Given.id(pledge))
                                && Topic.type(record).equals(type))
                .stream()
                .map(Topic::body)
                .toList();
    }
}
