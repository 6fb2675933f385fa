package org.chuangyou.reporting;

import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.reporting.given.Given;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class AuthorityTest {

    @Inject
    Given given;

    private UUID committee;
    private UUID branch;
    private UUID campaign;

    @BeforeEach
    void a_campaign_over_one_branch() {
        committee = given.aCommittee();
        branch = given.aBranch(committee);
        campaign = given.aCampaignOf(committee);
    }

    @Test
    void a_post_above_reaches_down() {
        assertThat(figures(given.aSecretaryOf(committee), branch)).isEqualTo(200);
    }

    @Test
    void a_post_does_not_reach_up() {
        assertThat(figures(given.aSecretaryOf(branch), committee)).isEqualTo(404);
    }

    @Test
    void a_post_elsewhere_reaches_nothing() {
        assertThat(figures(given.aSecretaryOf(given.aBranch(committee)), branch))
                .isEqualTo(404);
    }

    @Test
    void a_post_given_up_reaches_nothing_any_more() {
        var post = given.aPost(branch, "DY-FORMER-" + branch);
        given.givenUp(post, branch);

        assertThat(figures("DY-FORMER-" + branch, branch)).isEqualTo(404);
    }

    @Test
    void who_is_not_signed_in_reads_no_figures() {
        given.settled();

        given().get("/campaigns/%s/figures".formatted(campaign)).then().statusCode(401);
        given().get("/overview").then().statusCode(401);
        given().get("/reports/%s".formatted(UUID.randomUUID())).then().statusCode(401);
    }

    @Test
    void a_machine_holds_no_post() {
        given.settled();

        given().auth()
                .oauth2(Tokens.ofMachine("exporter"))
                .get("/campaigns/%s/figures".formatted(campaign))
                .then()
                .statusCode(401);
    }

    private int figures(String personCode, UUID organization) {
        given.settled();
        return given().auth()
                .oauth2(Tokens.of(personCode))
                .get("/campaigns/%s/figures?organization=%s".formatted(campaign, organization))
                .statusCode();
    }
}
