package org.chuangyou.evaluation.template;

import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
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
import org.chuangyou.evaluation.AtOnce;
import org.chuangyou.evaluation.County;
import org.chuangyou.evaluation.Draft;
import org.chuangyou.evaluation.Given;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class TemplateTest {

    /** How many indicators with the longest codes a ballot on SATISFACTION holds. */
    private static final int HELD = 25;

    @Inject
    Given given;

    @Inject
    Database database;

    @Test
    void the_five_goods_and_five_leads_are_there_for_everybody() {
        RestAssured.get("/templates?limit=100")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("FIVE_GOODS", "FIVE_LEADS"));
        RestAssured.get("/templates/FIVE_GOODS/versions/1")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("indicators.label", contains("领导班子好", "党员队伍好", "工作机制好", "工作业绩好", "群众反映好"))
                .body("grades.label", contains("满意", "比较满意", "基本满意", "不满意", "不了解"));
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

        assertThat(statuses).contains(201).isSubsetOf(201, 409);
        RestAssured.get("/templates/{code}/versions/{version}", code, Collections.frequency(statuses, 201))
                .then()
                .statusCode(200);
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
                        {"code":"TWICE","title":"重复","subjectKind":"BRANCH","source":"示例","scale":"SATISFACTION",
                         "indicators":[{"code":"ALL","label":"总体"},{"code":"ALL","label":"整体"}]}""").post("/templates");

        Api.refused(response, 400, "template-code-twice", "不得重复");
    }

    @Test
    void answers_are_on_a_scale_there_is() {
        given.aCounty();

        var response = post(County.SECRETARY, newCode(), "无等次", null, "NO_SUCH_SCALE");

        Api.refused(response, 409, "scale-missing", "NO_SUCH_SCALE");
    }

    @Test
    void more_than_a_ballot_holds_is_not_asked() {
        given.aCounty();

        var response = asking(newCode(), HELD + 1);

        Api.refused(response, 422, "template-too-long", "26 项指标和等次，填好的选票最长 4190 字节");
    }

    @Test
    void as_much_as_a_ballot_holds_can_be_asked_and_answered() {
        given.aCounty();
        var code = newCode();
        asking(code, HELD).then().statusCode(201);
        var evaluation = given.anOpenEvaluation(Draft.ofABranch().with("template", Map.of("code", code, "version", 1)));

        var leaves = given.voter(evaluation).vote(given.aCode(evaluation), "BASICALLY_SATISFIED");

        assertThat(leaves).isNotEmpty();
    }

    @Test
    void what_was_added_before_it_was_reckoned_is_not_drafted_with() {
        given.aCounty();
        var code = newCode();
        database.change("""
                INSERT INTO template (code, version, title, subject_kind, scale_code, scope, source)
                    VALUES ('%1$s', 1, '旧表', 'BRANCH', 'SATISFACTION', 'COUNTY', '示例');
                INSERT INTO template_indicator (template_code, template_version, position, code, label)
                    SELECT '%1$s', 1, n, rpad('I' || n, 40, 'X'), '第' || n || '项' FROM generate_series(0, %2$d) n""".formatted(code, HELD));

        Api.refused(draft(code), 422, "template-too-long", "一律 4096 字节");
    }

    @Test
    void the_wording_follows_the_kind_of_organisation() {
        RestAssured.get("/templates?limit=100&subjectKind=MEMBER&organizationKind=STUDENT_BRANCH")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("FIVE_LEADS_STUDENT", "MASS_MEMBER"))
                .body("items.code", not(hasItem("FIVE_LEADS_SCHOOL")))
                .body(
                        "items.find { it.code == 'FIVE_LEADS_STUDENT' }.indicators.label",
                        contains("带头学习提高", "带头争创佳绩", "带头服务同学", "带头遵纪守法", "带头弘扬正气"));
    }

    @Test
    void the_masses_judge_organisations_by_five_items_and_members_by_four() {
        RestAssured.get("/templates/MASS_ORGANIZATION/versions/1")
                .then()
                .body("indicators", hasSize(5))
                .body("source", is("创先发〔2011〕17号"));
        RestAssured.get("/templates/MASS_MEMBER/versions/1").then().body("indicators", hasSize(4));
    }

    @Test
    void an_own_template_is_listed_for_its_owner_and_those_below_only() {
        given.aCounty();
        var code = newCode();
        post(County.BRANCH_SECRETARY, code, "自有", County.BRANCH, "SATISFACTION")
                .then()
                .statusCode(201)
                .body("scope", is("OWN"));

        RestAssured.get("/templates?limit=100&organizationId={id}", County.BRANCH)
                .then()
                .body("items.code", hasItem(code));
        RestAssured.get("/templates?limit=100&organizationId={id}", County.UNPLEDGED)
                .then()
                .body("items.code", not(hasItem(code)));
        RestAssured.get("/templates?limit=100").then().body("items.code", not(hasItem(code)));
    }

    @Test
    void another_organisations_own_template_is_not_used_here() {
        given.aCounty();
        var code = newCode();
        post(County.OTHER_SECRETARY, code, "自有", County.UNPLEDGED, "SATISFACTION")
                .then()
                .statusCode(201);

        var response = draft(code);

        Api.refused(response, 409, "template-elsewhere", "别的组织自有");
    }

    @Test
    void nobody_words_anew_what_belongs_to_another() {
        given.aCounty();
        var code = newCode();
        post(County.OTHER_SECRETARY, code, "自有", County.UNPLEDGED, "SATISFACTION")
                .then()
                .statusCode(201);

        Api.refused(
                post(County.BRANCH_SECRETARY, code, "夺取", County.BRANCH, "SATISFACTION"),
                409,
                "template-code-taken",
                code);
    }

    @Test
    void a_retired_version_is_offered_no_more_but_can_be_read() {
        given.aCounty();
        var code = newCode();
        add(code, "旧版").then().statusCode(201);

        retire(code, "\"0\"").then().statusCode(200).header("ETag", "\"1\"");

        RestAssured.get("/templates?limit=100").then().body("items.code", not(hasItem(code)));
        RestAssured.get("/templates/{code}/versions/1", code).then().body("retiredOn", notNullValue());
        Api.refused(draft(code), 409, "template-retired", "停用");
        Api.refused(retire(code, "\"1\""), 409, "template-retired", "停用");
    }

    @Test
    void a_retirement_names_the_version_that_was_read() {
        given.aCounty();
        var code = newCode();
        add(code, "旧版").then().statusCode(201);

        Api.refused(retire(code, null), 428, "precondition-required", "If-Match");
        Api.refused(retire(code, "\"7\""), 412, "precondition-failed", "重新读取");
    }

    private static Response draft(String template) {
        return Api.as(County.SECRETARY)
                .draft(Draft.ofABranch()
                        .with("organizationId", County.BRANCH)
                        .with("template", Map.of("code", template, "version", 1)));
    }

    private static Response retire(String code, String version) {
        var request = Api.as(County.SECRETARY).request();
        return (version == null ? request : request.header("If-Match", version))
                .post("/templates/{code}/versions/1/retirement", code);
    }

    private static Response add(String code, String title) {
        return add(County.SECRETARY, code, title);
    }

    private static Response add(String person, String code, String title) {
        return post(person, code, title, null, "SATISFACTION");
    }

    private static Response post(String person, String code, String title, UUID organization, String scale) {
        return Api.as(person)
                .request()
                .body("""
                        {"code":"%s","title":"%s","subjectKind":"BRANCH","organizationId":%s,"source":"示例","scale":"%s",
                         "indicators":[{"code":"ALL","label":"总体"}]}""".formatted(code, title, organization == null ? null : "\"" + organization + "\"", scale))
                .post("/templates");
    }

    /** So many things, each by a code as long as it may be. */
    private static Response asking(String code, int indicators) {
        var asked = IntStream.range(0, indicators)
                .mapToObj(n -> Map.of("code", "I" + "X".repeat(37) + (10 + n), "label", "第" + n + "项"))
                .toList();
        return Api.as(County.SECRETARY)
                .request()
                .body(Map.of(
                        "code",
                        code,
                        "title",
                        "长表",
                        "subjectKind",
                        "BRANCH",
                        "source",
                        "示例",
                        "scale",
                        "SATISFACTION",
                        "indicators",
                        asked))
                .post("/templates");
    }

    private static String newCode() {
        return "T" + UUID.randomUUID().toString().replace("-", "").toUpperCase();
    }
}
