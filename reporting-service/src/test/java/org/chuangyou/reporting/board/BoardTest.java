package org.chuangyou.reporting.board;

import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.reporting.given.Given;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class BoardTest {

    @Inject
    Given given;

    @Test
    void everybody_may_read_how_a_campaign_goes() {
        var committee = given.aCommittee();
        var branch = given.aBranch(committee);
        var campaign = given.aCampaignOf(committee);
        given.aPublishedPledge(campaign, branch).fulfilled();
        given.aPublishedPledge(campaign, branch).unkept("OBJECTIVE");
        var evaluation = given.aClosedEvaluation(campaign, committee, branch);
        given.publishedEvaluation(evaluation, campaign, committee);

        board(campaign)
                .body("campaign.name", is("创先争优活动"))
                .body("campaign.theme", is("推动科学发展，办人民满意教育"))
                .body("pledges.published.value", is(2))
                .body("pledges.fulfilled.value", is(1))
                .body("pledges.unkept.value", is(1))
                .body("pledges.overdue", nullValue())
                .body("evaluations[0].title", is("上半年群众满意度测评"))
                .body("evaluations[0].definition.label", is("满意和比较满意"))
                .body("evaluations[0].branches[0].name", is("县民族中学党支部"))
                .body("evaluations[0].branches[0].satisfaction.value", is(91.5f));
    }

    @Test
    void results_that_are_not_published_are_not_on_the_board() {
        var committee = given.aCommittee();
        var campaign = given.aCampaignOf(committee);
        given.aClosedEvaluation(campaign, committee, given.aBranch(committee));

        board(campaign).body("evaluations", empty());
    }

    private ValidatableResponse board(UUID campaign) {
        given.settled();
        return given().get("/public/board?campaign=" + campaign).then().statusCode(200);
    }
}
