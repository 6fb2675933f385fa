package org.chuangyou.evaluation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.evaluation.voter.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

/** The service as somebody signed in sees it. */
public final class Api {

    private final String person;

    private Api(String person) {
        this.person = person;
    }

    public static Api as(String person) {
        return new Api(person);
    }

    public RequestSpecification request() {
        return RestAssured.given().contentType("application/json").auth().oauth2(Tokens.of(person));
    }

    public Response draft(Draft draft) {
        return request().body(draft.json()).post("/evaluations");
    }

    public Response draft(Draft draft, String key) {
        return request().header("Idempotency-Key", key).body(draft.json()).post("/evaluations");
    }

    public Response edit(UUID evaluation, Draft draft, String version) {
        var request = request().body(draft.json());
        return (version == null ? request : request.header("If-Match", version)).put("/evaluations/{id}", evaluation);
    }

    public Response read(UUID evaluation) {
        return request().get("/evaluations/{id}", evaluation);
    }

    /** A transition on the version that stands now. */
    public Response move(UUID evaluation, String transition) {
        return move(
                evaluation,
                transition,
                Api.as(County.SECRETARY).read(evaluation).header("ETag"));
    }

    public Response move(UUID evaluation, String transition, String version) {
        var request = request();
        return (version == null ? request : request.header("If-Match", version))
                .post("/evaluations/{id}/" + transition, evaluation);
    }

    public Response orderSlips(UUID evaluation, String group, int count) {
        return request()
                .body(Map.of("count", count))
                .post("/evaluations/{id}/groups/{group}/slip-orders", evaluation, group);
    }

    public Response printSlips(UUID evaluation, String order, String accept) {
        return request().accept(accept).post("/evaluations/{id}/slip-orders/{order}/printing", evaluation, order);
    }

    /** Ordered by this one and printed by the deputy. */
    public List<String> codes(UUID evaluation, String group, int count) {
        var order = orderSlips(evaluation, group, count).then().statusCode(201);
        return Api.as(County.DEPUTY)
                .printSlips(evaluation, order.extract().path("id"), "application/json")
                .then()
                .statusCode(200)
                .extract()
                .path("codes");
    }

    public Response results(UUID evaluation) {
        return request().get("/evaluations/{id}/results", evaluation);
    }

    /** Asserts all that makes a problem document. */
    public static void refused(Response response, int status, String problem, String detail) {
        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", is("urn:chuangyou:problem:" + problem))
                .body("detail", containsString(detail));
    }

    /** The same, of what a voter was answered. */
    public static void refused(Answer answer, int status, String problem, String detail) {
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.body().get("detail").asText()).contains(detail);
    }
}
