package org.chuangyou.evaluation;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.restassured.RestAssured;
import org.chuangyou.evaluation.voter.Voter;

/** What stands before a test's one act. */
@ApplicationScoped
public class Given {

    private final County county;

    Given(County county) {
        this.county = county;
    }

    public County aCounty() {
        county.announce();
        return county;
    }

    public UUID aDraft() {
        return aDraft(Draft.ofABranch());
    }

    public UUID aDraft(Draft draft) {
        aCounty();
        var created = Api.as(County.SECRETARY).draft(draft).then().statusCode(201);
        return UUID.fromString(created.extract().path("id"));
    }

    public UUID anOpenEvaluation() {
        return anOpenEvaluation(Draft.ofABranch());
    }

    public UUID anOpenEvaluation(Draft draft) {
        var evaluation = aDraft(draft);
        Api.as(County.SECRETARY).move(evaluation, "opening").then().statusCode(200);
        return evaluation;
    }

    public UUID aClosedEvaluation() {
        var evaluation = anOpenEvaluation();
        close(evaluation);
        return evaluation;
    }

    public UUID aPublishedEvaluation() {
        var evaluation = aClosedEvaluation();
        Api.as(County.SECRETARY).move(evaluation, "publication").then().statusCode(200);
        return evaluation;
    }

    /** So many of the group vote, with one grade for everything. */
    public void votes(UUID evaluation, String group, int count, String grade) {
        codes(evaluation, group, count).forEach(code -> voter(evaluation).vote(code, grade));
    }

    /** One has said that it is to be closed. */
    public UUID anEvaluationToBeClosed() {
        var evaluation = anOpenEvaluation();
        Api.as(County.SECRETARY).move(evaluation, "closing").then().statusCode(202);
        return evaluation;
    }

    /** By two persons. */
    public void close(UUID evaluation) {
        Api.as(County.SECRETARY).move(evaluation, "closing").then().statusCode(202);
        Api.as(County.DEPUTY).move(evaluation, "closing").then().statusCode(200);
    }

    public List<String> codes(UUID evaluation, String group, int count) {
        return Api.as(County.SECRETARY).codes(evaluation, group, count);
    }

    /** A teacher's code. */
    public String aCode(UUID evaluation) {
        return codes(evaluation, "教师", 1).get(0);
    }

    public Voter voter(UUID poll) {
        return new Voter(URI.create("http://localhost:" + RestAssured.port), poll);
    }

    /** A teacher who has opened a session. */
    public Voter aVoterInSession(UUID poll) {
        var voter = voter(poll);
        voter.open(aCode(poll)).ok();
        return voter;
    }
}
