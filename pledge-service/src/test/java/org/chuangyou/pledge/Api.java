package org.chuangyou.pledge;

import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.chuangyou.chassis.testing.Tokens;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

/** The service as a person's front end calls it. */
public final class Api {

    private Api() {}

    public static RequestSpecification as(String personCode) {
        return anonymously().auth().oauth2(Tokens.of(personCode));
    }

    /** Somebody who is not signed in, each time from another address. */
    public static RequestSpecification anonymously() {
        var number = ThreadLocalRandom.current().nextInt(1 << 24);
        return from("10.%d.%d.%d".formatted(number >> 16, number >> 8 & 255, number & 255));
    }

    /** Somebody who is not signed in, from this address. */
    public static RequestSpecification from(String address) {
        return RestAssured.given().contentType("application/json").header("X-Forwarded-For", address);
    }

    public static ValidatableResponse get(String personCode, String path) {
        return as(personCode).get(path).then();
    }

    public static ValidatableResponse post(String personCode, String path, String body) {
        return as(personCode).body(body).post(path).then();
    }

    /** An act on a thing, in the version in which the person sees it. */
    public static ValidatableResponse act(String personCode, String thing, String noun, String body) {
        return as(personCode)
                .header("If-Match", version(personCode, thing))
                .body(body)
                .post(thing + "/" + noun)
                .then();
    }

    /** An edit of a thing, in the version in which the person sees it. */
    public static ValidatableResponse edit(String personCode, String thing, String body) {
        return as(personCode)
                .header("If-Match", version(personCode, thing))
                .body(body)
                .put(thing)
                .then();
    }

    public static String version(String personCode, String thing) {
        return Optional.ofNullable(as(personCode).get(thing).header("ETag")).orElse("\"0\"");
    }

    /** A refusal as it must look: its status, its type, and a detail that says so much. */
    public static ValidatableResponse problem(ValidatableResponse answer, int status, String code, String detail) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", is("urn:chuangyou:problem:" + code))
                .body("detail", containsString(detail));
    }
}
