package org.chuangyou.chassis.web;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.chuangyou.chassis.web.NoteClient.newNote;
import static org.chuangyou.chassis.web.NoteClient.signedIn;
import static org.chuangyou.chassis.web.NoteClient.write;
import static org.chuangyou.chassis.web.NoteClient.written;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class RefusalTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`{\"text\":\"a\",\"text\":\"b\",\"weight\":1}`, 字段重复",
                "`{\"text\":\"a\",\"weight\":1,\"wieght\":1}`, 没有这个字段",
                "`{\"text\":\"a\",\"weight\":\"1\"}`, 值的类型",
                "`{\"text\":\"a\",\"weight\":1.5}`, 值的类型",
                "`{\"text\":7,\"weight\":1}`, 值的类型",
                "`{\"text\":\"a\",\"weight\":1,\"colour\":\"RED\"}`, 值的类型",
                "`{\"text\":\"a\",\"weight\":1,\"price\":1E+40000000}`, 值的类型或取值",
                "`{\"text\":\"a\",\"weight\":1,\"price\":1E-40000000}`, 值的类型或取值",
                "`{\"text\":\"a\",\"weight\":1} {}`, 多余内容",
                "`{\"text\":\"a\",`, 合法的 JSON",
                "`[]`, 值的类型",
            })
    void json_that_cannot_be_meant_is_refused_with_its_place(String json, String reason) {
        write(json)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("urn:chuangyou:problem:unreadable-json"))
                .body("title", is("JSON 内容无法读取"))
                .body("detail", containsString(reason));
    }

    @Test
    void a_front_end_of_another_origin_may_read_the_version_the_place_and_when_to_try_again() {
        given().header("Origin", "https://front.example.org")
                .get("/notes/none")
                .then()
                .header("Access-Control-Allow-Origin", is("https://front.example.org"))
                .header(
                        "Access-Control-Expose-Headers",
                        allOf(containsString("ETag"), containsString("Location"), containsString("Retry-After")));
    }

    @Test
    void an_empty_body_is_a_bad_request() {
        write("").statusCode(400).body("type", is("urn:chuangyou:problem:invalid-fields"));
    }

    @Test
    void a_text_that_no_database_takes_is_a_bad_request() {
        write("{\"text\":\"a\\u0000b\",\"weight\":1}")
                .statusCode(400)
                .body("type", is("urn:chuangyou:problem:unstorable-value"));
    }

    @Test
    void fields_that_break_a_rule_are_listed() {
        write("{\"text\":\" \",\"weight\":1}")
                .statusCode(400)
                .body("type", is("urn:chuangyou:problem:invalid-fields"))
                .body("violations.field", hasItem(containsString("text")))
                .body("violations[0].message", is("必须填写，不能只有空格"));
    }

    @Test
    void a_field_that_is_too_long_is_told_how_long_it_may_be() {
        write("{\"text\":\"" + "长".repeat(21) + "\",\"weight\":1}")
                .statusCode(400)
                .body("violations[0].message", is("不超过20（个字或项）"));
    }

    @Test
    void a_refusal_names_its_rule_in_the_callers_language() {
        var note = written();
        signedIn()
                .header("If-Match", "\"0\"")
                .header("Accept-Language", "en")
                .body("{\"text\":\"x\",\"weight\":1,\"colour\":\"GREEN\"}")
                .put(note)
                .then()
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:note-sealed"))
                .body("title", is("The note is sealed"))
                .body("detail", is("The note is green and cannot be changed."))
                .body("source", is("Sample rules, article 1"))
                .body("colour", is("GREEN"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nowhere, 404, urn:chuangyou:problem:status-404",
        "DELETE, /notes, 405, urn:chuangyou:problem:status-405",
        "GET, /notes?limit=0, 400, urn:chuangyou:problem:invalid-fields",
        "GET, /notes?limit=101, 400, urn:chuangyou:problem:invalid-fields",
        "GET, /notes?limt=5, 400, urn:chuangyou:problem:unknown-parameter",
        "GET, /notes?cursor=Zm9v, 400, urn:chuangyou:problem:invalid-cursor",
        "GET, /notes?limit=many, 400, urn:chuangyou:problem:invalid-parameter",
    })
    void whatever_is_wrong_the_answer_is_a_problem_document(String method, String path, int status, String type) {
        signedIn()
                .request(method, path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", is(type))
                .body("title", notNullValue());
    }

    @Test
    void another_media_type_is_refused() {
        signedIn().contentType("text/plain").body("hello").post("/notes").then().statusCode(415);
    }

    @Test
    void who_is_not_signed_in_is_told_so() {
        given().contentType("application/json")
                .body("{\"text\":\"a\",\"weight\":1}")
                .post("/notes")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", is("urn:chuangyou:problem:status-401"));
    }

    @Test
    void the_same_thing_twice_is_a_conflict_and_not_a_fault() {
        var body = newNote();
        write(body).statusCode(201);

        write(body).statusCode(409).body("type", is("urn:chuangyou:problem:already-exists"));
    }
}
