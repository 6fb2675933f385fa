package org.chuangyou.chassis.web;

import java.util.HashSet;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.chassis.web.NoteClient.atOnce;
import static org.chuangyou.chassis.web.NoteClient.newNote;
import static org.chuangyou.chassis.web.NoteClient.signedIn;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class RetryTest {

    @Inject
    Database database;

    @Inject
    OldAnswers oldAnswers;

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
}
