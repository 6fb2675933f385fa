package org.chuangyou.evaluation.pair;

import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.evaluation.Api;
import org.chuangyou.evaluation.County;
import org.chuangyou.evaluation.Draft;
import org.chuangyou.evaluation.Given;
import org.junit.jupiter.api.Test;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class PairTest {

    @Inject
    Given given;

    @Inject
    Database database;

    @Test
    void there_are_four_pairs_and_each_says_who_judges_whom() {
        RestAssured.get("/evaluation-pairs")
                .then()
                .statusCode(200)
                .body("items.label", contains("学生和家长评议教师", "教师评议党员", "党员评议支部", "支部评议上级党组织"));
        RestAssured.get("/evaluation-pairs/SERVED_ON_TEACHERS").then().body("raters", contains("学生", "家长"));
    }

    @Test
    void a_pair_there_is_not_is_not_found() {
        Api.refused(RestAssured.get("/evaluation-pairs/NONE"), 404, "pair-unknown", "NONE");
    }

    @Test
    void branches_judge_their_superior_and_the_sum_is_all_that_is_shown() {
        var evaluation = given.anOpenEvaluation(onSuperior(aSuperior(5)));
        given.votes(evaluation, "支部", 5, "SATISFIED");

        given.close(evaluation);

        Api.as(County.SECRETARY)
                .results(evaluation)
                .then()
                .body("groups.name", contains("支部"))
                .body("subjects", hasSize(1))
                .body("subjects[0].groups[0].satisfaction.percent", is(100.0f));
        Api.as(County.SECRETARY)
                .request()
                .get("/evaluations/{id}/comments", evaluation)
                .then()
                .body("groups[0].texts", empty());
    }

    @Test
    void a_superior_with_few_branches_would_know_who_judged() {
        var evaluation = given.aDraft(onSuperior(aSuperior(4)));

        var response = Api.as(County.SECRETARY).move(evaluation, "opening");

        Api.refused(response, 422, "pair-too-few-branches", "4 个，不足 5 个");
        response.then().body("source", is("县教育系统“双创三定四评”"));
    }

    @Test
    void a_superior_is_told_no_words_of_those_below_it() {
        given.aCounty();

        Api.refused(draft(onSuperior(County.COMMITTEE).with("comments", true)), 409, "pair-without-words", "意见出自何人");
    }

    @Test
    void a_superior_has_none_judged_with_it() {
        given.aCounty();

        Api.refused(draft(onSuperior(County.COMMITTEE).subject(County.BRANCH)), 409, "pair-on-itself", "只列它一个");
        Api.refused(
                draft(onSuperior(County.BRANCH).with("organizationId", County.COMMITTEE)),
                409,
                "pair-on-itself",
                "由被评的上级党组织自己组织");
    }

    @Test
    void a_county_may_ask_for_more_ballots_of_a_pair_than_others_show() {
        given.aCounty();
        var draft = Draft.bare()
                .subject(County.BRANCH)
                .group("党员", 20, 100)
                .with("pair", "MEMBERS_ON_BRANCH")
                .with("k", 6);

        database.change("UPDATE evaluation_pair SET least_raters = 7 WHERE code = 'MEMBERS_ON_BRANCH'");
        try {
            Api.refused(draft(draft), 422, "pair-shows-too-few", "须有 7 张以上选票才显示，所填 k 为 6");
            draft(draft.with("k", 7)).then().statusCode(201);
        } finally {
            database.change("UPDATE evaluation_pair SET least_raters = 5 WHERE code = 'MEMBERS_ON_BRANCH'");
        }
    }

    private static Draft onSuperior(UUID superior) {
        return Draft.bare()
                .with("organizationId", superior)
                .with("pair", "BRANCHES_ON_SUPERIOR")
                .subject(superior)
                .group("支部", 6, 100);
    }

    private static Response draft(Draft draft) {
        return Api.as(County.SECRETARY).draft(draft);
    }

    /** Has made its pledge; so many branches below it have a member each, one more has none. */
    private UUID aSuperior(int branches) {
        var county = given.aCounty();
        var superior = UUID.randomUUID();
        County.organization("branch-established", superior, County.COMMITTEE, "县第一中学党总支");
        County.organization("branch-established", UUID.randomUUID(), superior, "新建支部");
        for (var number = 1; number <= branches; number++) {
            var branch = UUID.randomUUID();
            County.organization("branch-established", branch, superior, "第" + number + "支部");
            County.member("DY9" + branch.toString().substring(0, 8), "示例", branch);
        }
        county.pledge("published", UUID.randomUUID(), superior, "\"pledgerCode\":null,\"publishedOn\":\"2011-05-04\"");
        await().until(() -> database.count("""
                        SELECT (SELECT count(*) FROM member m JOIN organization o ON o.id = m.organization_id
                                WHERE o.parent_id = '%1$s')
                             + (SELECT count(*) FROM organization WHERE parent_id = '%1$s')
                             + (SELECT count(*) FROM pledge_fact WHERE organization_id = '%1$s')""".formatted(superior)) == 2L * branches + 2);
        return superior;
    }
}
