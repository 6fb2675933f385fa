package org.chuangyou.pledge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.chassis.testing.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.pledge.World.MEMBER;
import static org.chuangyou.pledge.World.SECRETARY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

/** What a branch keeps in its sheets comes in and goes out again, by the rules that hold for what is entered one by one. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class SheetExchangeTest {

    private static final List<String> KINDS = List.of(
            "volunteer_team",
            "deed",
            "aid",
            "pairing",
            "counterpart",
            "counterpart_promise",
            "difficulty",
            "suggestion_round",
            "suggestion");

    /** Counts changes, or is the receipt of somebody who did not sign in: not told by files. */
    private static final String NOT_TOLD = "version|receipt_hash";

    @Inject
    World world;

    @Inject
    GivenMatters given;

    @Inject
    Database database;

    @BeforeEach
    void as_newly_installed() {
        world.exists();
        empty();
    }

    @AfterEach
    void leave_nothing_behind() {
        empty();
    }

    @Test
    void every_table_is_among_those_that_are_tested_here() {
        var tables =
                FilledSheets.asSteward().get("/tables").then().statusCode(200).extract();

        assertThat(tables.jsonPath().<String>getList("items.name"))
                .containsExactlyElementsOf(FilledSheets.all().tables());
    }

    @Test
    void exported_as_csv_emptied_and_imported_is_the_same_state() {
        FilledSheets.all().upload().statusCode(201);
        var before = state();
        var exported = FilledSheets.export("csv");

        empty();
        imported(exported);

        assertThat(state()).isEqualTo(before);
        assertThat(FilledSheets.export("csv")).isEqualTo(exported);
    }

    @Test
    void exported_as_a_workbook_emptied_and_imported_is_the_same_state() {
        FilledSheets.all().upload().statusCode(201);
        var before = state();
        var exported = FilledSheets.export("xlsx");

        empty();
        FilledSheets.empty().with("workbook", exported).upload().statusCode(201);

        assertThat(state()).isEqualTo(before);
        assertThat(Book.texts(FilledSheets.export("xlsx"))).isEqualTo(Book.texts(exported));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void what_was_entered_one_by_one_goes_out_and_comes_back(String format) {
        enterOneByOne();
        var before = state();
        var exported = FilledSheets.export(format);

        empty();
        if (format.equals("csv")) {
            imported(exported);
        } else {
            FilledSheets.empty().with("workbook", exported).upload().statusCode(201);
        }

        assertThat(state()).isEqualTo(before);
    }

    @Test
    void a_repeated_import_changes_nothing() {
        FilledSheets.all().upload().statusCode(201);
        var before = state();

        FilledSheets.all()
                .upload()
                .statusCode(201)
                .body("files.created", everyItem(is(0)))
                .body("files.corrected", everyItem(is(0)));

        assertThat(state()).isEqualTo(before);
    }

    @Test
    void a_template_lists_codes_and_labels_and_no_names_of_people() {
        var template = Book.texts(FilledSheets.read("/templates/pairings"));

        assertThat(template.get("xl/worksheets/sheet1.xml")).contains("结对编码", "dataValidation");
        assertThat(template.get("xl/worksheets/sheet2.xml"))
                .contains(World.codeOf(World.BRANCH), World.BRANCH_NAME, MEMBER, "学习困难")
                .doesNotContain("示例戊");
    }

    @Test
    void what_came_by_a_file_is_found_as_what_came_one_by_one() {
        FilledSheets.all().upload().statusCode(201);
        var pairing = id("pairing", "JD-1");

        Api.get(MEMBER, "/pairings/" + pairing)
                .statusCode(200)
                .body("contacts", is(2))
                .body("lastContactOn", is("2011-04-05"));
        Api.get(SECRETARY, "/matters/" + pairing + "/journal")
                .statusCode(200)
                .body("items.act", contains("AGREE", "CONTACT", "CONTACT"))
                .body("items.actor", everyItem(is(MEMBER)));
        Api.get(MEMBER, "/difficulties?raisedBy=me").body("items.text", contains("学生宿舍缺二十张床"));
    }

    @Test
    void others_hear_of_what_came_by_a_file() {
        FilledSheets.all().upload().statusCode(201);

        assertThat(announced("deed", "FW-2", 2))
                .containsExactly("pledge.deed-recorded.v1", "pledge.record-withdrawn.v1");
        assertThat(announced("pairing", "JD-2", 2))
                .containsExactly("pledge.pairing-agreed.v1", "pledge.pairing-ended.v1");
        assertThat(announced("counterpart", "DK-1", 2))
                .containsExactly("pledge.counterpart-linked.v1", "pledge.counterpart-promise-kept.v1");
        assertThat(announced("difficulty", "KN-1", 2))
                .containsExactly("pledge.difficulty-raised.v1", "pledge.difficulty-answered.v1");
    }

    @Test
    void a_later_file_ends_withdraws_keeps_and_answers() {
        FilledSheets.all().upload().statusCode(201);

        FilledSheets.all()
                .replacing("deeds", "40,人,余,,,", "40,人,余,2011-05-09,人数有误,")
                .replacing("pairings", "2011-03-01,,,", "2011-03-01,2011-05-09,已及格,")
                .replacing("counterpart-promises", "2011-12-31,,", "2011-12-31,2011-05-09,图书三百册")
                .replacing("difficulties", "待办,,,,,,,0", "已解决,增开窗口,,,,,2011-05-09,0")
                .replacing("suggestions", "食堂窗口,,,,,,", "食堂窗口,校务会第七次会议,2011-05-09,,,,")
                .upload()
                .statusCode(201)
                .body("files.corrected", contains(0, 1, 0, 1, 0, 0, 1, 1, 0, 1));

        assertThat(database.texts("SELECT act FROM matter_journal WHERE done_on = '2011-05-09' ORDER BY act"))
                .containsExactly("ADOPT", "END", "KEEP", "SOLVE", "WITHDRAW");
    }

    /** Each row is a table, what a hand could slip to, and the column and rule by which it is told. */
    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource(delimiter = '|', textBlock = """
            volunteer-teams      | DY10014,2010              | DY99998,2010              | 队长编号     | unknown-code
            volunteer-teams      | 2010-09-10,DY10011        | 2011-03-02,DY10011        | 登记日期     | before-other
            deeds                | FWD-1,党员奉献日            | FWD-9,党员奉献日            | 服务队编码    | unknown-code
            deeds                | DY10015;DY10014           | DY10015;DY10015           | 参加者编号    | constraint
            deeds                | DY10015;DY10014           | DY10015;DY99998           | 参加者编号    | unknown-code
            deeds                | ,3.5,                     | ,24.5,                    | 每人时长（小时） | constraint
            deeds                | 40,人,余                   | 40,人,                     | 受益面的限定   | filled-together
            deeds                | 看望老教师                  | 看望老教师13912345678       | 做了什么     | identity-number
            deeds                | 录入有误                    | ''                        | 撤销理由     | filled-together
            aid                  | 12345.5,元                 | 12345.5,公斤               | 捐助类别     | money-in-yuan
            aid                  | 12345.5,元                 | 1.5,万元                   | 数量的单位    | yuan-only
            aid                  | 捐物,化肥                   | 捐物,                      | 捐助类别     | goods-need-a-name
            aid                  | 捐款,,                     | 捐款,钱,                    | 品名       | money-is-no-thing
            aid                  | 12345.5                   | 0                         | 数量       | constraint
            aid                  | 2011-04-20                | 2011-06-20                | 捐助日期     | future-date
            pairings             | 八年级（2）班,7             | 八年级（2）班,              | 受帮扶者     | helped-incomplete
            pairings             | ,7,                       | ,1000,                    | 序号       | constraint
            pairings             | JD-1,ZB,DY10014           | JD-1,ZB,DY10024           | 帮扶人编号    | helper-of-another-organization
            pairings             | 家庭,家庭困难,,,,,示例村三组    | 新党员,,,,,DY99998,          | 帮扶人编号    | members-unknown
            pairings             | 2011-04-30,已脱困          | 2011-04-30,               | 结果如何     | filled-together
            pairing-contacts     | JD-2,2011-01-05           | JD-2,2011-05-01           | 联系日期     | matter-status
            pairing-contacts     | JD-2,2011-01-05           | JD-2,2010-08-01           | 联系日期     | day-too-early
            pairing-contacts     | JD-2,2011                 | JD-3,2011                 | 结对编码     | unknown-code
            counterparts         | 2009-09-01,2011-03-31     | 2009-09-01,2009-03-31     | 结束日期     | before-other
            counterpart-promises | DK-1,2                    | DK-1,3                    | 第几件      | promise-number-gap
            counterpart-promises | DK-1,2                    | DK-1,101                  | 第几件      | too-many-promises
            counterpart-promises | 2009-10-01,2010-10-31     | 2011-04-01,2011-10-31     | 承诺日期     | matter-status
            counterpart-promises | 2011-03-01,2011-12-31     | 2011-03-01,2011-02-28     | 期限       | day-too-early
            difficulties         | 列入采购,总务处              | 列入采购,                   | 由谁办      | constraint
            difficulties         | 已解决,屋面已修,             | 已解决,屋面已修,总务处         | 由谁办      | not-of-answer
            difficulties         | 2011-09-01,2011-03-10     | 2011-03-09,2011-03-10     | 期限       | day-too-early
            difficulties         | 2011-09-01,2011-03-10     | 2011-09-01,               | 答复日期     | missing
            difficulties         | 教室漏雨                    | 教室漏雨65010319700101123X  | 困难       | identity-number
            suggestion-rounds    | 2011-03-01,2011-06-30     | 2011-07-01,2011-06-30     | 截止日期     | round-reversed
            suggestion-rounds    | 2011-06-30,1              | 2011-06-30,101            | 推荐名额     | constraint
            suggestions          | JY-2,ZJ-1,2011-03-06      | JY-2,ZJ-1,2011-02-06      | 收到日期     | round-not-open
            suggestions          | 增开窗口,食堂窗口,,,,        | 增开窗口,,校务会,2011-04-01,, | 纳入的决策    | matter-status
            suggestions          | 增开窗口,食堂窗口,,,,        | 增开窗口,食堂窗口,,,SJ,       | 推荐给的组织编码 | send-up-quota
            suggestions          | 增开窗口,食堂窗口,,,,        | 增开窗口,食堂窗口,,,ZB,       | 推荐给的组织编码 | not-above
            suggestions          | 第六次会议,2011-04-01       | 第六次会议,2011-03-01       | 决策日期     | day-too-early
            """)
    void a_faulty_cell_is_named_and_nothing_is_stored(
            String table, String old, String slip, String column, String rule) {
        FilledSheets.all()
                .replacing(table, old, slip)
                .upload()
                .statusCode(400)
                .body("errors.find { it.rule == '" + rule + "' }.file", is(table))
                .body("errors.find { it.rule == '" + rule + "' }.column", is(column))
                .body("errors.find { it.rule == '" + rule + "' }.mend", not(startsWith(rule)));

        assertThat(state().values()).allMatch(List::isEmpty);
    }

    /** Each row is a table and how a later file would overwrite what has been said. */
    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource(delimiter = '|', textBlock = """
            deeds                | 社区义务辅导     | 义务辅导       | stays
            deeds                | 录入有误        | 重复登记       | matter-status
            aid                  | 12345.5       | 12345        | stays
            pairings             | 已脱困         | 已搬走        | matter-status
            pairing-contacts     | DY10014       | DY10015      | stays
            counterpart-promises | 更换水泵一台     | 更换水泵两台    | promise-kept
            difficulties         | 屋面已修        | 屋面重修       | matter-status
            suggestions          | 校务会第六次会议  | 校务会第七次会议 | matter-status
            suggestions          | 已有规定        | 已另有规定      | matter-status
            difficulties         | 列入计划,列入采购,总务处,,,2011-09-01,2011-03-10 | 待办,,,,,, | stays
            """)
    void what_has_been_said_is_not_overwritten(String table, String said, String otherwise, String rule) {
        FilledSheets.all().upload().statusCode(201);
        var before = state();

        FilledSheets.all()
                .replacing(table, said, otherwise)
                .upload()
                .statusCode(400)
                .body("errors[0].rule", is(rule));

        assertThat(state()).isEqualTo(before);
    }

    @Test
    void every_bad_row_is_told_with_its_number_in_the_language_asked_for() {
        var sheets =
                FilledSheets.all().replacing("aid", "12345.5,元", "12345.5,公斤").replacing("aid", "捐物,化肥", "捐物,");

        sheets.upload()
                .statusCode(400)
                .body("errors.row", contains(2, 3))
                .body("errors.rule", contains("money-in-yuan", "goods-need-a-name"))
                .body("errors[0].mend", is("捐款的单位是元或万元，不是“公斤”；实物请登记为捐物。"));
        sheets.uploadInEnglish().body("errors[0].mend", startsWith("The unit of money is 元"));
    }

    @Test
    void what_is_entered_after_an_import_gets_a_code_that_nobody_bears() {
        var next = database.texts("SELECT 'JZ-' || lpad((last_value + 1)::text, 6, '0') FROM matter_code")
                .get(0);
        FilledSheets.all().replacing("aid", "JZ-1,", next + ",").upload().statusCode(201);

        given.anAid();

        assertThat(database.texts("SELECT DISTINCT code FROM aid")).hasSize(3).contains(next, "JZ-2");
    }

    @Test
    void an_export_of_a_day_gives_what_was_so_then() {
        FilledSheets.all().upload().statusCode(201);

        var promises = new String(FilledSheets.read("/exports/counterpart-promises?asOf=2011-04-01"));

        assertThat(promises).contains("修缮饮水设施,2010-10-01,2011-10-31,,").doesNotContain("更换水泵");
    }

    @Test
    void only_who_keeps_tables_imports_and_only_they_and_readers_export() {
        RestAssured.given().get("/exports/aid").then().statusCode(401);
        Api.as(SECRETARY).get("/exports/aid").then().statusCode(403);
        var reader = Tokens.ofMachine("reader", "roster-reader");
        RestAssured.given().auth().oauth2(reader).get("/exports/aid").then().statusCode(200);
        RestAssured.given()
                .auth()
                .oauth2(reader)
                .multiPart("aid", "aid.csv", new byte[0], "text/csv")
                .post("/imports")
                .then()
                .statusCode(403);
    }

    private void enterOneByOne() {
        var pairing = given.aPairing();
        Api.post(MEMBER, pairing + "/contacts", GivenMatters.contact("2011-05-03"))
                .statusCode(200);
        given.aDeed();
        Api.act(MEMBER, given.anAid(), "withdrawal", GivenMatters.WITHDRAWAL).statusCode(200);
        var counterpart = given.aCounterpart();
        Api.act(SECRETARY, counterpart, "promises", "{\"text\": \"修路\", \"dueOn\": \"2011-12-31\"}")
                .statusCode(200);
        Api.act(SECRETARY, given.aDifficulty(), "plan", GivenMatters.PLAN).statusCode(200);
        var suggestion = given.aSelectedSuggestion(given.aRound(), MEMBER, SECRETARY);
        Api.act(SECRETARY, suggestion, "adoption", GivenMatters.ADOPTION).statusCode(200);
        Api.act(SECRETARY, suggestion, "recommendation", "").statusCode(200);
    }

    private static void imported(byte[] zip) {
        var sheets = FilledSheets.empty();
        Book.parts(zip).forEach((name, file) -> sheets.with(name.replace(".csv", ""), file));
        sheets.upload().statusCode(201);
    }

    private String id(String kind, String code) {
        return database.texts("SELECT id FROM " + kind + " WHERE code = ?", code)
                .get(0);
    }

    private List<String> announced(String kind, String code, int count) {
        var id = id(kind, code);
        return Topic.named("pledge.events").await(count, record -> record.key().equals(id)).stream()
                .map(Topic::type)
                .toList();
    }

    /** Every row of every table; of the journal, what was done with each matter. */
    private Map<String, List<String>> state() {
        var state = new TreeMap<String, List<String>>();
        for (var table : KINDS) {
            var columns = String.join(
                    ", ",
                    database.texts(
                            "SELECT quote_ident(column_name) FROM information_schema.columns WHERE table_name = ?"
                                    + " AND column_name !~ '^(" + NOT_TOLD + ")$' ORDER BY ordinal_position",
                            table));
            state.put(table, database.texts("SELECT (" + columns + ")::text FROM " + table + " ORDER BY 1"));
        }
        state.put(
                "matter_journal",
                database.texts("SELECT (matter_id, organization_id, act, done_on, words,"
                        + " CASE WHEN act = 'CONTACT' THEN actor END)::text FROM matter_journal ORDER BY 1"));
        return state;
    }

    private void empty() {
        database.change("TRUNCATE matter_journal, " + String.join(", ", KINDS));
    }
}
