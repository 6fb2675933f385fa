package org.chuangyou.organization;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@RealParts
class RosterRefusalTest {

    @Inject
    Database database;

    @Test
    void one_faulty_row_keeps_all_rows_out() {
        var before = StoredRoster.in(database);

        Roster.small("ALL")
                .replacing("members", "正式党员,2002-07-01", "正式党员,2002-02-30")
                .upload()
                .statusCode(400);

        assertThat(StoredRoster.in(database)).isEqualTo(before);
    }

    @Test
    void a_fault_is_named_by_row_column_value_and_mend() {
        Roster.small("MEND")
                .replacing("members", "正式党员,2002-07-01", "正式党员,2002-02-30")
                .upload()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("urn:chuangyou:problem:faulty-import"))
                .body("title", is("文件有误，未保存任何内容"))
                .body("count", is(1))
                .body("errors[0].file", is("members"))
                .body("errors[0].row", is(4))
                .body("errors[0].column", is("入党日期"))
                .body("errors[0].value", is("2002-02-30"))
                .body("errors[0].rule", is("bad-date"))
                .body("errors[0].mend", is("“2002-02-30”不是存在的日期，请按 2011-07-01 的形式填写。"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            units         | 示例小学,完全小学   | ,完全小学          | missing
            units         | ,10,0,0,3,         | ,ten,0,0,3,       | bad-count
            units         | ,10,0,0,3,         | ,-1,0,0,3,        | bad-count
            units         | 完全小学,示例乡     | 大学,示例乡        | unknown-label
            units         | ,0,0,0             | ,0,0              | field-count
            units         | X-U1,              | X_U1,             | bad-code
            units         | 所在乡镇           | 所在区             | missing-column
            units         | 所在乡镇           | 所在区             | unknown-column
            units         | 单位名称           | 单位编码           | repeated-column
            organizations | ,党支部,X-C        | ,党支部,X-Z        | unknown-code
            organizations | ,党支部,X-C        | ,党支部,           | branch-without-parent
            organizations | 党工委,,           | 党工委,X-B,        | cycle
            organizations | 党工委,,           | 党工委,X-C,        | cycle
            organizations | 1990-01-01         | 2990-01-01        | future-date
            organizations | 1990-01-01         | 1990-13-01        | bad-date
            organizations | 2013-01-01         | 1989-01-01        | ends-before-start
            organizations | 2013-01-01,X-U1    | 2013-01-01,X-U9   | unknown-unit
            organizations | 2012-01-28,        | 2012-01-28,X-U1   | unit-covered-twice
            organizations | X-B,               | X-C,              | repeated-code
            members       | 正式党员,2002      | 预备党员,2002       | branch-too-small
            members       | ,X-B,X-U1          | ,X-C,X-U1         | not-a-branch
            members       | ,X-B,X-U1          | ,X-Z,X-U1         | unknown-code
            members       | ,X-B,X-U1          | ,X-B,X-U9         | unknown-code
            members       | 正式党员,2002-07-01 | 正式党员,           | missing
            members       | 入党申请人,         | 入党申请人,2003-01-01 | not-yet-admitted
            members       | 2002-07-01         | 1980-07-01        | admitted-too-young
            members       | X-P2,              | X-P1,             | repeated-code
            members       | X-P1,示例1,女       | X-P1,示例1,W        | unknown-label
            posts         | X-P1,书记          | X-P4,书记          | post-for-non-member
            posts         | X-P1,书记          | X-P9,书记          | unknown-code
            posts         | 书记               | 主席               | unknown-label
            """)
    void a_faulty_row_is_refused_by_its_rule(String file, String good, String bad, String rule) {
        var before = StoredRoster.in(database);

        Roster.small("X")
                .replacing(file, good, bad)
                .upload()
                .statusCode(400)
                .body("errors.rule", hasItem(rule))
                .body("errors.mend", everyItem(not(containsString("{"))));

        assertThat(StoredRoster.in(database)).isEqualTo(before);
    }

    @Test
    void files_after_a_faulty_one_wait_instead_of_complaining_of_what_it_failed_to_bring() {
        Roster.small("WAIT")
                .replacing("organizations", "1990-01-01", "1990-13-01")
                .upload()
                .statusCode(400)
                .body("errors.rule", is(List.of("bad-date")))
                .body("unchecked", is(List.of("members", "posts")));
    }

    @Test
    void an_organisation_has_one_secretary() {
        Roster.small("SEC")
                .replacing("posts", "书记,兼职,校长\n", "书记,兼职,校长\nSEC-B,SEC-P2,书记,兼职,教师\n")
                .upload()
                .statusCode(400)
                .body("errors.rule", is(List.of("two-secretaries")));
    }

    @Test
    void a_file_that_is_no_csv_is_refused() {
        var picture = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, (byte) 0xff};
        Roster.small("PNG").with("units", picture).upload().statusCode(400).body("errors.rule", hasItem("not-text"));
        Roster.of("units", "").upload().statusCode(400).body("errors.rule", is(List.of("empty-file")));
        Roster.of("units", "{\"units\": []}").upload().statusCode(400).body("errors.rule", hasItem("unknown-column"));
        Roster.of("units", "\"").upload().statusCode(400).body("errors", hasSize(greaterThan(0)));
    }

    /** On a bare socket: the answer comes before the body is sent, which client libraries do not expect. */
    @Test
    void seventy_megabytes_are_too_large() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(10_000);
            var head = "POST /imports HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
                    + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: %d\r\n\r\n";
            socket.getOutputStream()
                    .write(head.formatted(Tokens.ofMachine("steward", "roster-steward"), 70 * 1024 * 1024)
                            .getBytes(StandardCharsets.US_ASCII));

            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 413 ")
                    .contains("application/problem+json", "urn:chuangyou:problem:status-413", "67108864");
        }
    }

    @Test
    void an_upload_without_a_roster_file_is_refused() {
        Roster.of("pupils", "a,b")
                .upload()
                .statusCode(400)
                .body("type", is("urn:chuangyou:problem:unknown-import-file"));
        Roster.small("DAY")
                .asOf("2099-01-01")
                .upload()
                .statusCode(400)
                .body("type", is("urn:chuangyou:problem:bad-as-of"));
        Roster.small("DAY").asOf("1 July").upload().statusCode(400).body("type", is("urn:chuangyou:problem:bad-as-of"));
    }

    @Test
    void only_a_steward_of_rosters_imports() {
        given().multiPart("units", "x").post("/imports").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.of("DY00011"))
                .multiPart("units", "x")
                .post("/imports")
                .then()
                .statusCode(403);
    }
}
