package org.chuangyou.organization;

import io.restassured.response.ValidatableResponse;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

/** What a refusal must say. */
public final class Refused {

    private Refused() {}

    /** The status, the media type, the stable type, and part of the explanation. */
    public static ValidatableResponse with(ValidatableResponse answer, int status, String code, String detail) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", is("urn:chuangyou:problem:" + code))
                .body("detail", containsString(detail));
    }
}
