package org.chuangyou.pledge;

import java.util.List;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.chassis.testing.Topic;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.chuangyou.pledge.Api.act;
import static org.chuangyou.pledge.Api.anonymously;
import static org.chuangyou.pledge.Api.edit;
import static org.chuangyou.pledge.Api.get;
import static org.chuangyou.pledge.World.COMMISSIONER;
import static org.chuangyou.pledge.World.MEMBER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

/** From a draft to the public board, as the people concerned live it. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class PledgeStoryTest {

    @Inject
    Given given;

    @Test
    void a_member_mends_a_returned_pledge_keeps_it_and_the_public_can_follow_it() {
        var pledge = given.aReturnedPledge();
        edit(MEMBER, pledge, given.mended(pledge))
                .statusCode(200)
                .body("review.remark", is("第二项不够具体"))
                .body("fiveLeads", contains("LEARNING", "SERVICE"));
        given.published(given.accepted(given.submitted(pledge)));
        Api.as(MEMBER)
                .body(Given.PROGRESS)
                .put(pledge + "/progress-reports/2011-05")
                .then()
                .statusCode(201);
        var comment = given.aShownComment(pledge);
        act(MEMBER, comment, "answer", "{\"text\": \"谢谢鼓励\"}").statusCode(200);

        act(MEMBER, pledge, "fulfilment", Given.FULFILMENT).statusCode(200).body("status", is("FULFILLED"));
        act(COMMISSIONER, pledge, "confirmation", "").statusCode(200).body("ending.confirmedOn", is("2011-05-10"));

        anonymously()
                .get("/public" + pledge)
                .then()
                .statusCode(200)
                .body("pledger", is("示例戊"))
                .body("organization", is(World.BRANCH_NAME))
                .body("items", hasSize(2))
                .body("publication.channels", contains("NOTICE_BOARD", "CAMPUS_NETWORK"))
                .body("progress.month", contains("2011-05"))
                .body("ending.done", is("两名学生均已及格"))
                .body("", not(hasKey("pledgerCode")));
        anonymously()
                .get("/public" + pledge + "/comments")
                .then()
                .body("items.answers.flatten().text", contains("谢谢鼓励"))
                .body("items.answers.flatten().answeredBy", contains("PLEDGER"));
        assertThat(announcedOf(pledge))
                .containsExactly(
                        "pledge.pledge-published.v1",
                        "pledge.progress-reported.v1",
                        "pledge.comment-answered.v1",
                        "pledge.pledge-fulfilled.v1");
    }

    @Test
    void every_step_stays_in_the_history_with_who_and_why() {
        var pledge = given.aReturnedPledge();

        var history = get(COMMISSIONER, pledge + "/history").statusCode(200);

        history.body("items.act", contains("DRAFT", "SUBMIT", "REVIEW"))
                .body("items.status", contains("DRAFT", "SUBMITTED", "RETURNED"))
                .body("items.personCode", contains(MEMBER, MEMBER, COMMISSIONER))
                .body("items[2].name", is("示例丁"))
                .body("items[2].remark", is("第二项不够具体"))
                .body("items[2].verdicts[1].concrete", is(false))
                .body("items[2].verdicts[1].remark", containsString("班级"));
    }

    @Test
    void a_pledge_not_kept_without_a_good_reason_is_flagged_for_criticism() {
        var pledge = given.aPublishedPledge();

        act(MEMBER, pledge, "explanation", "{\"reason\": \"NONE\", \"explanation\": \"未安排\"}")
                .statusCode(200);

        var answer = act(COMMISSIONER, pledge, "confirmation", "");

        answer.statusCode(200).body("status", is("UNKEPT")).body("criticismProposed", is(true));
        assertThat(bodies(pledge, "pledge.pledge-unkept.v1"))
                .singleElement(STRING)
                .contains("\"criticismProposed\":true", "\"reason\":\"NONE\"", "\"explainedOn\":\"2011-05-10\"");
    }

    @Test
    void a_secretary_pledges_for_the_branch_and_the_committee_above_reviews() {
        var pledge = given.aDraftPledge(given.aPlannedCampaign(), World.SECRETARY, "ORGANIZATION", World.BRANCH);
        act(World.DEPUTY, pledge, "submission", "").statusCode(200);
        act(World.COUNTY_SECRETARY, pledge, "review", Given.GOOD_REVIEW).statusCode(200);

        act(World.COUNTY_SECRETARY, pledge, "publication", Given.PUBLICATION).statusCode(200);

        assertThat(bodies(pledge, "pledge.pledge-published.v1"))
                .singleElement(STRING)
                .contains(
                        "\"pledger\":\"示例中学党支部\"",
                        "\"pledgerCode\":null",
                        "\"itemCount\":2",
                        "\"dueOn\":\"2011-12-31\"");
        anonymously().get("/public" + pledge).then().statusCode(200).body("hearings.opinions", contains("希望作业适量"));
    }

    private static List<String> announcedOf(String pledge) {
        return Topic.named("pledge.events").await(4, record -> record.key().equals(Given.id(pledge))).stream()
                .map(Topic::type)
                .toList();
    }

    private static List<String> bodies(String pledge, String type) {
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
