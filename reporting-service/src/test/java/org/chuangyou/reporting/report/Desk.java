package org.chuangyou.reporting.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.reporting.given.Given;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

/** Where a committee's secretary makes and reads reports on a campaign that is under way in two branches. */
final class Desk {

    final UUID committee;
    final UUID branch;
    final UUID campaign;
    final String secretary;

    Desk(Given given) {
        committee = given.aCommittee();
        branch = given.aBranch(committee);
        campaign = given.aCampaignOf(committee);
        secretary = given.aSecretaryOf(committee);
        var other = given.aBranch(committee);
        given.aPlan(campaign, branch);
        given.aPublishedPledge(campaign, branch).fulfilled().answered();
        given.aPublishedPledge(campaign, branch).unkept("NONE");
        given.aPublishedPledge(campaign, other)
                .reported("2012-05", "2012-06-03T01:00:00Z")
                .overdueReport("2012-04", "2012-05-05");
        given.aClosedEvaluation(campaign, committee, branch, other);
        given.settled();
    }

    /** Makes the report and returns where it lies. */
    String made() {
        return make(UUID.randomUUID().toString()).extract().header("Location");
    }

    ValidatableResponse make(String key) {
        return asSecretary()
                .header("Idempotency-Key", key)
                .body(request())
                .post("/reports")
                .then()
                .statusCode(201);
    }

    String request() {
        return """
                {"campaignId": "%s", "organizationId": "%s", "kind": "STAGE_SUMMARY", "stage": "公开承诺",
                 "from": "2012-03-01", "to": "2012-06-30", "asOf": "2012-06-30"}
                """.formatted(campaign, committee);
    }

    ValidatableResponse read(String report) {
        return asSecretary().get(report).then().statusCode(200).header("ETag", is("\"0\""));
    }

    JsonPath json(String report) {
        return read(report).extract().jsonPath();
    }

    XWPFDocument document(String report) throws IOException {
        return new XWPFDocument(
                new ByteArrayInputStream(asSecretary().get(report + "/document").asByteArray()));
    }

    RequestSpecification asSecretary() {
        return given().contentType("application/json").auth().oauth2(Tokens.of(secretary));
    }
}
