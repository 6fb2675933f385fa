package org.chuangyou.reporting.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.reporting.given.Announcements;
import org.chuangyou.reporting.given.Given;
import org.chuangyou.reporting.given.GivenMatters;
import org.chuangyou.reporting.given.SampleCounty;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class CountyStoryTest {

    private static final UUID COMMITTEE = SampleCounty.organization("JG-000");

    @Inject
    Given given;

    @Inject
    GivenMatters matters;

    @Inject
    Announcements announcements;

    @Test
    void the_county_sums_up_a_stage_of_its_campaign() throws IOException {
        SampleCounty.announceTo(announcements);
        var campaign = aCampaignUnderWay();

        // Its secretary looks at the figures …
        asSecretary()
                .get("/campaigns/%s/figures?asOf=2012-06-30".formatted(campaign))
                .then()
                .body("pledges.published.value", is(45))
                .body("plans.published.value", is(20))
                .body("plans.published.denominator.value", is(23));

        // … has the summary drafted …
        var report = asSecretary()
                .body("""
                        {"campaignId": "%s", "organizationId": "%s", "kind": "STAGE_SUMMARY", "stage": "公开承诺",
                         "asOf": "2012-06-30"}
                        """.formatted(campaign, COMMITTEE))
                .post("/reports")
                .then()
                .statusCode(201)
                .body("passages.spans.flatten().text", hasItem(containsString("共有党支部23个；党员270名，占专任教师962人的28%")))
                .body("passages.spans.flatten().text", hasItem(containsString("累计公布承诺45份，其中已兑现41份")))
                .extract()
                .header("Location");

        // … takes the document to write the rest by hand …
        var document = asSecretary().get(report + "/document").asByteArray();
        Files.write(Path.of("target/stage-summary.docx"), document); // to be looked at

        // … and everybody sees on the board what became of the pledges.
        given().get("/public/board?campaign=" + campaign)
                .then()
                .body("pledges.fulfilled.value", is(41))
                .body("pledges.unkept.value", is(2))
                .body("evaluations[0].branches.size()", is(9));
    }

    private UUID aCampaignUnderWay() {
        var campaign = given.aCampaignInStagesOf(COMMITTEE);
        var branches = IntStream.rangeClosed(1, 22)
                .mapToObj(number -> SampleCounty.organization("ZB-%03d".formatted(number)))
                .toList();
        branches.forEach(
                branch -> given.aPublishedPledge(campaign, branch).fulfilled().answered());
        branches.subList(0, 18)
                .forEach(branch -> given.aPublishedPledge(campaign, branch).fulfilled());
        branches.subList(18, 20)
                .forEach(branch -> given.aPublishedPledge(campaign, branch).unkept("OBJECTIVE"));
        branches.subList(20, 22)
                .forEach(branch -> given.aPublishedPledge(campaign, branch).overdueReport("2012-05", "2012-06-05"));
        branches.subList(0, 20).forEach(branch -> given.aPlan(campaign, branch));
        var schools = branches.subList(0, 9).toArray(UUID[]::new);
        var evaluation = given.aClosedEvaluation(campaign, COMMITTEE, schools);
        given.publishedEvaluation(evaluation, campaign, COMMITTEE);
        given.aClearPlan(campaign, COMMITTEE);
        branches.forEach(this::servicesToPeople);
        given.aPublishedPledge(campaign, branches.get(0))
                .fulfilled()
                .checked("PROBLEM")
                .checked("PUT_RIGHT")
                .rated("SELF")
                .rated("MASSES");
        given.settled();
        return campaign;
    }

    private void servicesToPeople(UUID branch) {
        matters.happened("pairing-agreed", branch, "startedOn", "2012-04-01");
        matters.happened("pairing-agreed", branch, "startedOn", "2012-02-01", "helped", "FAMILY");
        matters.happened("deed-recorded", branch, "doneOn", "2012-05-08");
        matters.happened("aid-given", branch, "givenOn", "2012-04-20", "amount", quantity("35000", "元", "EXACT"));
        matters.happened(
                "aid-given",
                branch,
                "givenOn",
                "2012-04-21",
                "kind",
                "GOODS",
                "thing",
                "图书",
                "amount",
                quantity("300", "册", "ODD"));
        var village = matters.happened("counterpart-linked", branch);
        matters.happened(village, "counterpart-promised", branch, "dueOn", "2012-05-31");
        var difficulty = matters.happened("difficulty-raised", branch, "raisedOn", "2012-05-04");
        matters.happened(difficulty, "difficulty-answered", branch);
        var suggestion = matters.happened("suggestion-received", branch, "receivedOn", "2012-05-04");
        matters.happened(suggestion, "suggestion-decided", branch);
        var task = matters.happened(
                "task-assigned", COMMITTEE, "issuedOn", "2012-04-01", "items", 3, "assignedTo", List.of(branch));
        matters.happened(task, "task-answered", branch);
        matters.happened("certificate-signed", branch, "signedOn", "2012-03-05");
    }

    private static Map<String, String> quantity(String number, String unit, String qualifier) {
        return Map.of("number", number, "unit", unit, "qualifier", qualifier);
    }

    private static RequestSpecification asSecretary() {
        return given().contentType("application/json").auth().oauth2(Tokens.of("DY00002"));
    }
}
