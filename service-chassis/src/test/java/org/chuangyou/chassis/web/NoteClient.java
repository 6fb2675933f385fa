package org.chuangyou.chassis.web;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.chuangyou.chassis.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.nullValue;

/** A client of the sample service. */
final class NoteClient {

    private NoteClient() {}

    static String written() {
        return write(newNote())
                .statusCode(201)
                .body("next", nullValue())
                .extract()
                .header("Location");
    }

    static String newNote() {
        return "{\"text\":\"%s\",\"weight\":1}"
                .formatted(UUID.randomUUID().toString().substring(0, 18));
    }

    static ValidatableResponse write(String json) {
        return signedIn().body(json).post("/notes").then();
    }

    static ValidatableResponse edit(String note, String version) {
        var request = signedIn().body(newNote());
        return (version == null ? request : request.header("If-Match", version))
                .put(note)
                .then();
    }

    static RequestSpecification signedIn() {
        return given().contentType("application/json").auth().oauth2(Tokens.of("DY00001"));
    }

    static <T> List<T> atOnce(int times, Callable<T> act) throws Exception {
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
