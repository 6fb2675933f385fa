package org.chuangyou.organization;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Exported, emptied and restored is the same state: our own rows and whatever all other tests have left behind. */
@QuarkusTest
@RealParts
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchiveTest {

    @Inject
    Database database;

    private Kept kept;
    private Map<String, String> before;
    private byte[] archive;

    /** What other tests have left, which they get back after each of ours. */
    private byte[] others;

    @BeforeEach
    void fill() {
        kept = new Kept(database);
        kept.announced();
        if (archive == null) {
            others = export("csv");
            EveryTable.fill(database);
            kept.announced();
            before = kept.fingerprints();
            archive = export("csv");
        } else {
            kept.empty();
            restore(archive).statusCode(201);
        }
    }

    @AfterEach
    void give_back() {
        kept.empty();
        restore(others).statusCode(201);
    }

    @Test
    void exported_as_csv_emptied_and_restored_is_the_same_state() {
        kept.empty();

        restore(archive)
                .statusCode(201)
                .header("Location", endsWith("/archives/current"))
                .body("tables.find { it.table == 'vote_signature' }.rows", greaterThan(0));

        assertThat(kept.fingerprints()).isEqualTo(before);
        assertThat(export("csv")).isEqualTo(archive);
    }

    @Test
    void exported_as_a_workbook_emptied_and_restored_is_the_same_state() {
        var workbook = export("xlsx");
        kept.empty();

        restore(workbook).statusCode(201);

        assertThat(kept.fingerprints()).isEqualTo(before);
        assertThat(export("csv")).isEqualTo(archive);
    }

    @Test
    void every_table_is_archived_and_so_are_the_sequences() {
        var files = new ArrayList<>(
                kept.tables().stream().map(table -> table + ".csv").toList());
        files.add("next-values.csv");

        assertThat(Book.parts(archive).keySet()).containsExactlyElementsOf(files);
        assertThat(text("next-values.csv")).contains("change_position_seq,").contains("person_code,");
    }

    @Test
    void what_a_file_would_spoil_is_spelt_out() {
        assertThat(text("contact_visit.csv")).contains(",,\\u0020前后\\u0020,一\\r\\n二\\t三\\\\N");
        assertThat(text("meeting.csv")).contains(",\\\\N,{}");
    }

    @Test
    void what_is_restored_is_not_announced_and_nothing_is_refused_by_the_guards_afterwards() {
        kept.empty();

        restore(archive).statusCode(201);

        assertThat(database.count("SELECT count(*) FROM outbox")).isZero();
        assertThat(database.count("SELECT count(*) FROM pg_trigger WHERE NOT tgisinternal AND tgenabled = 'D'"))
                .isZero();
        Roster.small("ARCN").upload().statusCode(201);
    }

    @Test
    void a_service_with_content_is_not_overwritten() {
        Refused.with(restore(archive), 409, "archive-needs-empty-service", "person ")
                .body("tables.table", hasItem("organization_past"));

        assertThat(kept.fingerprints()).isEqualTo(before);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("archive-bad-value", "unit.csv", cell("valid_from", "2012-13-01")),
                arguments("archive-missing-value", "unit.csv", cell("code", "\\N")),
                arguments("archive-misspelt", "unit.csv", cell("name", "\\x")),
                arguments("archive-misspelt", "unit.csv", cell("name", "\\u0000")),
                arguments("archive-orphan", "person.csv", cell("unit_id", "01890000-0000-7000-8000-0000000000ff")),
                arguments("archive-condition", "unit.csv", cell("valid_from", "1900-01-01")),
                arguments("archive-repeated", "holiday.csv", again()),
                arguments("archive-refused", "external_code.csv", againWithId()),
                arguments("archive-unknown-column", "unit.csv", replacing("township", "village")),
                arguments("archive-missing-column", "unit.csv", replacing("township", "village")),
                arguments("repeated-column", "unit.csv", replacing("township", "name")),
                arguments("field-count", "unit.csv", csvAnd("x\r\n")),
                arguments("archive-missing-table", "unit.csv", leftOut()),
                arguments("archive-missing-column", "unit.csv", cut()),
                arguments("archive-unknown-table", "pupil.csv", replacing("", "id")),
                arguments("archive-unknown-sequence", "next-values.csv", replacing("person_code,", "pupil_code,")),
                arguments("archive-refused", "next-values.csv", replacing("person_code,", "person_code,-")));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("faults")
    void a_faulty_archive_is_refused_as_a_whole(String rule, String file, UnaryOperator<String> fault) {
        kept.empty();

        Refused.with(restore(Kept.changed(archive, file, fault)), 400, "faulty-archive", "处错误")
                .body("errors.rule", hasItem(rule))
                .body("errors.table", hasItem(file.replace(".csv", "")))
                .body("count", greaterThan(0));

        assertThat(kept.isEmpty()).isTrue();
    }

    @Test
    void a_fault_names_its_place_and_its_mend() {
        kept.empty();

        restore(Kept.changed(archive, "unit.csv", cell("valid_from", "2012-13-01")))
                .statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].row", is(2))
                .body("errors[0].column", is("valid_from"))
                .body("errors[0].value", is("2012-13-01"))
                .body("errors[0].mend", is("“2012-13-01”不是 date 类型的值，请改正。"));
    }

    @Test
    void what_is_no_archive_is_refused() {
        kept.empty();

        var broken = archive.clone();
        Arrays.fill(broken, 200, broken.length / 2, (byte) 7);
        restore(broken).statusCode(400).body("errors.rule", hasItem("not-csv"));
        restore(Arrays.copyOf(archive, archive.length / 2)).statusCode(400).body("errors[0].rule", is("not-zip"));
        restore("id,name".getBytes(StandardCharsets.UTF_8)).statusCode(400).body("errors[0].rule", is("not-zip"));
        restore(Kept.zip(Map.of("xl/workbook.xml", new byte[] {1})))
                .statusCode(400)
                .body("errors[0].rule", is("not-xlsx"));

        assertThat(kept.isEmpty()).isTrue();
    }

    @Test
    void an_upload_without_a_file_is_refused() {
        var answer = given().auth()
                .oauth2(Tokens.ofMachine("steward", "roster-steward"))
                .multiPart("other", "x")
                .post("/archives")
                .then();

        Refused.with(answer, 400, "no-archive-file", "archive");
    }

    @Test
    void what_no_workbook_can_hold_asks_for_csv() {
        database.change("UPDATE meeting_minutes SET text = repeat('字', 32768)"
                + " WHERE meeting_id = '01890000-0000-7000-8000-00000000a002'");

        var answer = given().auth()
                .oauth2(Tokens.ofMachine("steward", "roster-steward"))
                .get("/archives/current?format=xlsx")
                .then();

        Refused.with(answer, 409, "archive-needs-csv", "meeting_minutes");
    }

    @Test
    void an_archive_is_for_the_steward_alone_and_leaves_a_trace() {
        var traces = database.count("SELECT count(*) FROM audit WHERE act = 'export-archive'");
        given().get("/archives/current").then().statusCode(401);
        var reader = Tokens.ofMachine("reader", "roster-reader");
        given().auth().oauth2(reader).get("/archives/current").then().statusCode(403);
        given().auth()
                .oauth2(reader)
                .multiPart("archive", "archive.zip", archive)
                .post("/archives")
                .then()
                .statusCode(403);

        export("csv");

        assertThat(database.count("SELECT count(*) FROM audit WHERE act = 'export-archive'"))
                .isEqualTo(traces + 1);
    }

    /** Another text in the first row. */
    private static UnaryOperator<String> cell(String column, String value) {
        return csv -> {
            var lines = csv.split("\r\n");
            var cells = lines[1].split(",", -1);
            cells[Arrays.asList(lines[0].replace("\ufeff", "").split(",")).indexOf(column)] = value;
            lines[1] = String.join(",", cells);
            return String.join("\r\n", lines) + "\r\n";
        };
    }

    private static UnaryOperator<String> replacing(String old, String changed) {
        return csv -> old.isEmpty() ? changed : csv.replaceFirst(old, changed.replace("\\", "\\\\"));
    }

    private static UnaryOperator<String> csvAnd(String line) {
        return csv -> csv + line;
    }

    private static UnaryOperator<String> again() {
        return csv -> csv + csv.split("\r\n")[1] + "\r\n";
    }

    /** The same code for the same school once more, as another row: what only the index can tell. */
    private static UnaryOperator<String> againWithId() {
        return csv ->
                csv + csv.split("\r\n")[1].replaceFirst("^.{36}", "01890000-0000-7000-8000-0000000000fe") + "\r\n";
    }

    private static UnaryOperator<String> leftOut() {
        return csv -> null;
    }

    private static UnaryOperator<String> cut() {
        return csv -> "";
    }

    private String text(String file) {
        return new String(Book.parts(archive).get(file), StandardCharsets.UTF_8);
    }

    private static byte[] export(String format) {
        return given().auth()
                .oauth2(Tokens.ofMachine("steward", "roster-steward"))
                .queryParam("format", format)
                .get("/archives/current")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("archive."))
                .extract()
                .asByteArray();
    }

    private static ValidatableResponse restore(byte[] archive) {
        return given().auth()
                .oauth2(Tokens.ofMachine("steward", "roster-steward"))
                .multiPart("archive", "archive", archive)
                .post("/archives")
                .then();
    }
}
