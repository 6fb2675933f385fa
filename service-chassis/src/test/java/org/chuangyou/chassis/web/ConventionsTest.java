package org.chuangyou.chassis.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class ConventionsTest {

    @Inject
    Database database;

    @Inject
    OldAnswers oldAnswers;

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
                .body("violations[0].message", is("不能为空"));
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
    void an_edit_names_the_version_it_was_made_on() {
        var note = written();
        edit(note, null).statusCode(428).body("type", is("urn:chuangyou:problem:precondition-required"));
        edit(note, "\"0\"").statusCode(200).header("ETag", is("\"1\""));
        edit(note, "\"0\"").statusCode(412).body("type", is("urn:chuangyou:problem:precondition-failed"));
    }

    @Test
    void of_two_edits_at_once_one_wins_and_the_other_is_told() throws Exception {
        var note = written();

        var statuses = atOnce(8, () -> edit(note, "\"0\"").extract().statusCode());

        assertThat(statuses).containsOnlyOnce(200);
        assertThat(new HashSet<>(statuses)).isEqualTo(Set.of(200, 412));
    }

    @Test
    void pages_follow_each_other_without_gap_or_overlap() {
        IntStream.range(0, 5).forEach(n -> written());
        var expected = database.texts("SELECT id FROM note ORDER BY id");
        var seen = new java.util.ArrayList<String>();
        String cursor = null;
        do {
            var request = given().queryParam("limit", 2);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/notes")
                    .then();
            seen.addAll(page.extract().jsonPath().getList("items.id"));
            cursor = page.extract().path("next");
        } while (cursor != null);

        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void a_retry_with_the_same_key_gets_the_first_answer_and_changes_nothing() throws Exception {
        var key = UUID.randomUUID().toString();
        var body = newNote();

        var locations = atOnce(6, () -> signedIn()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/notes")
                .then()
                .statusCode(201)
                .header("ETag", is("\"0\""))
                .body("id", notNullValue())
                .extract()
                .header("Location"));

        assertThat(new HashSet<>(locations)).hasSize(1);
    }

    @Test
    void answers_kept_for_retries_are_forgotten_after_a_week() throws Exception {
        var key = UUID.randomUUID().toString();
        signedIn()
                .header("Idempotency-Key", key)
                .body(newNote())
                .post("/notes")
                .then()
                .statusCode(201);
        database.change("UPDATE idempotency SET created_at = now() - interval '8 days' WHERE key = ?", key);

        oldAnswers.forget();

        assertThat(database.count("SELECT count(*) FROM idempotency WHERE key = ?", key))
                .isZero();
    }

    @Test
    void one_key_for_two_requests_is_refused() {
        var key = UUID.randomUUID().toString();
        signedIn()
                .header("Idempotency-Key", key)
                .body(newNote())
                .post("/notes")
                .then()
                .statusCode(201);

        signedIn()
                .header("Idempotency-Key", key)
                .body(newNote())
                .post("/notes")
                .then()
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:idempotency-key-reused"));
    }

    @Test
    void a_key_whose_request_was_refused_can_be_used_again() {
        var key = UUID.randomUUID().toString();
        signedIn()
                .header("Idempotency-Key", key)
                .body("{\"text\":\"\",\"weight\":1}")
                .post("/notes")
                .then()
                .statusCode(400);

        signedIn()
                .header("Idempotency-Key", key)
                .body(newNote())
                .post("/notes")
                .then()
                .statusCode(201);
    }

    @Test
    void the_same_thing_twice_is_a_conflict_and_not_a_fault() {
        var body = newNote();
        write(body).statusCode(201);

        write(body).statusCode(409).body("type", is("urn:chuangyou:problem:already-exists"));
    }

    @Test
    void an_act_leaves_who_did_it_in_the_audit() {
        var id = write(newNote()).extract().path("id");

        assertThat(database.texts("SELECT actor FROM audit WHERE object = ?", id))
                .containsExactly("DY00001");
    }

    private String written() {
        return write(newNote())
                .statusCode(201)
                .body("next", nullValue())
                .extract()
                .header("Location");
    }

    private static String newNote() {
        return "{\"text\":\"%s\",\"weight\":1}"
                .formatted(UUID.randomUUID().toString().substring(0, 18));
    }

    private static ValidatableResponse write(String json) {
        return signedIn().body(json).post("/notes").then();
    }

    private static ValidatableResponse edit(String note, String version) {
        var request = signedIn().body(newNote());
        return (version == null ? request : request.header("If-Match", version))
                .put(note)
                .then();
    }

    private static RequestSpecification signedIn() {
        return given().contentType("application/json").auth().oauth2(Tokens.of("DY00001"));
    }

    private static <T> List<T> atOnce(int times, Callable<T> act) throws Exception {
        var pool = Executors.newFixedThreadPool(times);
        try {
            var results = new java.util.ArrayList<T>();
            for (var result : pool.invokeAll(java.util.Collections.nCopies(times, act))) {
                results.add(result.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }
}
