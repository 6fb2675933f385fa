package org.chuangyou.evaluation.template;

import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.evaluation.Api;
import org.chuangyou.evaluation.AtOnce;
import org.chuangyou.evaluation.County;
import org.chuangyou.evaluation.Given;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class TemplateTest {

    @Inject
    Given given;

    @Test
    void the_five_goods_and_five_leads_are_there_for_everybody() {
        RestAssured.get("/templates?limit=100")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("FIVE_GOODS", "FIVE_LEADS"));
        RestAssured.get("/templates/FIVE_GOODS/versions/1")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("indicators.label", contains("领导班子好", "党员队伍好", "工作机制好", "工作业绩好", "群众反映好"))
                .body("grades.label", contains("满意", "比较满意", "基本满意", "不满意", "不了解"));
    }

    @Test
    void the_definitions_of_satisfaction_say_what_they_count() {
        RestAssured.get("/satisfaction-definitions")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("TOP1", "TOP2", "NOT_DISSATISFIED"))
                .body("items.find { it.code == 'TOP1' }.satisfied", contains("SATISFIED"));
    }

    @Test
    void a_new_version_leaves_the_old_one_as_it_was() {
        given.aCounty();
        var code = newCode();
        add(code, "第一版").then().statusCode(201);

        add(code, "第二版").then().statusCode(201).header("Location", endsWith("/templates/" + code + "/versions/2"));

        RestAssured.get("/templates/{code}/versions/1", code).then().body("title", is("第一版"));
    }

    @Test
    void of_two_new_versions_at_once_each_gets_a_number_or_is_refused() {
        given.aCounty();
        var code = newCode();

        var statuses = AtOnce.times(4, () -> add(code, "同时").statusCode());

        assertThat(statuses).contains(201).containsAnyOf(201, 409).doesNotContain(500);
    }

    @Test
    void only_the_top_adds_templates() {
        given.aCounty();

        Api.refused(add(County.BRANCH_SECRETARY, newCode(), "越权"), 403, "not-an-organizer", "书记、副书记");
    }

    @Test
    void a_version_there_is_not_is_not_found() {
        Api.refused(RestAssured.get("/templates/FIVE_GOODS/versions/99"), 404, "template-unknown", "第 99 版");
    }

    @Test
    void an_indicator_stands_once() {
        given.aCounty();

        var response = Api.as(County.SECRETARY).request().body("""
                        {"code":"TWICE","title":"重复","subjectKind":"BRANCH",
                         "indicators":[{"code":"ALL","label":"总体"},{"code":"ALL","label":"整体"}],
                         "grades":[{"code":"SATISFIED","label":"满意"},{"code":"DISSATISFIED","label":"不满意"}]}""").post("/templates");

        Api.refused(response, 400, "template-code-twice", "不得重复");
    }

    private static Response add(String code, String title) {
        return add(County.SECRETARY, code, title);
    }

    private static Response add(String person, String code, String title) {
        return Api.as(person).request().body("""
                        {"code":"%s","title":"%s","subjectKind":"BRANCH","indicators":[{"code":"ALL","label":"总体"}],
                         "grades":[{"code":"SATISFIED","label":"满意"},{"code":"DISSATISFIED","label":"不满意"}]}""".formatted(code, title)).post("/templates");
    }

    private static String newCode() {
        return "T" + UUID.randomUUID().toString().replace("-", "").toUpperCase();
    }
}
