package org.chuangyou.organization;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.organization.Book.line;
import static org.chuangyou.organization.Book.number;
import static org.chuangyou.organization.Book.row;
import static org.chuangyou.organization.Book.text;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

/** Rosters as spreadsheets: what offices send is read, what strangers send is refused without harm. */
@QuarkusTest
@RealParts
class RosterWorkbookTest {

    private static final String UNIT = "示例小学,完全小学,示例乡,农牧区,10,0,0,3,0,0,0";

    @Inject
    Database database;

    @Test
    void a_workbook_brings_a_table_with_each_sheet() {
        var roster = Roster.small("BOOK");
        var sheets = new LinkedHashMap<String, String>();
        sheets.put("职务", roster.content("posts"));
        sheets.put("人员", roster.content("members"));
        sheets.put("organizations", roster.content("organizations"));
        sheets.put("单位", roster.content("units"));

        Roster.empty()
                .with("workbook", Book.written(sheets))
                .upload()
                .statusCode(201)
                .body("files.file", is(List.of("units", "organizations", "members", "posts")))
                .body("files.created", is(List.of(1, 2, 4, 1)));
    }

    @Test
    void a_file_is_taken_for_what_it_is_whatever_its_name() {
        var workbook = Book.written(Map.of("Sheet1", Roster.text(Roster.unitHeader(), "NAME-1," + UNIT)));

        Roster.empty().with("units", workbook).upload().statusCode(201).body("files[0].created", is(1));
    }

    @Test
    void numbers_days_formulas_and_runs_of_fonts_are_read_as_people_see_them() {
        var styles = "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='yyyy\"年\"m\"月\"d\"日\"'/></numFmts>"
                + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/></cellXfs></styleSheet>";
        var strings = "<sst><si><r><t>示例</t></r><r><t>中学</t></r><rPh><t>x</t></rPh></si></sst>";
        var book = Book.of(
                        "单位",
                        line(Roster.unitHeader() + ",登记日期,数据日期"),
                        row(
                                number("20110701"),
                                "<c t='s'><v>0</v></c>",
                                text("完全中学"),
                                "<c t='str'><f>\"县\"&amp;\"城\"</f><v>县城</v></c>",
                                text("城镇"),
                                number("0"),
                                number("3.71E2"),
                                number("7.0"),
                                "<c><f>7*2</f><v>14</v></c>",
                                text("2"),
                                number("0"),
                                number("2"),
                                "<c s='1'><v>40000</v></c>",
                                "<c s='2'><v>40725</v></c>"))
                .with("xl/styles.xml", styles)
                .with("xl/sharedStrings.xml", strings);

        Roster.empty().with("units", book.bytes()).upload().statusCode(201);

        assertThat(database.texts(
                        "SELECT concat_ws(' ', name, township, registered_on, as_of, junior, senior, teachers)"
                                + " FROM unit JOIN unit_figures ON id = unit_id WHERE code = '20110701'"))
                .containsExactly("示例中学 县城 2009-07-06 2011-07-01 371 7 14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011/7/1", "2011.07.01", "2011年7月1日", "2011-7-1"})
    void a_day_may_be_written_as_spreadsheets_rewrite_it(String day) {
        Roster.of("units", Roster.text(Roster.unitHeader() + ",登记日期", "D-1," + UNIT + "," + day))
                .upload()
                .statusCode(201);

        assertThat(database.texts("SELECT registered_on::text FROM unit WHERE code = 'D-1'"))
                .containsExactly("2011-07-01");
    }

    @Test
    void a_fault_is_named_by_the_row_of_the_sheet() {
        var rows = "<row r='1'>" + line(Roster.unitHeader()).substring("<row>".length()) + "<row r='7'>" + text("ROW-1")
                + "<c r='C7' t='inlineStr'><is><t>大学</t></is></c></row>";

        Roster.empty()
                .with("units", Book.of("单位", rows).bytes())
                .upload()
                .statusCode(400)
                .body("errors.find { it.column == '单位类别' }.row", is(7))
                .body("errors.find { it.column == '单位类别' }.value", is("大学"))
                .body("errors.find { it.column == '单位名称' }.rule", is("missing"));
    }

    @Test
    void rows_in_which_nothing_stands_are_passed_over() {
        var blank = ",".repeat(11);
        Roster.of("units", Roster.text(Roster.unitHeader(), blank, "BL-1," + UNIT, blank))
                .upload()
                .statusCode(201)
                .body("files[0].rows", is(1));
    }

    @Test
    void a_sheet_that_is_no_table_is_refused() {
        Roster.empty()
                .with("workbook", Book.written(Map.of("学生", "a,b")))
                .upload()
                .statusCode(400)
                .body("errors[0].rule", is("unknown-sheet"))
                .body("errors[0].mend", startsWith("没有名为“学生”的表，请删去这个工作表或改名；可用：单位、党组织、人员、任期、职务、团队、"));
    }

    @Test
    void a_table_that_comes_twice_is_refused() {
        var units = Roster.text(Roster.unitHeader(), "TW-1," + UNIT);
        Roster.of("units", units)
                .with("workbook", Book.written(Map.of("单位", units)))
                .upload()
                .statusCode(400)
                .body("errors.rule", is(List.of("repeated-sheet")));
    }

    @Test
    void a_zip_that_is_no_workbook_is_refused() {
        var other = Book.of("单位", line("a")).with("xl/workbook.xml", "<nothing").bytes();
        Roster.empty().with("units", other).upload().statusCode(400).body("errors[0].rule", is("not-xlsx"));
        Roster.empty()
                .with("units", new byte[] {'P', 'K', 3, 4, 0})
                .upload()
                .statusCode(400)
                .body("errors[0].rule", is("not-xlsx"));
    }

    @Test
    void what_unpacks_to_more_than_a_workbook_may_is_refused() {
        var bomb = Book.of("单位", line(Roster.unitHeader()))
                .with("xl/sharedStrings.xml", "<sst>" + "<si><t>x</t></si>".repeat(4_500_000) + "</sst>");

        Roster.empty()
                .with("units", bomb.bytes())
                .upload()
                .statusCode(400)
                .body("errors[0].rule", is("unpacks-too-large"))
                .body("errors[0].mend", is("工作簿解压后超过 64 MB，请分成几个文件，或用 CSV。"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]><worksheet><sheetData><row><c t='inlineStr'><is><t>&b;</t></is></c></row></sheetData></worksheet>",
                "<!DOCTYPE x [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><worksheet><sheetData><row><c t='inlineStr'><is><t>&f;</t></is></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row><c t='s'><v>99</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row><c t='inlineStr'><is><t><![CDATA[<<<<]]></t></is></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row><c t='inlineStr'><is><t>",
                "not xml"
            })
    void xml_that_no_spreadsheet_writes_is_refused(String sheet) {
        var book = Book.of("单位").with("xl/worksheets/sheet1.xml", sheet.getBytes(UTF_8));

        Roster.empty().with("units", book.bytes()).upload().statusCode(400).body("errors.rule", hasItem("not-xlsx"));
    }

    @Test
    void texts_names_and_depths_without_end_are_refused() {
        var deep = "<a>".repeat(100_000);
        var names = new StringBuilder();
        for (var i = 0; i < 5_000; i++) {
            names.append("<n").append(i).append("/>");
        }
        for (var content : List.of(deep, names.toString(), "<c><v>" + "1".repeat(1_000_000) + "</v></c>")) {
            Roster.empty()
                    .with("units", Book.of("单位").withSheet(content).bytes())
                    .upload()
                    .statusCode(400)
                    .body("errors.rule", hasItem("not-xlsx"));
        }
    }

    @Test
    void a_number_or_a_place_beyond_all_bounds_is_only_a_fault_of_its_cell() {
        var rows = line(Roster.unitHeader())
                + row(number("1E999999999"), "<c r='ZZZZZZZZZ2' t='inlineStr'><is><t>far</t></is></c>")
                + row(number("1E99"), text("x"));

        Roster.empty()
                .with("units", Book.of("单位", rows).bytes())
                .upload()
                .statusCode(400)
                .body("errors.rule", hasItem("field-count"))
                .body("errors.rule", hasItem("bad-code"));
    }

    @Test
    void of_many_faults_a_thousand_are_listed_and_all_are_counted() {
        var rows = new StringBuilder(Roster.unitHeader());
        for (var i = 0; i < 1_500; i++) {
            rows.append("\n_").append(i).append(',').append(UNIT);
        }

        Roster.of("units", rows.toString())
                .upload()
                .statusCode(400)
                .body("count", is(1_500))
                .body("errors.size()", is(1_000));
    }

    @Test
    void a_tree_without_end_is_refused() {
        var rows = new StringBuilder(Roster.organizationHeader() + "\nDEEP-0,示例,党工委,,1985-01-01,,");
        for (var i = 1; i < 5_000; i++) {
            rows.append("\nDEEP-")
                    .append(i)
                    .append(",示例,党总支,DEEP-")
                    .append(i - 1)
                    .append(",1985-01-01,,");
        }

        Roster.of("organizations", rows.toString()).upload().statusCode(400).body("errors.rule", hasItem("too-deep"));
    }

    @Test
    void the_same_post_twice_is_a_fault_of_the_second_row() {
        Roster.small("TWICE")
                .replacing("posts", "书记,兼职,校长\n", "书记,兼职,校长\nTWICE-B,TWICE-P1,书记,兼职,校长\n")
                .upload()
                .statusCode(400)
                .body("errors.rule", hasItem("repeated-row"))
                .body("errors[0].mend", is("与第 2 行重复，请删去其中一行。"));
    }

    @Test
    void a_day_of_another_century_is_a_slip() {
        Roster.small("OLD")
                .replacing("organizations", "1990-01-01", "1190-01-01")
                .upload()
                .statusCode(400)
                .body("errors.rule", is(List.of("early-date")));
    }
}
