package org.chuangyou.pledge.digest;

import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.pledge.Api;
import org.chuangyou.pledge.Given;
import org.chuangyou.pledge.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a person finds in their own digest is what the gateway is told of them. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class WhoCouldWaitTest {

    private static final String LETTER = """
            {"organizationId": "%s", %s "kind": "PARTY_BUILDING", "year": 2011, "content":
                {"title": "责任书", "targets": [{"text": "读书", "measure": "四本", "dueOn": "2011-12-31"}]}}""";

    @Inject
    Given given;

    @Inject
    DailyDigests daily;

    @Inject
    Database database;

    private UUID branch;
    private String member;

    @BeforeEach
    void a_branch_of_its_own() {
        branch = given.aBranch();
        member = Given.memberOf(branch);
    }

    @Test
    void a_member_without_a_pledge_is_told_of_a_certificate_to_sign() {
        offeredCertificate();

        assertThat(toldByTheGateway()).isEqualTo(own()).isEqualTo(Map.of("CERTIFICATE_TO_SIGN", 1));
    }

    @Test
    void a_pledger_is_told_of_a_comment_that_waits_though_the_pledge_has_ended() {
        endedPledgeWithAQuestion();

        assertThat(toldByTheGateway()).isEqualTo(own()).isEqualTo(Map.of("TO_ANSWER", 1));
    }

    @Test
    void nobody_is_left_out_for_whom_anything_waits() {
        offeredCertificate();
        endedPledgeWithAQuestion();

        assertThat(database.texts("""
                        SELECT code || ' ' || w.matter
                        FROM (SELECT person_code AS code FROM member UNION SELECT person_code FROM post
                              UNION SELECT pledger_code FROM pledge UNION SELECT person_code FROM certificate) everybody
                        CROSS JOIN LATERAL waiting_for(code, '2011-05-10') w
                        WHERE code NOT IN (SELECT could_wait('2011-05-10'))""")).isEmpty();
    }

    /** As its branch has signed with the level above. */
    private void offeredCertificate() {
        var secretary = given.anOfficerOf(branch, "SECRETARY");
        Api.act(secretary, offered(World.COUNTY_SECRETARY, ""), "signature", "").statusCode(200);
        offered(secretary, "\"personCode\": \"" + member + "\",");
    }

    private String offered(String issuer, String to) {
        var certificate = "/certificates/"
                + Api.post(issuer, "/certificates", LETTER.formatted(branch, to))
                        .statusCode(201)
                        .extract()
                        .path("id");
        Api.act(issuer, certificate, "offer", "").statusCode(200);
        return certificate;
    }

    private void endedPledgeWithAQuestion() {
        var commissioner = given.aCommissionerOf(branch);
        var pledge = given.aPublishedPledgeOf(branch);
        var comment = given.aPendingComment(pledge);
        Api.act(commissioner, comment, "moderation", "{\"decision\": \"SHOW\"}").statusCode(200);
        Api.act(member, pledge, "fulfilment", Given.FULFILMENT).statusCode(200);
        Api.act(commissioner, pledge, "confirmation", "").statusCode(200);
    }

    private Map<String, Integer> own() {
        return Api.get(member, "/digests/mine").statusCode(200).extract().path("counts");
    }

    private Map<String, Integer> toldByTheGateway() {
        var before = database.count("SELECT coalesce(max(position), 0) FROM digest");
        daily.make();
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.ofMachine("gateway", "digest-reader"))
                .get("/digests?limit=1000&after=" + before)
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.personCode == '" + member + "' }.matters");
    }
}
