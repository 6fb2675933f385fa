package org.chuangyou.organization;

import java.util.List;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

/** What was exported can be imported: the same state, with the same ids. */
@QuarkusTest
@RealParts
class RosterExchangeTest {

    private static final List<String> TABLES = List.of("units", "organizations", "members", "posts", "youth");

    @Inject
    Database database;

    @BeforeEach
    void importTheCounty() {
        empty();
        Roster.ofTheCounty().upload().statusCode(201);
    }

    @Test
    void exported_as_csv_emptied_and_imported_is_the_same_state() {
        var before = StoredRoster.in(database);
        var exported = Book.parts(export("", "csv"));

        empty();
        var roster = Roster.empty().asOf("2020-01-01");
        TABLES.forEach(table -> roster.with(table, exported.get(table + ".csv")));
        roster.upload().statusCode(201).body("files.rows", is(List.of(91, 24, 285, 77, 90)));

        assertThat(StoredRoster.in(database)).isEqualTo(before);
        var again = Book.parts(export("", "csv"));
        TABLES.forEach(table -> assertThat(again.get(table + ".csv")).isEqualTo(exported.get(table + ".csv")));
    }

    @Test
    void exported_as_a_workbook_emptied_and_imported_is_the_same_state() {
        var before = StoredRoster.in(database);
        var exported = export("", "xlsx");

        empty();
        Roster.empty().asOf("2020-01-01").with("workbook", exported).upload().statusCode(201);

        assertThat(StoredRoster.in(database)).isEqualTo(before);
    }

    @Test
    void an_export_imported_into_the_same_state_changes_nothing() {
        var before = StoredRoster.in(database);

        var roster = Roster.empty().asOf("2020-01-01");
        TABLES.forEach(table -> roster.with(table, export("/" + table, "xlsx")));
        roster.upload()
                .statusCode(201)
                .body("files.created", everyItem(is(0)))
                .body("files.corrected", everyItem(is(0)));

        assertThat(StoredRoster.in(database)).isEqualTo(before);
    }

    @Test
    void a_text_like_a_formula_comes_back_as_the_same_text() {
        Roster.small("EQ")
                .replacing("members", "示例1", "=1+1")
                .replacing("members", "示例2", "@SUM(A1)")
                .upload()
                .statusCode(201);

        for (var format : List.of("csv", "xlsx")) {
            Roster.empty()
                    .with("members", export("/members", format))
                    .upload()
                    .statusCode(201)
                    .body("files[0].corrected", is(0));
        }

        assertThat(new String(export("/members", "csv"), UTF_8)).contains("EQ-P1,=1+1,", "EQ-P2,@SUM(A1),");
        assertThat(new String(Book.parts(export("/members", "xlsx")).get("xl/worksheets/sheet1.xml"), UTF_8))
                .contains("<t>=1+1</t>")
                .doesNotContain("<f>");
    }

    @Test
    void a_post_keeps_the_day_it_was_assumed_on() {
        Roster.small("ASS")
                .with("posts", Roster.text(Roster.postHeader() + ",任职日期", "ASS-B,ASS-P1,书记,兼职,校长,2009-09-01"))
                .upload()
                .statusCode(201);

        assertThat(new String(export("/posts", "csv"), UTF_8)).contains("ASS-B,ASS-P1,书记,兼职,校长,2009-09-01,");
    }

    @Test
    void posts_and_figures_are_those_of_the_day_asked_for() {
        Roster.small("DAY").upload().statusCode(201);
        Roster.small("DAY")
                .asOf("2011-09-01")
                .replacing("units", ",10,0,0,3,", ",99,0,0,3,")
                .replacing("posts", "DAY-P1,书记", "DAY-P2,书记")
                .upload()
                .statusCode(201);

        assertThat(text("/units", "2011-08-01")).contains("DAY-U1,示例小学,完全小学,示例乡,农牧区,2011-07-01,10,");
        assertThat(text("/units", "2011-09-01")).contains("DAY-U1,示例小学,完全小学,示例乡,农牧区,2011-07-01,99,");
        assertThat(text("/posts", "2011-08-01")).contains("DAY-B,DAY-P1,书记").doesNotContain("DAY-P2");
        assertThat(text("/posts", "2011-09-01")).contains("DAY-B,DAY-P2,书记").doesNotContain("DAY-P1");
    }

    @Test
    void an_identity_is_kept_and_one_that_is_taken_is_a_fault_of_the_row() {
        var header = Roster.unitHeader() + ",标识";
        var row = "示例小学,完全小学,示例乡,农牧区,10,0,0,3,0,0,0,";
        var id = "01890000-0000-7000-8000-000000000001";
        Roster.of("units", Roster.text(header, "ID-1," + row + id)).upload().statusCode(201);

        assertThat(database.texts("SELECT code FROM unit WHERE id::text = ?", id))
                .containsExactly("ID-1");
        Roster.of("units", Roster.text(header, "ID-2," + row + id))
                .upload()
                .statusCode(400)
                .body("errors.rule", is(List.of("identity-taken")))
                .body("errors[0].mend", containsString("ID-1"));
        Roster.of("units", Roster.text(header, "ID-1," + row + id.replace("0001", "0002")))
                .upload()
                .statusCode(400)
                .body("errors.rule", is(List.of("identity-differs")));
        Roster.of("units", Roster.text(header, "ID-3," + row + "x"))
                .upload()
                .statusCode(400)
                .body("errors.rule", is(List.of("bad-identity")));
    }

    @Test
    void an_export_is_for_those_who_keep_or_read_the_roster_and_leaves_a_trace() {
        given().get("/exports/members").then().statusCode(401);
        given().auth().oauth2(Tokens.of("DY00011")).get("/exports").then().statusCode(403);
        var before = database.count("SELECT count(*) FROM audit WHERE act = 'export-tables' AND object = 'members'");

        asReader()
                .queryParam("format", "csv")
                .get("/exports/members")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("members-"));

        assertThat(database.count("SELECT count(*) FROM audit WHERE act = 'export-tables' AND object = 'members'"))
                .isEqualTo(before + 1);
    }

    @Test
    void an_export_of_what_is_not_there_is_refused() {
        asReader().get("/exports/pupils").then().statusCode(404);
        asReader().queryParam("format", "pdf").get("/exports/units").then().statusCode(400);
        asReader()
                .queryParam("asOf", "2099-01-01")
                .get("/exports/units")
                .then()
                .statusCode(400)
                .body("type", is("urn:chuangyou:problem:bad-as-of"));
    }

    @Test
    void the_tables_tell_what_each_column_takes() {
        asReader()
                .get("/tables")
                .then()
                .statusCode(200)
                .body("items.name", hasItems(TABLES.toArray()))
                .body("items[2].columns.header", hasItems("人员编号", "标识"))
                .body("items[2].columns.find { it.header == '人员类别' }.labels", hasItem("预备党员"))
                .body("items[2].columns.find { it.header == '工作单位编码' }.references", is("units"))
                .body("items[2].columns.find { it.header == '姓名' }.description", is("必填；文字，最多 50 个字；例：示例"))
                .body("items[4].columns.find { it.header == '任职日期' }.present", is(false));
    }

    @Test
    void a_template_has_lists_to_choose_from_and_can_be_filled_in() {
        var template = asReader()
                .get("/templates/members")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        var parts = Book.parts(template);
        var sheet = Book.readable(parts.get("xl/worksheets/sheet1.xml"));
        assertThat(sheet).contains("人员编号", "dataValidation", "codes!$A$2:$A$3", "frozen");
        assertThat(Book.readable(parts.get("xl/workbook.xml"))).contains("hidden");
        assertThat(Book.readable(parts.get("xl/comments1.xml"))).contains("必填；文字，最多 50 个字");
        assertThat(Book.readable(parts.get("xl/worksheets/sheet2.xml"))).contains("县民族中学", "ZB-001");
        Roster.empty().with("members", template).upload().statusCode(201).body("files[0].rows", is(0));
        var whole =
                asReader().get("/templates").then().statusCode(200).extract().asByteArray();
        Roster.empty().with("workbook", whole).upload().statusCode(201).body("files.rows", everyItem(is(0)));
    }

    private String text(String table, String asOf) {
        return asReader()
                .queryParam("asOf", asOf)
                .get("/exports" + table)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private byte[] export(String table, String format) {
        return asReader()
                .queryParam("format", format)
                .get("/exports" + table)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private void empty() {
        database.change("TRUNCATE unit, organization, person CASCADE");
    }

    private static RequestSpecification asReader() {
        return given().auth().oauth2(Tokens.ofMachine("exchange", "roster-reader"));
    }
}
