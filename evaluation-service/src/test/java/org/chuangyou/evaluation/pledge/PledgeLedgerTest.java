package org.chuangyou.evaluation.pledge;

import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.chassis.testing.Topic;
import org.chuangyou.evaluation.Api;
import org.chuangyou.evaluation.County;
import org.chuangyou.evaluation.Given;
import org.junit.jupiter.api.Test;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

/** What commendation and rectification look up: criticism proposed for pledges not kept, and what certificates came to. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class PledgeLedgerTest {

    private final UUID id = UUID.randomUUID();

    @Inject
    Given given;

    @Test
    void proposed_criticisms_are_read_by_the_line_of_the_organisation() {
        var county = given.aCounty();
        county.pledge("published", id, County.BRANCH, "\"pledgerCode\":\"DY00014\",\"publishedOn\":\"2011-05-04\"");
        county.pledge("unkept", id, County.BRANCH, "\"criticismProposed\":true,\"explainedOn\":\"2011-12-28\"");

        await().untilAsserted(() -> criticisms(County.SECRETARY, County.COMMITTEE)
                .then()
                .statusCode(200)
                .body("items.pledgeId", hasItem(id.toString()))
                .body("items.find { it.pledgeId == '" + id + "' }.pledgerCode", is("DY00014")));
        Api.refused(criticisms(County.OTHER_SECRETARY, County.BRANCH), 404, "organization-unknown", "");
    }

    @Test
    void a_pledge_kept_in_part_without_good_reason_is_among_the_proposed_criticisms() {
        var county = given.aCounty();
        county.pledge("partly-fulfilled", id, County.BRANCH, "\"criticismProposed\":true,\"endedOn\":\"2011-12-27\"");

        await().untilAsserted(() -> criticisms(County.SECRETARY, County.BRANCH)
                .then()
                .body("items.find { it.pledgeId == '" + id + "' }.explainedOn", is("2011-12-27")));
    }

    @Test
    void a_pledge_not_kept_for_objective_reasons_is_not_criticised() {
        var county = given.aCounty();
        var later = UUID.randomUUID();
        county.pledge("unkept", id, County.BRANCH, "\"criticismProposed\":false,\"explainedOn\":\"2011-12-28\"");
        county.pledge("unkept", later, County.BRANCH, "\"criticismProposed\":true,\"explainedOn\":\"2011-12-28\"");

        await().untilAsserted(() -> criticisms(County.SECRETARY, County.BRANCH)
                .then()
                .body("items.pledgeId", hasItem(later.toString()))
                .body("items.pledgeId", not(hasItem(id.toString()))));
    }

    @Test
    void certificates_are_read_with_what_they_came_to() {
        given.aCounty();
        var organization = UUID.randomUUID();
        County.organization("branch-established", organization, County.COMMITTEE, "县第四小学党支部");
        certificate(organization, "signed", "\"targets\":2,\"signedOn\":\"2011-03-01\"");
        certificate(organization, "assessed", "\"met\":1,\"partlyMet\":1,\"notMet\":0,\"assessedOn\":\"2011-12-28\"");

        await().untilAsserted(() -> certificates(organization, 2011)
                .then()
                .statusCode(200)
                .body("items.certificateId", contains(id.toString()))
                .body("items.partlyMet", contains(1))
                .body("items.assessedOn", contains("2011-12-28")));
        certificates(organization, 2012).then().body("items", empty());
    }

    @Test
    void a_certificate_given_up_says_since_when() {
        given.aCounty();
        var organization = UUID.randomUUID();
        County.organization("branch-established", organization, County.COMMITTEE, "县第五小学党支部");
        certificate(organization, "signed", "\"targets\":2,\"signedOn\":\"2011-03-01\"");
        certificate(organization, "ended", "\"endedOn\":\"2011-04-06\"");

        await().untilAsserted(
                        () -> certificates(organization, 2011).then().body("items.endedOn", contains("2011-04-06")));
    }

    private void certificate(UUID organization, String happened, String fields) {
        Topic.named("pledge.events").send("pledge.certificate-" + happened + ".v1", id.toString(), """
                {"certificateId":"%s","organizationId":"%s","issuerId":"%s","kind":"PARTY_BUILDING","year":2011,%s}""".formatted(
                        id, organization, County.COMMITTEE, fields));
    }

    private static Response criticisms(String reader, UUID organization) {
        return Api.as(reader)
                .request()
                .get(
                        "/proposed-criticisms?campaignId={campaign}&organizationId={id}&limit=100",
                        County.CAMPAIGN,
                        organization);
    }

    private static Response certificates(UUID organization, int year) {
        return Api.as(County.SECRETARY)
                .request()
                .get("/certificate-assessments?organizationId={id}&year={year}", organization, year);
    }
}
