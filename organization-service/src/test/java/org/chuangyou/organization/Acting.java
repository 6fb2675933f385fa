package org.chuangyou.organization;

import java.util.function.Supplier;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Edits and decisions on the version that was read just before. */
public final class Acting {

    private final Supplier<RequestSpecification> who;

    private Acting(Supplier<RequestSpecification> who) {
        this.who = who;
    }

    public static Acting as(String personCode) {
        return new Acting(() -> Asking.as(personCode));
    }

    public static Acting asSteward() {
        return new Acting(Asking::asSteward);
    }

    /** Creates; gives the address of what there is now. */
    public String create(String path, String body) {
        return post(path, body).statusCode(201).extract().header("Location").replaceFirst("^https?://[^/]+", "");
    }

    public ValidatableResponse post(String path, String body) {
        return who.get().body(body).post(path).then();
    }

    /** A PUT on a natural key, without a version. */
    public ValidatableResponse put(String path, String body) {
        return who.get().body(body).put(path).then();
    }

    public ValidatableResponse get(String path) {
        return who.get().get(path).then();
    }

    /** A decision: a POST to a noun below the thing. */
    public ValidatableResponse decide(String thing, String noun, String body) {
        return who.get()
                .header("If-Match", version(thing))
                .body(body)
                .post(thing + "/" + noun)
                .then();
    }

    public ValidatableResponse edit(String thing, String body) {
        return who.get()
                .header("If-Match", version(thing))
                .body(body)
                .put(thing)
                .then();
    }

    private String version(String thing) {
        return Asking.asSteward().get(thing).then().statusCode(200).extract().header("ETag");
    }
}
