package org.chuangyou.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

/** A service that declares two tables and nothing else can import, export and archive them. */
@QuarkusTest
@RealParts
class ExchangeTest {

    private static final String SHELVES = "书架编码,房间\nSJ-1,图书室\n";
    private static final String HEADER = "编码,书名,装帧,可购装帧,书架编码,前一册,价格,借出,备注,主题,购入日期,售出日期\n";
    private static final String BOOKS = HEADER
            + "SH-2,下册,精装,精装;平装,SJ-1,SH-1,12.50,否,\"一\n二\",\"甲\n乙\",2011-07-01,\n"
            + "SH-1,上册,平装,平装,,,,是,,甲,2010-07-01,2011-01-01\n";

    @Inject
    Database database;

    @BeforeEach
    void import_two_books() {
        database.change("TRUNCATE shelf, book, loan, borrowed_fact");
        send(Map.of("shelves", SHELVES, "books", BOOKS)).statusCode(201).body("files.created", is(List.of(1, 2)));
    }

    @Test
    void a_row_may_refer_to_a_later_one_of_its_own_file() {
        assertThat(database.texts("SELECT o.title FROM book b JOIN book o ON o.id = b.sequel_to"))
                .containsExactly("上册");
    }

    @Test
    void exported_emptied_and_imported_is_the_same_state() {
        var before = database.texts("SELECT b::text FROM book b ORDER BY code");
        var shelves = export("shelves");
        var books = export("books");

        database.change("TRUNCATE shelf, book, loan");
        send(Map.of("shelves", shelves, "books", books)).statusCode(201);

        assertThat(database.texts("SELECT b::text FROM book b ORDER BY code")).isEqualTo(before);
    }

    @Test
    void the_same_again_changes_nothing() {
        send(Map.of("shelves", SHELVES, "books", BOOKS))
                .statusCode(201)
                .body("files.created", everyItem(is(0)))
                .body("files.corrected", everyItem(is(0)));
    }

    @Test
    void what_differs_is_corrected_and_nothing_else() {
        send(Map.of("books", BOOKS.replace("12.50", "13"))).statusCode(201).body("files[0].corrected", is(1));

        assertThat(database.texts("SELECT price::text FROM book WHERE code = 'SH-2'"))
                .containsExactly("13.00");
    }

    @Test
    void every_fault_of_a_row_is_named() {
        send(Map.of("books", HEADER + "SH-3,书,布面,平装,SJ-9,,1.234,否,,甲,2011-07-01,\n"))
                .statusCode(400)
                .body("errors.rule", hasItems("unknown-label", "unknown-code", "bad-decimal"))
                .body("errors.column", hasItems("装帧", "书架编码", "价格"));
    }

    @Test
    void a_rule_of_the_table_speaks_the_callers_language() {
        var books = HEADER + "SH-3,书,平装,平装,,,,否,,甲,2011-07-01,\n";

        send(Map.of("books", books)).body("errors[0].mend", is("“SH-3”没有书架，请填写“书架编码”。"));
    }

    @Test
    void what_the_database_refuses_is_told_by_its_row() {
        var books =
                HEADER + "SH-3,书,平装,平装,SJ-1,,,否,,甲,2011-07-01,\n" + "SH-4,书,平装,平装,SJ-1,,,否,,甲,2011-07-01,2011-06-01\n";

        send(Map.of("books", books))
                .statusCode(400)
                .body("errors.size()", is(1))
                .body("errors[0].row", is(3))
                .body("errors[0].rule", is("refused"));
    }

    @Test
    void what_has_ended_is_not_begun_again_by_an_older_file() {
        send(Map.of("books", BOOKS.replace(",2011-01-01", ","))).statusCode(400).body("errors[0].rule", is("stays"));
    }

    @Test
    void an_export_of_a_day_knows_nothing_of_later_ones() {
        assertThat(read("/exports/books?asOf=2010-12-31")).contains("SH-1").doesNotContain("SH-2", "2011-01-01");
    }

    @Test
    void what_another_service_keeps_is_referred_to_and_listed_but_in_no_file() {
        database.change("INSERT INTO borrowed_fact VALUES (gen_random_uuid(), 'DZ-1', '示例读者')");
        var loans = "编码,读者编号,借出日期\nSH-1,DZ-1,2011-07-01\n";

        send(Map.of("loans", loans)).statusCode(201).body("files[0].created", is(1));

        assertThat(export("loans")).contains("SH-1,DZ-1,2011-07-01");
        assertThat(part(bytes("/templates/loans"), "xl/worksheets/sheet2.xml")).contains("DZ-1", "示例读者");
        send(Map.of("loans", loans.replace("DZ-1", "DZ-2"))).body("errors.rule", hasItems("unknown-code"));
        as("roster-steward").get("/tables").then().body("items.name", is(List.of("shelves", "books", "loans")));
    }

    @Test
    void what_stays_is_never_another() {
        database.change(
                "INSERT INTO borrowed_fact VALUES (gen_random_uuid(), 'DZ-1', ''), (gen_random_uuid(), 'DZ-2', '')");
        var loans = "编码,读者编号,借出日期\nSH-1,DZ-1,2011-07-01\n";
        send(Map.of("loans", loans)).statusCode(201);

        send(Map.of("loans", loans.replace("DZ-1", "DZ-2"))).statusCode(400).body("errors.rule", is(List.of("stays")));
    }

    @Test
    void the_archive_leaves_out_what_is_kept_for_others() {
        var archive =
                as("roster-steward").get("/archives/current?format=xlsx").then().statusCode(200);

        assertThat(archive.extract().header("Content-Disposition")).contains("archive.xlsx");
        as("roster-steward")
                .multiPart(
                        "archive",
                        "archive.zip",
                        as("roster-steward").get("/archives/current").asByteArray())
                .post("/archives")
                .then()
                .statusCode(409)
                .body("tables.table", is(List.of("book", "shelf")));
    }

    @Test
    void who_may_what_is_a_setting() {
        as("shelf-reader").get("/exports").then().statusCode(200);
        as("roster-reader").get("/exports").then().statusCode(403);
        as("shelf-reader").get("/archives/current").then().statusCode(403);
        given().get("/tables").then().statusCode(401);
    }

    private static ValidatableResponse send(Map<String, String> files) {
        var request = as("roster-steward").multiPart("asOf", "2012-01-01");
        files.forEach((name, content) -> request.multiPart(name, name + ".csv", content.getBytes(UTF_8), "text/csv"));
        return request.post("/imports").then();
    }

    private static String export(String table) {
        return read("/exports/" + table);
    }

    private static String read(String address) {
        return new String(bytes(address), UTF_8);
    }

    private static byte[] bytes(String address) {
        return as("shelf-reader").get(address).then().statusCode(200).extract().asByteArray();
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.ofMachine("machine", role));
    }

    private static String part(byte[] workbook, String name) {
        try {
            var file = Files.write(Files.createTempFile("book", ".xlsx"), workbook);
            try (var zip = new ZipFile(file.toFile())) {
                return readable(
                        new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), UTF_8));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With its characters written out, which the writer gives as numbers. */
    private static String readable(String xml) {
        return Pattern.compile("&#x([0-9a-f]+);")
                .matcher(xml)
                .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
    }
}
