package org.chuangyou.organization.life;

import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.chuangyou.organization.Asking;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

/** Acts on a meeting by its newest version. */
public final class Acts {

    public static final Map<String, Object> MINUTES = Map.of("text", "学习党章第一章。");

    private Acts() {}

    public static String version(String person, String meeting) {
        return Asking.as(person).get(meeting).then().statusCode(200).extract().header("ETag");
    }

    public static ValidatableResponse post(String person, String meeting, String act, Object body) {
        return Asking.as(person)
                .header("If-Match", version(person, meeting))
                .body(body)
                .post(meeting + act)
                .then();
    }

    public static ValidatableResponse put(String person, String meeting, String act, Object body) {
        return Asking.as(person)
                .header("If-Match", version(person, meeting))
                .body(body)
                .put(meeting + act)
                .then();
    }

    public static void minuted(String person, String meeting, String adoptedOn) {
        put(person, meeting, "/minutes", MINUTES).statusCode(200);
        post(person, meeting, "/minutes/adoption", Map.of("adoptedOn", adoptedOn))
                .statusCode(200);
    }

    public static ValidatableResponse problem(ValidatableResponse response, int status, String code, String detail) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("status", is(status))
                .body("type", is("urn:chuangyou:problem:" + code))
                .body("detail", containsString(detail));
    }

    public static Map<String, Object> leave(String person) {
        return Map.of("personId", person, "kind", "TEACHING");
    }

    public static Map<String, Object> resolution(Map<String, Object> consultation) {
        return Map.of(
                "text", "讨论", "resolutions", List.of(Map.of("text", "通过", "consultations", List.of(consultation))));
    }
}
