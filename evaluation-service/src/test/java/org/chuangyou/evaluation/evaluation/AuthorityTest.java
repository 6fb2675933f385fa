package org.chuangyou.evaluation.evaluation;

import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.evaluation.Api;
import org.chuangyou.evaluation.County;
import org.chuangyou.evaluation.Draft;
import org.chuangyou.evaluation.Given;
import org.junit.jupiter.api.Test;

import static org.awaitility.Awaitility.await;

@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class AuthorityTest {

    @Inject
    Given given;

    private final Draft ofItself = Draft.ofABranch().with("organizationId", County.BRANCH);

    @Test
    void a_branch_secretary_organizes_in_the_own_branch_and_the_superior_may_do_it_too() {
        given.aCounty();

        Api.as(County.BRANCH_SECRETARY).draft(ofItself).then().statusCode(201);
        Api.as(County.SECRETARY).draft(ofItself).then().statusCode(201);
    }

    @Test
    void another_branch_does_not_learn_that_there_is_one() {
        var evaluation = given.aDraft(ofItself);
        var stranger = Api.as(County.OTHER_SECRETARY);

        Api.refused(stranger.read(evaluation), 404, "evaluation-unknown", "没有这一测评");
        Api.refused(stranger.move(evaluation, "opening"), 404, "evaluation-unknown", "没有这一测评");
        Api.refused(stranger.orderSlips(evaluation, "教师", 1), 404, "evaluation-unknown", "没有这一测评");
        Api.refused(stranger.results(evaluation), 404, "evaluation-unknown", "没有这一测评");
        Api.refused(stranger.draft(ofItself), 404, "organization-unknown", "没有这一党组织");
        Api.refused(
                stranger.request().get("/evaluations?organizationId={id}", County.BRANCH),
                404,
                "organization-unknown",
                "没有这一党组织");
    }

    @Test
    void what_the_superior_organizes_is_not_for_those_below() {
        var evaluation = given.aDraft();

        Api.refused(Api.as(County.BRANCH_SECRETARY).read(evaluation), 404, "evaluation-unknown", "没有这一测评");
    }

    @Test
    void another_post_may_look_on_but_not_decide() {
        var evaluation = given.aDraft(ofItself);
        var commissioner = Api.as(County.BRANCH_COMMISSIONER);

        commissioner.read(evaluation).then().statusCode(200);
        Api.refused(commissioner.move(evaluation, "opening"), 403, "not-an-organizer", "书记、副书记");
        Api.refused(commissioner.draft(ofItself), 403, "not-an-organizer", "书记、副书记");
    }

    @Test
    void a_post_given_up_counts_no_more() {
        given.aCounty();

        Api.refused(Api.as(County.FORMER_SECRETARY).draft(ofItself), 404, "organization-unknown", "没有这一党组织");
    }

    @Test
    void a_new_secretary_has_authority_at_once_and_an_old_one_loses_it() {
        var county = given.aCounty();
        var evaluation = given.aDraft(ofItself);
        var person = "DY" + UUID.randomUUID();
        var post = county.post(UUID.randomUUID(), County.BRANCH, person, "DEPUTY_SECRETARY");
        await().until(() -> Api.as(person).read(evaluation).statusCode() == 200);

        county.relinquish(post, County.BRANCH, person);

        await().until(() -> Api.as(person).read(evaluation).statusCode() == 404);
    }

    @Test
    void who_is_not_signed_in_is_told_so() {
        Api.refused(RestAssured.get("/evaluations/{id}", UUID.randomUUID()), 401, "status-401", "访问令牌");
    }
}
