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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class ReportTest {

    @Inject
    Given given;

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
