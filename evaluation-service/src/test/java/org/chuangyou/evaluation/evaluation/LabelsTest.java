package org.chuangyou.evaluation.evaluation;

import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
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
import static org.hamcrest.Matchers.is;

/** Whoever votes, reads or verifies knows which of two of one name is meant. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class LabelsTest {

    @Inject
    Given given;

    @Inject
    Database database;

    @Test
    void members_of_one_name_are_told_apart_by_their_organisation_and_then_by_their_code() {
        given.aCounty();
        County.member("DY00031", "示例同名", County.BRANCH);
        County.member("DY00032", "示例同名", County.BRANCH);
        County.member("DY00033", "示例同名", County.UNPLEDGED);
        await().until(() -> database.count("SELECT count(*) FROM member WHERE name = '示例同名'") == 3);
        var evaluation = given.anOpenEvaluation(
                Draft.ofAMember().member("DY00031").member("DY00032").member("DY00033"));

        given.close(evaluation);

        RestAssured.get("/polls/{id}/manifest", evaluation)
                .then()
                .body(
                        "contests.subject",
                        contains("示例", "示例同名（县民族中学党支部，DY00031）", "示例同名（县民族中学党支部，DY00032）", "示例同名（县第二小学党支部）"));
        Api.as(County.SECRETARY).results(evaluation).then().body("subjects[1].name", is("示例同名（县民族中学党支部，DY00031）"));
    }

    @Test
    void organisations_that_nothing_tells_apart_are_not_judged_together() {
        var county = given.aCounty();
        var draft = Draft.bare().group("家长", 20, 100);
        for (var i = 0; i < 2; i++) {
            var branch = UUID.randomUUID();
            County.organization("branch-established", branch, County.COMMITTEE, "同名小学党支部");
            county.pledge("published", UUID.randomUUID(), branch, "\"publishedOn\":\"2011-05-04\"");
            await().until(() -> database.count("SELECT count(*) FROM organization WHERE id = ?", branch) == 1
                    && database.count("SELECT count(*) FROM pledge_fact WHERE organization_id = ?", branch) == 1);
            draft.subject(branch);
        }
        var evaluation = given.aDraft(draft);

        Api.refused(Api.as(County.SECRETARY).move(evaluation, "opening"), 409, "subjects-alike", "同名小学党支部");
    }
}
