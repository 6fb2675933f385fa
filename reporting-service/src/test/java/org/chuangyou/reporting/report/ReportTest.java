package org.chuangyou.reporting.report;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.reporting.given.Given;
import org.chuangyou.reporting.given.GivenMatters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class ReportTest {

    @Inject
    Given given;

    @Inject
    GivenMatters matters;

    @Inject
    Database database;

    private Desk desk;

    @BeforeEach
    void a_campaign_under_way() {
        desk = new Desk(given);
    }

    @Test
    void a_stage_summary_has_its_four_parts_and_leaves_prose_to_people() {
        desk.read(desk.made())
                .body("title", is("县委教育工作委员会创先争优活动公开承诺阶段总结"))
                .body("passages.findAll { it.type == 'HEADING' }.text", is(List.of("进展情况", "典型培养", "存在问题", "下段打算")))
                .body(
                        "passages.findAll { it.type == 'PARAGRAPH' }.spans.flatten().findAll { it.open }.text",
                        hasItems("本阶段的主要做法和成效", "工作中存在的其他问题及原因"));
    }

    @Test
    void its_sentences_quote_the_figures() {
        var said = sentences(desk.json(desk.made()));

        assertThat(said)
                .contains("2个党支部中，已有1个公布活动方案，1个尚未公布。")
                .contains("累计公布承诺3份，其中已兑现1份、未兑现1份（因客观原因0份、无正当理由1份）、正在践诺1份。")
                .contains("近一个月通报践诺进展1次，累计答复群众意见1条；目前逾期未办结事项1项。")
                .contains("教师应参加14人，收回测评表13份，占92.9%")
                .contains("一是仍有1个党支部没有公布活动方案；二是有1项事项逾期未办结；三是有1份承诺无正当理由未兑现。")
                .contains("对正在践诺的1份承诺，按月通报进展，督促按期兑现。");
    }

    @Test
    void what_was_done_for_people_in_the_stage_is_told_in_sentences_and_a_table() {
        matters.happened("aid-given", desk.branch, "givenOn", "2012-04-20");
        matters.happened("aid-given", desk.branch, "givenOn", "2012-07-01");
        matters.happened("deed-recorded", desk.branch, "doneOn", "2012-05-08");
        var task = matters.happened(
                "task-assigned", desk.committee, "issuedOn", "2012-04-01", "assignedTo", List.of(desk.branch));
        matters.happened(task, "task-answered", desk.branch, "applies", true, "doneOn", null);
        given.settled();

        var report = desk.json(desk.made());

        assertThat(sentences(report))
                .contains("志愿服务：开展志愿服务1次，参加12人次，受益40余人。")
                .contains("捐款捐物：捐助1笔，捐款近500万元，受益近6000名。")
                .contains("任务分解：分解任务8项，适用1项，已完成0项。");
        assertThat(report.<List<String>>getList(
                        "passages.find { it.type == 'TABLE' && it.caption.contains('服务群众') }.rows"))
                .contains(List.of("捐款捐物", "捐款", "近500万", "元", ""), List.of("任务分解", "已完成", "0", "项", "1（适用）"));
    }

    @Test
    void where_nothing_was_done_for_people_nothing_is_told() {
        assertThat(desk.json(desk.made()).<String>getList("passages.findAll { it.type == 'SUBHEADING' }.text"))
                .containsExactly("组织基础", "方案和承诺", "进展通报和群众监督", "民主测评");
    }

    @Test
    void checks_and_ratings_are_told_where_there_are_any() {
        given.aPublishedPledge(desk.campaign, desk.branch).checked("PROBLEM").checked("PUT_RIGHT");
        given.aPublishedPledge(desk.campaign, desk.branch)
                .fulfilled()
                .rated("SELF")
                .rated("MASSES");
        given.settled();

        assertThat(sentences(desk.json(desk.made()))).contains("组织督查2次，发现问题1个，已整改1个。开展评诺：自评1份、群众评1份。");
    }

    @Test
    void a_stage_that_the_campaign_has_need_not_be_typed_in_again() {
        var campaign = given.aCampaignInStagesOf(desk.committee);
        given.settled();

        desk.asSecretary()
                .body("""
                        {"campaignId": "%s", "organizationId": "%s", "kind": "STAGE_SUMMARY", "stage": "公开承诺",
                         "asOf": "2012-06-30"}
                        """.formatted(campaign, desk.committee))
                .post("/reports")
                .then()
                .statusCode(201)
                .body("from", is("2012-03-01"))
                .body("to", is("2012-06-30"))
                .body("figures.campaign.endsOn", is("2013-01-31"))
                .body(
                        "passages[0].spans[0].text",
                        startsWith("2012年3月1日至2012年6月30日，县委教育工作委员会根据《关于深入开展创先争优活动的实施意见》"
                                + "（示创组办发〔2012〕10号）、示教党〔2012〕3号，按照创先争优活动的统一部署，"
                                + "围绕“办人民满意教育”主题，以三联系三示范、六个一为载体，扎实开展公开承诺阶段各项工作。"));
    }

    @Test
    void what_the_plan_makes_clear_is_quoted_as_it_was_revised() {
        given.aClearPlan(desk.campaign, desk.committee);
        given.settled();

        assertThat(sentences(desk.json(desk.made()))).contains("本级方案明确实践主题：服务学生；明确活动载体：三联系；明确创建条件：五个好；明确承诺内容：为民服务。");
    }

    @Test
    void ballots_on_paper_have_words_and_a_line_of_their_own() {
        given.anEvaluationOnPaper(desk.campaign, desk.committee, desk.branch);
        given.settled();

        var report = desk.json(desk.made());

        assertThat(sentences(report)).contains("家长应参加8人，收回测评表0份，占0.0%，另收回纸质票6份，占75.0%");
        assertThat(report.<String>getList("passages.findAll { it.type == 'TABLE' }.rows.flatten()"))
                .contains("90.0%", "27", "30");
    }

    @Test
    void the_figures_are_those_the_screen_shows() {
        var shown = desk.asSecretary()
                .get("/campaigns/%s/figures?asOf=2012-06-30".formatted(desk.campaign))
                .jsonPath()
                .getMap("");

        assertThat(desk.json(desk.made()).getMap("figures")).isEqualTo(shown);
    }

    @Test
    void a_report_stays_as_it_was_and_a_new_one_restates() {
        var before = desk.made();
        given.aPublishedPledge(desk.campaign, desk.branch);
        given.settled();

        desk.read(before).body("figures.pledges.published.value", is(3));
        desk.read(desk.made()).body("figures.pledges.published.value", is(4));
    }

    @Test
    void a_retry_makes_no_second_report() {
        var key = UUID.randomUUID().toString();

        var first = desk.make(key).extract().header("Location");
        var second = desk.make(key).extract().header("Location");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void making_a_report_leaves_who_did_it() {
        var report = desk.made();

        var id = report.substring(report.lastIndexOf('/') + 1);
        assertThat(database.texts("SELECT actor FROM audit WHERE act = 'make-report' AND object = ?", id))
                .containsExactly(desk.secretary);
    }

    @Test
    void reports_of_an_organisation_are_listed_in_pages() {
        var first = desk.made();
        var second = desk.made();

        var page = list("limit=1");
        var next = list("limit=1&cursor=" + page.getString("next"));

        assertThat(first).endsWith(page.getString("items[0].id"));
        assertThat(second).endsWith(next.getString("items[0].id"));
        assertThat(next.getString("next")).isNull();
    }

    @Test
    void a_report_is_unknown_to_those_outside() {
        var report = desk.made();
        var outsider = given.aSecretaryOf(desk.branch);
        given.settled();

        for (var path : List.of(report, report + "/document", "/reports?organization=" + desk.committee)) {
            given().auth().oauth2(Tokens.of(outsider)).get(path).then().statusCode(404);
        }
        given().contentType("application/json")
                .auth()
                .oauth2(Tokens.of(outsider))
                .body(desk.request())
                .post("/reports")
                .then()
                .statusCode(404);
    }

    private JsonPath list(String query) {
        return desk.asSecretary()
                .get("/reports?organization=%s&%s".formatted(desk.committee, query))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String sentences(JsonPath report) {
        return report.<String>getList("passages.findAll { it.type == 'PARAGRAPH' }.spans.flatten().text").stream()
                .collect(Collectors.joining("\n"));
    }
}
