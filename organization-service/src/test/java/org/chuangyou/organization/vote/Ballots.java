package org.chuangyou.organization.vote;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import static org.chuangyou.organization.Asking.as;

/** One vote of an assembly, as its secretary, tellers and members deal with it over the API. */
final class Ballots {

    final Assembly assembly;
    final String id;

    Ballots(Assembly assembly, String id) {
        this.assembly = assembly;
        this.id = id;
    }

    ValidatableResponse read() {
        return readAs(assembly.code(1));
    }

    ValidatableResponse readAs(String code) {
        return as(code).get("/votes/{id}", id).then();
    }

    JsonPath json() {
        return read().statusCode(200).extract().jsonPath();
    }

    private String etag() {
        return read().extract().header("ETag");
    }

    /** A request of the secretary on the version as it stands. */
    RequestSpecification asSecretary() {
        return as(assembly.code(1)).header("If-Match", etag());
    }

    ValidatableResponse post(String step, String body) {
        return asSecretary().body(body).post("/votes/{id}/" + step, id).then();
    }

    ValidatableResponse exclude(int member, String ground) {
        var body = """
                {"ground": "%s", "consentDocument": "示教党复〔2011〕3号", "consentOn": "2011-05-20", "approvedOn": "2011-05-30"}
                """.formatted(ground);
        return exclude(assembly.id(member), body);
    }

    ValidatableResponse exclude(String person, String body) {
        return asSecretary()
                .body(body)
                .put("/votes/{id}/exclusions/{person}", id, person)
                .then();
    }

    /** The last so many members come: tellers are among them. */
    ValidatableResponse tryOpening(int present) {
        return post("opening", opening(present));
    }

    String opening(int present) {
        return "{\"presentPersonIds\": %s}".formatted(assembly.ids(assembly.voters - present + 1, assembly.voters));
    }

    Ballots opened(int present) {
        tryOpening(present).statusCode(200);
        return this;
    }

    ValidatableResponse tally(int teller, String counted) {
        return as(assembly.code(teller))
                .body(counted)
                .put("/votes/{id}/tallies/{teller}", id, assembly.code(teller))
                .then();
    }

    Ballots tallied(String counted) {
        tally(assembly.voters - 1, counted).statusCode(201);
        tally(assembly.voters, counted).statusCode(201);
        return this;
    }

    ValidatableResponse declare() {
        return asSecretary().post("/votes/{id}/result", id).then();
    }

    Ballots declared(String counted) {
        tallied(counted).declare().statusCode(200);
        return this;
    }

    ValidatableResponse sign(int member) {
        return sign(member, json().getString("digest"));
    }

    ValidatableResponse sign(int member, String digest) {
        return as(assembly.code(member))
                .body("{\"digest\": \"%s\"}".formatted(digest))
                .post("/votes/{id}/signatures", id)
                .then();
    }

    Ballots signed() {
        sign(assembly.voters - 1).statusCode(201);
        sign(assembly.voters).statusCode(201);
        sign(1).statusCode(201);
        return this;
    }

    /** A count of a question: every ballot valid. */
    static String question(int yes, int no, int abstaining) {
        var all = yes + no + abstaining;
        return """
                {"issued": %1$d, "returned": %1$d, "valid": %1$d, "invalid": 0, "abstaining": %2$d, "yes": %3$d, "no": %4$d}
                """.formatted(all, abstaining, yes, no);
    }

    /** A count of an election, every ballot valid: who did not say yes to P1, P2, … said no. */
    String election(int ballots, int... yes) {
        return electionWith(ballots, "", yes);
    }

    String electionWith(int ballots, String more, int... yes) {
        var candidates = new StringBuilder();
        for (var n = 0; n < yes.length; n++) {
            candidates
                    .append(n == 0 ? "" : ",")
                    .append("{\"personId\": \"%s\", \"yes\": %d, \"no\": %d, \"abstain\": 0}"
                            .formatted(assembly.id(n + 1), yes[n], ballots - yes[n]));
        }
        return """
                {"issued": %1$d, "returned": %1$d, "valid": %1$d, "invalid": 0, "abstaining": 0, "candidates": [%2$s]%3$s}
                """.formatted(ballots, candidates, more);
    }

    /** A count of ten ballots between two, of whom the first has one more. */
    String runOffBetween(int first, int second) {
        return """
                {"issued": 10, "returned": 10, "valid": 10, "invalid": 0, "abstaining": 3, "candidates": [
                  {"personId": "%s", "yes": 4, "no": 3, "abstain": 3}, {"personId": "%s", "yes": 3, "no": 4, "abstain": 3}]}
                """.formatted(assembly.id(first), assembly.id(second));
    }
}
