package org.chuangyou.reporting.report;

import java.io.IOException;
import java.net.URLDecoder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.reporting.given.Given;
import org.chuangyou.reporting.given.GivenMatters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class PaperTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Inject
    Given given;

    @Inject
    GivenMatters matters;

    private Desk desk;

    @BeforeEach
    void a_campaign_under_way() {
        desk = new Desk(given);
        matters.happened("aid-given", desk.branch, "givenOn", "2012-04-20");
        matters.happened("pairing-agreed", desk.branch, "startedOn", "2012-04-01");
        given.settled();
    }

    @Test
    void every_number_on_paper_is_one_of_the_api() throws IOException {
        var report = desk.made();

        var paper = new XWPFWordExtractor(desk.document(report)).getText();

        assertThat(numbers(paper)).isNotEmpty().isSubsetOf(numbersOf(desk.json(report)));
        assertThat(paper).contains("〔请填写：").startsWith("县委教育工作委员会创先争优活动\n公开承诺阶段总结\n");
    }

    @Test
    void the_table_on_paper_is_that_of_the_figures() throws IOException {
        var report = desk.made();
        var figures = desk.json(report);

        var rows = rows(desk.document(report));

        assertThat(rows)
                .containsEntry("党支部", figures.getString("overview.branches.value"))
                .containsEntry("党员", figures.getString("overview.members.value"))
                .containsEntry("近三年发展党员", figures.getString("overview.admittedInThreeYears.value"))
                .containsEntry("公布方案的党支部", figures.getString("figures.plans.published.value"))
                .containsEntry("公布承诺", figures.getString("figures.pledges.published.value"))
                .containsEntry("已兑现", figures.getString("figures.pledges.fulfilled.value"))
                .containsEntry("未兑现（客观原因）", figures.getString("figures.pledges.unkept.objective.value"))
                .containsEntry("未兑现（无正当理由）", figures.getString("figures.pledges.unkept.withoutReason.value"))
                .containsEntry("正在践诺", figures.getString("figures.pledges.running.value"))
                .containsEntry("逾期未办结事项", figures.getString("figures.pledges.overdue.value"))
                .containsEntry("近一个月通报进展", figures.getString("figures.pledges.progressReports.value"))
                .containsEntry("答复群众意见", figures.getString("figures.pledges.commentsAnswered.value"))
                .containsEntry("民主测评", figures.getString("figures.evaluations.closed.value"));
    }

    @Test
    void it_comes_as_a_file_with_a_chinese_name() {
        var answer = desk.asSecretary().get(desk.made() + "/document").then().statusCode(200);

        assertThat(answer.extract().contentType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(URLDecoder.decode(answer.extract().header("Content-Disposition"), UTF_8))
                .isEqualTo("attachment; filename=\"report.docx\"; filename*=UTF-8''县委教育工作委员会创先争优活动公开承诺阶段总结.docx");
    }

    @Test
    void a_title_is_broken_between_its_parts_alone() {
        assertThat(Paper.titleLines(List.of("县委教育工作委员会", "创先争优活动", "公开承诺阶段总结")))
                .containsExactly("县委教育工作委员会创先争优活动", "公开承诺阶段总结");
        assertThat(Paper.titleLines(List.of("县委", "活动", "总结"))).containsExactly("县委活动总结");
    }

    @Test
    void a_part_longer_than_a_line_is_left_to_the_document_to_break() {
        var longName = "某某县某某镇第一中心学校和第二中心学校联合党支部";

        assertThat(Paper.titleLines(List.of(longName, "总结"))).containsExactly(longName + "总结");
    }

    private static Map<String, String> rows(XWPFDocument document) {
        var rows = new HashMap<String, String>();
        document.getTables()
                .get(0)
                .getRows()
                .forEach(
                        row -> rows.put(row.getCell(0).getText(), row.getCell(1).getText()));
        return rows;
    }

    /** Values, parts, weights and days, but nothing from the text. */
    private static Set<String> numbersOf(JsonPath api) {
        var figures = new HashMap<String, Object>(api.getMap(""));
        figures.remove("passages");
        var numbers = numbers(figures.toString());
        numbers.addAll(Set.of("1", "2", "3")); // the tables and the pages are numbered
        // the date below the signature is the day in Shanghai on which the report was made
        numbers.addAll(numbers(LocalDate.ofInstant(Instant.parse(api.getString("madeAt")), SHANGHAI)
                .toString()));
        return numbers;
    }

    /** Without leading zeros, so that 06 of a date in JSON is the 6 of 6月. */
    private static Set<String> numbers(String text) {
        return Pattern.compile("\\d+(\\.\\d+)?")
                .matcher(text)
                .results()
                .map(match -> match.group().replaceFirst("^0+(?=\\d)", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
