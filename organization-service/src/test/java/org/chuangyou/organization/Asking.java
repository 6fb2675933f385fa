package org.chuangyou.organization;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.chuangyou.chassis.testing.Tokens;

import static io.restassured.RestAssured.given;

/** Requests by who makes them. */
public final class Asking {

    private Asking() {}

    /** A person, by code; what the person may do follows from the posts held. */
    public static RequestSpecification as(String personCode) {
        return given().auth().oauth2(Tokens.of(personCode)).contentType(ContentType.JSON);
    }

    /** Who keeps the county's rosters. */
    public static RequestSpecification asSteward() {
        return asMachine("roster-steward");
    }

    /** A system with client credentials and these roles. */
    public static RequestSpecification asMachine(String... roles) {
        return given().auth().oauth2(Tokens.ofMachine("steward", roles)).contentType(ContentType.JSON);
    }
}
