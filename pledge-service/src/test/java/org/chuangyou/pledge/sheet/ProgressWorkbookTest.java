package org.chuangyou.pledge.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.exchange.sheet.TableWriter.Heading;
import org.chuangyou.exchange.sheet.XlsxTables;
import org.chuangyou.pledge.Api;
import org.chuangyou.pledge.Book;
import org.chuangyou.pledge.Given;
import org.chuangyou.pledge.Today;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.pledge.Api.problem;
import static org.chuangyou.pledge.World.COUNTY_SECRETARY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

/** The month's sheet as a workbook: handed out, filled in, put back, by the rules of the sheet itself. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class ProgressWorkbookTest {

    private static final String BY_ITEM = """
            {"state": "ON_TRACK", "text": "有进展",
             "items": [{"item": 2, "state": "ON_TRACK", "text": "已上一节"}]}""";

    @Inject
    Given given;

    @Inject
    Today today;

    private UUID branch;
    private String pledger;
    private String pledge;

    @BeforeEach
    void a_branch_with_one_pledge() {
        branch = given.aBranch();
        pledger = Given.memberOf(branch);
        pledge = given.aPublishedPledgeOf(branch);
    }

    @AfterEach
    void back() {
        today.isAsUsual();
    }

    @Test
    void the_workbook_shows_what_was_promised_and_offers_what_can_be_said_of_it() {
        var sheet = handedOut("2011-05").get("xl/worksheets/sheet1.xml");

        assertThat(sheet)
                .contains("结对帮扶两名学生；上两节公开课", "普通党员", Given.id(pledge))
                .contains("dataValidation", "正常推进,已完成,遇到困难");
    }

    @Test
    void the_last_word_stands_beside_what_is_to_be_filled_in() {
        Api.as(pledger)
                .body(Given.PROGRESS)
                .put(pledge + "/progress-reports/2011-05")
                .then()
                .statusCode(201);
        today.is("2011-06-10");

        var sheet = handedOut("2011-06").get("xl/worksheets/sheet1.xml");

        assertThat(sheet).contains("2011-05 正常推进：每周二、四辅导");
        Api.get(pledger, sheetOf("2011-06")).body("rows[0].last.text", is("每周二、四辅导"));
    }

    @Test
    void a_workbook_filled_in_is_reported() {
        put(workbook("2011-05", row("已完成", "做到了", "https://example.org/1", null)))
                .statusCode(200)
                .body("created", is(1));

        Api.get(pledger, pledge + "/progress-reports/2011-05")
                .body("state", is("DONE"))
                .body("text", is("做到了"))
                .body("evidence", is("https://example.org/1"));
    }

    @Test
    void a_workbook_put_back_as_it_was_handed_out_changes_nothing() {
        put(workbook("2011-05", row("已完成", "做到了", null, null))).statusCode(200);

        put(raw("2011-05")).statusCode(200).body("unchanged", is(1));
    }

    @Test
    void a_workbook_in_which_nothing_is_filled_in_is_refused() {
        put(raw("2011-05")).statusCode(400).body("errors[0].rule", is("constraint"));

        Api.get(pledger, pledge + "/progress-reports/2011-05").statusCode(404);
    }

    @Test
    void a_dry_run_saves_nothing() {
        put("?dryRun=true", workbook("2011-05", row("已完成", "做到了", null, null)))
                .statusCode(200)
                .body("dryRun", is(true));

        Api.get(pledger, pledge + "/progress-reports/2011-05").statusCode(404);
    }

    @Test
    void a_row_over_a_report_not_seen_is_refused_by_its_line_in_the_file() {
        put(workbook("2011-05", row("正常推进", "先报", null, null))).statusCode(200);

        problem(
                        put(workbook(
                                "2011-05", row("", "", null, null, UUID.randomUUID()), row("已完成", "后报", null, null))),
                        409,
                        "progress-sheet-refused",
                        "一行也没有保存")
                .body("rows.row", contains(3))
                .body("rows[0].fault.values.present.text", is("先报"));
    }

    @Test
    void a_row_in_the_version_seen_replaces_the_report() {
        put(workbook("2011-05", row("正常推进", "先报", null, null))).statusCode(200);

        put(workbook("2011-05", row("已完成", "后报", null, 0))).statusCode(200).body("replaced", is(1));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 有进展, '', 进展情况, constraint",
        "已完成, '', '', 进展, constraint",
        "快完成, 有进展, '', 进展情况, unknown-label",
        "已完成, 有进展, 见附件, 佐证链接, constraint",
    })
    void a_faulty_cell_is_named_and_nothing_is_saved(
            String state, String text, String evidence, String column, String rule) {
        problem(put(workbook("2011-05", row(state, text, evidence, null))), 400, "faulty-import", "1 处错误")
                .body("errors[0].row", is(2))
                .body("errors[0].column", is(column))
                .body("errors[0].rule", is(rule));

        Api.get(pledger, pledge + "/progress-reports/2011-05").statusCode(404);
    }

    @Test
    void the_same_pledge_on_two_rows_is_refused() {
        var row = row("已完成", "做到了", null, null);

        put(workbook("2011-05", row, row)).statusCode(400).body("errors[0].rule", is("repeated-code"));
    }

    @Test
    void another_months_sheet_is_not_taken_for_this_one() {
        put(workbook("2011-04", row("已完成", "做到了", null, null)))
                .statusCode(400)
                .body("errors[0].rule", is("unknown-sheet"))
                .body("errors[0].mend", containsString("2011-05"));
    }

    @Test
    void what_is_no_workbook_is_refused() {
        put("甲,乙\n".getBytes()).statusCode(400).body("errors[0].rule", is("not-xlsx"));
        problem(
                RestAssured.given()
                        .auth()
                        .oauth2(Tokens.of(pledger))
                        .multiPart("other", "x")
                        .put(sheetOf("2011-05") + "/workbook")
                        .then(),
                400,
                "no-import-file",
                "sheet");
    }

    @Test
    void faults_are_told_in_english_where_that_is_preferred() {
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of(pledger))
                .header("Accept-Language", "en")
                .multiPart("sheet", "sheet.xlsx", workbook("2011-05", row("", "有进展", null, null)))
                .put(sheetOf("2011-05") + "/workbook")
                .then()
                .statusCode(400)
                .body("errors[0].mend", containsString("must be given"));
    }

    @Test
    void only_those_who_may_report_are_handed_a_workbook() {
        Api.get(COUNTY_SECRETARY, sheetOf("2011-05") + "/workbook").statusCode(200);
        Api.get(Given.memberOf(given.aBranch()), sheetOf("2011-05") + "/workbook")
                .statusCode(404);
        RestAssured.get(sheetOf("2011-05") + "/workbook").then().statusCode(401);
    }

    @Test
    void a_second_sheet_has_a_row_for_each_item_with_its_last_word() {
        Api.as(pledger)
                .body(BY_ITEM)
                .put(pledge + "/progress-reports/2011-05")
                .then()
                .statusCode(201);
        today.is("2011-06-10");

        var items = handedOut("2011-06").get("xl/worksheets/sheet2.xml");

        assertThat(items)
                .contains("上两节公开课", "全校教师可听", "2011-05 正常推进：已上一节")
                .contains("dataValidation", "正常推进,已完成,遇到困难", "准确");
    }

    @Test
    void wordswords_stand_on_several_lines_and_the_sheet_prints_as_wide_as_the_paper() {
        var words = "每周二、四课后辅导，两名学生单元测验均有进步；".repeat(3);
        put(workbook("2011-05", row("正常推进", words, null, null))).statusCode(200);

        var parts = handedOut("2011-05");

        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .contains("customHeight", "orientation=\"landscape\"", "fitToWidth=\"1\"");
        assertThat(parts.get("xl/styles.xml")).contains("wrapText");
    }

    @Test
    void items_filled_in_are_reported_with_their_pledge_and_put_back_change_nothing() {
        put(withItems(row("正常推进", "有进展", null, null), item(2, "正常推进", 1, "节", "近", "已上一节")))
                .statusCode(200)
                .body("created", is(1));
        Api.get(pledger, pledge + "/progress-reports/2011-05")
                .body("items.item", contains(2))
                .body("items[0].state", is("ON_TRACK"))
                .body("items[0].text", is("已上一节"))
                .body("items[0].reached.unit", is("节"))
                .body("items[0].reached.qualifier", is("NEARLY"));

        put(raw("2011-05")).statusCode(200).body("unchanged", is(1));
    }

    @Test
    void without_the_sheet_of_items_what_was_said_of_them_stays() {
        put(withItems(row("正常推进", "有进展", null, null), item(1, "已完成", null, null, null, null)))
                .statusCode(200);

        put(workbook("2011-05", row("已完成", "都做到了", null, 0))).statusCode(200).body("replaced", is(1));

        Api.get(pledger, pledge + "/progress-reports/2011-05").body("items.state", contains("DONE"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, '', 1, 节, 事项进展, constraint",
        "1, 正常推进, 1, '', 已达到的单位, constraint",
        "1, 快了, 1, 节, 事项进展, unknown-label",
        "0, 正常推进, 1, 节, 第几项, constraint",
    })
    void a_faulty_cell_of_an_item_is_named(
            int number, String state, int reached, String unit, String column, String rule) {
        problem(
                        put(withItems(row("正常推进", "有进展", null, null), item(number, state, reached, unit, null, null))),
                        400,
                        "faulty-import",
                        "1 处错误")
                .body("errors[0].row", is(2))
                .body("errors[0].column", is(column))
                .body("errors[0].rule", is(rule));
    }

    @Test
    void an_item_whose_pledge_is_not_reported_on_is_named() {
        put(withItems(row("", "", null, null), item(1, "已完成", null, null, null, null)))
                .statusCode(400)
                .body("errors.rule", contains("item-without-report"))
                .body("errors[0].mend", containsString("进展情况"));
    }

    @Test
    void an_item_that_the_pledge_does_not_have_is_refused_as_in_a_single_report() {
        problem(
                        put(withItems(row("正常推进", "有进展", null, null), item(3, "已完成", null, null, null, null))),
                        409,
                        "progress-sheet-refused",
                        "一行也没有保存")
                .body("rows[0].fault.type", endsWith("report-items-not-of-pledge"));
    }

    private Object[] item(int number, String state, Integer reached, String unit, String qualifier, String text) {
        return new Object[] {number, state, reached, unit, qualifier, text, Given.id(pledge)};
    }

    private static byte[] withItems(Object[] row, Object[]... items) {
        return workbook("2011-05", List.<Object[]>of(row), List.of(items));
    }

    private Map<String, String> handedOut(String month) {
        return Book.texts(raw(month));
    }

    private byte[] raw(String month) {
        return Api.get(pledger, sheetOf(month) + "/workbook")
                .statusCode(200)
                .header("Content-Disposition", containsString("progress-" + month + ".xlsx"))
                .extract()
                .asByteArray();
    }

    private String sheetOf(String month) {
        return "/organizations/" + branch + "/progress-sheets/" + month;
    }

    private ValidatableResponse put(byte[] file) {
        return put("", file);
    }

    private ValidatableResponse put(String query, byte[] file) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(pledger))
                .multiPart("sheet", "sheet.xlsx", file)
                .put(sheetOf("2011-05") + "/workbook" + query)
                .then();
    }

    private Object[] row(String state, String text, String evidence, Integer version) {
        return row(state, text, evidence, version, UUID.fromString(Given.id(pledge)));
    }

    private static Object[] row(String state, String text, String evidence, Integer version, UUID pledge) {
        return new Object[] {state, text, evidence, version, pledge.toString()};
    }

    /** As a spreadsheet keeps it of which the columns only to be read have been deleted. */
    private static byte[] workbook(String month, Object[]... rows) {
        return workbook(month, List.of(rows), List.of());
    }

    private static byte[] workbook(String month, List<Object[]> rows, List<Object[]> items) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new XlsxTables(out)) {
            table(workbook, month, List.of("进展情况", "进展", "佐证链接", "版本", "承诺标识"), rows);
            if (!items.isEmpty()) {
                table(workbook, "事项", List.of("第几项", "事项进展", "已达到", "已达到的单位", "已达到的限定", "情况", "承诺标识"), items);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void table(XlsxTables workbook, String name, List<String> headers, List<Object[]> rows)
            throws IOException {
        workbook.table(
                name, headers.stream().map(header -> new Heading(header, 20)).toList());
        for (var row : rows) {
            workbook.row(row);
        }
    }
}
