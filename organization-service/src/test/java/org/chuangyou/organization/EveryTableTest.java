package org.chuangyou.organization;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

/** What holds for every table that can be imported, of today and of tomorrow. */
@QuarkusTest
@RealParts
class EveryTableTest {

    /** Counts changes, is the moment of recording, or a chain's id, which nothing else refers to: not told by files. */
    private static final String NOT_TOLD = "version|steps_taken|recorded_at|path|chain_id";

    /** The feed of facts, and what has nothing but a chain's id. */
    private static final List<String> NO_STATE = List.of("change", "responsibility_chain");

    @Inject
    Database database;

    private Kept kept;

    @BeforeEach
    void fill() {
        kept = new Kept(database);
        kept.empty();
        FilledTables.upload().upload().statusCode(201);
    }

    @AfterEach
    void leave_nothing_behind() {
        kept.empty();
    }

    @Test
    void every_table_is_among_those_that_are_tested_here() {
        var tables = Asking.asSteward()
                .get("/tables")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(tables.<String>getList("items.name"))
                .containsExactlyInAnyOrderElementsOf(FilledTables.all().keySet());
    }

    @Test
    void exported_emptied_and_imported_is_the_same_state() {
        var before = state();
        var exported = export("csv");

        kept.empty();
        imported(Book.parts(exported));

        assertThat(state()).isEqualTo(before);
        assertThat(texts(Book.parts(export("csv")))).isEqualTo(texts(Book.parts(exported)));
    }

    @Test
    void a_workbook_brings_the_same_state() {
        var before = state();
        var workbook = export("xlsx");

        kept.empty();
        Roster.empty().asOf("2012-01-01").with("workbook", workbook).upload().statusCode(201);

        assertThat(state()).isEqualTo(before);
    }

    @Test
    void a_repeated_import_changes_nothing() {
        var before = state();

        Stream.of(FilledTables.upload(), files(Book.parts(export("csv")))).forEach(roster -> roster.upload()
                .statusCode(201)
                .body("files.created", everyItem(is(0)))
                .body("files.corrected", everyItem(is(0))));

        assertThat(state()).isEqualTo(before);
    }

    @Test
    void the_template_has_a_sheet_for_every_table_and_a_hidden_one_for_the_codes() {
        var sheets = Book.parts(read("/templates")).keySet().stream()
                .filter(part -> part.startsWith("xl/worksheets/sheet"))
                .count();

        assertThat(sheets).isEqualTo(FilledTables.all().size() + 1);
    }

    @Test
    void the_archive_has_what_every_table_is_stored_in() {
        assertThat(Book.parts(read("/archives/current")).keySet())
                .containsAll(kept.tables().stream().map(table -> table + ".csv").toList());
    }

    /** Each row is a table, what a hand could slip to, and the column and rule by which it is told. */
    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource(delimiter = '|', textBlock = """
            groups             | 办公室,创先争优办公室,创先争优,F-LD | 办公室,创先争优办公室,创先争优, | 机构类别     | group-needs-leading-group
            groups             | F-LD,F-C                    | F-LD,F-X                   | 组织编码     | unknown-code
            group-seats        | F-P2,主任                     | F-P2,组长                    | 机构职务     | role-not-of-group
            group-seats        | F-LD,F-P1,组长                | F-LD,F-P1,成员               | 机构编码     | group-head-count
            group-guidance     | F-ZD,F-B                    | F-LD,F-B                   | 所指导的组织编码 | group-guides-nobody
            contact-points     | F-P1,,,F-B                  | F-P12,,,F-B                | 领导人员编号   | contact-leader-without-post
            contact-visits     | 2011-04-01                  | 2011-02-01                 | 日期       | contact-point-not-held
            responsibilities   | 副校长包年级,三年级,示例小学           | 副校长包年级,三年级,别处             | 层级       | link-under-unknown
            responsibilities   | F-U1,,教师包学生,三（1）班,三（1）班,F-P5 | F-U1,F-C,教师包学生,三（1）班,三（1）班,F-P5 | 单位编码 | one-of-two
            mass-organizations | ,61,                        | ,-1,                       | 成员人数     | bad-count
            mass-strengths     | 工会,示例小学工会委员会             | 工会,别的工会                    | 群团名称     | no-mass-organization
            terms              | 2010-01-01,3,2013-06-01     | 2010-01-01,5,2015-01-01    | 任期年限     | term-years
            terms              | 2010-01-01,2010-01-01,示教    | 2010-01-01,2010-02-01,示教   | 选举日期     | refused
            posts              | 6号,2010-01-01                | 6号,2010-01-02              | 任期选举日期   | no-term-from
            posts              | 2010-02-01,示教              | 2009-02-01,示教             | 任期选举日期   | post-outside-term
            external-codes     | 1234567890                  | 123456789                  | 代码       | school-id-malformed
            local-duties       | 集中学习,每周,分钟,120            | 党员大会,每年,次数,1               | 至少       | local-duty-laxer
            person-details     | F-P3,大学本科,F-G             | F-P10,大学本科,F-G             | 党小组编码    | party-group-elsewhere
            developments       | 2010-03-01,2010-03-10       | 2010-03-11,2010-03-10      | 谈话日期     | steps-out-of-order
            developments       | 入党积极分子,2010-03-01         | 发展对象,2010-03-01            | 确定为发展对象日期 | step-without-day
            outflows           | F-P5,2011                   | F-P9,2011                  | 人员编号     | not-a-member
            transfers          | F-B,F-B2                    | F-B,F-B                    | 转入组织编码   | transfer-to-same
            mentoring-pairs    | F-P8,F-P2                   | F-P8,F-P10                 | 老党员编号    | person-of-another-branch
            meetings           | 党小组会,党小组成员               | 党小组会,全体党员                  | 参加范围     | audience-not-for-duties
            meetings           | ,2011-04-02,                | ,2999-04-02,               | 召开日期     | future-date
            attendance         | 请假,公务                       | 请假,                        | 请假种类     | leave-kind
            study-tests        | F-HY-1,党章                   | F-HY-2,党章                  | 会议编号     | test-not-for-study
            study-results      | 否,92.5                      | 否,100.5                    | 得分       | above-most
            county-rules       | joint-branch-units,4        | joint-branch-units,9       | 数值       | laxer-than-national
            calendar           | 2011-10-03                  | 2011-10-32                 | 日期       | bad-date
            cadre-rounds       | F-HB,F-C,2011               | F-HB,F-C,1911              | 年度       | bad-year
            cadre-notices      | 2011-06-10,7                | 2011-06-10,2               | 工作日数    | notice-working-days
            cadre-nominations  | 2011-06-10,2011-06-11       | 2011-06-10,2011-06-09      | 列入日期    | cadre-notice-running
            cadre-nominations  | 88.5,2011-05-01             | ,2011-05-01                | 笔试成绩    | filled-together
            directed-recommendations | 52,49                 | 49,52                      | 实到        | recommendation-too-many-present
            directed-recommendations | 2011-06-24            | 2011-06-14                 | 考察日期      | step-before-step
            directed-recommendations | 已按推荐任用,,            | 已按推荐任用,2011-09-16,合并     | 现暂缓自      | concluded-not-suspended
            recommended-posts  | 副校长,2                      | 副校长,0                      | 职数        | seats-of-post
            recommended-persons | F-P2,41                    | F-P2,50                    | 得推荐票数     | recommendation-too-many-votes
            recommended-persons | F-TJ-1,校长,F-P1             | F-TJ-2,校长,F-P1             | 推荐编码      | recommendation-not-held
            recommendation-pauses | 2011-06-10               | 2011-06-01                 | 恢复日期      | before-other
            venue-standards    | 2011-01-10                  | 2011-13-10                 | 发文日期     | bad-date
            venues             | ,F-SY,                      | ,F-SZ,                     | 所依标准编码   | venue-unknown-standard
            venue-checks       | F-ZD-1,FLAG                 | F-ZD-1,FLAGS               | 项目编码     | venue-unknown-item
            venue-uses         | F-ZD-1                      | F-ZD-2                     | 活动室编码    | unknown-code
            venue-funding      | 1200.5                      | 1200.555                   | 金额（元）    | bad-decimal
            """)
    void a_faulty_cell_is_named_and_nothing_changes(String table, String old, String slip, String column, String rule) {
        kept.empty();

        FilledTables.upload()
                .replacing(table, old, slip)
                .upload()
                .statusCode(400)
                .body("errors.find { it.rule == '" + rule + "' }.file", is(table))
                .body("errors.find { it.rule == '" + rule + "' }.column", is(column))
                .body("errors.find { it.rule == '" + rule + "' }.mend", not(startsWith(rule)));

        assertThat(kept.isEmpty()).isTrue();
    }

    @Test
    void an_end_that_has_come_is_not_undone_by_an_older_file() {
        FilledTables.upload()
                .replacing("group-seats", "2010-06-01,2011-06-01", "2010-06-01,")
                .upload()
                .statusCode(400)
                .body("errors[0].rule", is("stays"))
                .body("errors[0].mend", is("“截止日期”原为 2011-06-01，不能清空；请恢复原值。"));
    }

    @Test
    void an_export_of_a_day_gives_what_was_so_then() {
        var seats = text("/exports/group-seats?asOf=2011-01-01");
        var venues = text("/exports/venues?asOf=2010-11-30");

        assertThat(seats).contains("F-LD,F-P3,成员,2010-06-01,\r\n").doesNotContain("2011-06-01");
        assertThat(venues).doesNotContain("F-ZD-1");
    }

    @ParameterizedTest
    @CsvSource({
        "units, 'F-U1,示例小学,', 'F-U1,改名小学,'",
        "organizations, 'F-B,示例小学党支部,', 'F-B,改名党支部,'",
        "members, 'F-P7,示例7,', 'F-P7,改名,'"
    })
    void what_has_history_is_exported_as_it_was(String table, String former, String later) {
        FilledTables.upload()
                .asOf("2012-06-01")
                .replacing(table, former, later)
                .upload()
                .statusCode(201);

        assertThat(text("/exports/" + table + "?asOf=2012-05-31"))
                .contains(former)
                .doesNotContain(later);
        assertThat(text("/exports/" + table)).contains(later).doesNotContain(former);
    }

    @Test
    void others_hear_of_groups_and_meetings_that_came_by_a_file() {
        var group = database.texts("SELECT id FROM working_group WHERE code = 'F-LD'")
                .get(0);
        var meeting =
                database.texts("SELECT id FROM meeting WHERE code = 'F-HY-1'").get(0);

        var formed = Topic.named("organization.events")
                .await(2, record -> record.key().equals(group));
        var held = Topic.named("organization.events")
                .await(2, record -> record.key().equals(meeting));

        assertThat(Topic.type(formed.get(0))).isEqualTo("organization.group-formed.v1");
        assertThat(Topic.body(formed.get(1))).contains("F-P1", "HEAD").doesNotContain("F-P3");
        assertThat(Topic.body(held.get(1))).contains("\"expected\":3", "\"present\":1");
    }

    private void imported(Map<String, byte[]> files) {
        files(files).upload().statusCode(201);
    }

    private static Roster files(Map<String, byte[]> files) {
        var roster = Roster.empty().asOf("2012-01-01");
        files.forEach((name, content) -> roster.with(name.replace(".csv", ""), content));
        return roster;
    }

    private static Map<String, String> texts(Map<String, byte[]> files) {
        var texts = new TreeMap<String, String>();
        files.forEach((name, content) -> texts.put(name, new String(content, UTF_8)));
        return texts;
    }

    private static String text(String address) {
        return new String(read(address), UTF_8);
    }

    private static byte[] read(String address) {
        return Asking.asSteward().get(address).then().statusCode(200).extract().asByteArray();
    }

    private static byte[] export(String format) {
        return read("/exports?format=" + format);
    }

    /** Every row of every table, less the columns that files do not tell. */
    private Map<String, List<String>> state() {
        var state = new TreeMap<String, List<String>>();
        kept.tables().stream().filter(table -> !NO_STATE.contains(table)).forEach(table -> {
            var columns = String.join(
                    ", ",
                    database.texts(
                            "SELECT quote_ident(column_name) FROM information_schema.columns WHERE table_schema = 'public'"
                                    + " AND table_name = ? AND column_name !~ '^(" + NOT_TOLD
                                    + ")$' ORDER BY ordinal_position",
                            table));
            state.put(table, database.texts("SELECT (" + columns + ")::text FROM " + table + " ORDER BY 1"));
        });
        return state;
    }
}
