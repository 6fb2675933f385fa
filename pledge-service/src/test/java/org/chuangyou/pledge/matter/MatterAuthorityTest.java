package org.chuangyou.pledge.matter;

import java.util.stream.Stream;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.pledge.Api;
import org.chuangyou.pledge.Given;
import org.chuangyou.pledge.GivenMatters;
import org.chuangyou.pledge.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.chuangyou.pledge.Api.act;
import static org.chuangyou.pledge.Api.get;
import static org.chuangyou.pledge.Api.post;
import static org.chuangyou.pledge.World.BRANCH;
import static org.chuangyou.pledge.World.COLLEAGUE;
import static org.chuangyou.pledge.World.COUNTY_SECRETARY;
import static org.chuangyou.pledge.World.MEMBER;
import static org.chuangyou.pledge.World.OTHER_MEMBER;
import static org.chuangyou.pledge.World.OTHER_SECRETARY;
import static org.chuangyou.pledge.World.SECRETARY;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

/** Matters are there for the members of their organisation and for posts at or above it; outside there is nothing to see. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class MatterAuthorityTest {

    @Inject
    GivenMatters given;

    @ParameterizedTest
    @ValueSource(strings = {OTHER_SECRETARY, OTHER_MEMBER, World.STRANGER})
    void a_matter_is_not_there_for_those_outside(String person) {
        matters().forEach(matter -> {
            get(person, matter).statusCode(404);
            get(person, "/matters/" + Given.id(matter) + "/journal").statusCode(404);
        });
        get(person, "/pairings?organization=" + BRANCH).body("items.organizationId", not(hasItem(BRANCH.toString())));
    }

    @ParameterizedTest
    @ValueSource(strings = {MEMBER, COLLEAGUE, SECRETARY, COUNTY_SECRETARY})
    void a_matter_is_there_for_those_inside_and_above(String person) {
        matters().forEach(matter -> {
            get(person, matter).statusCode(200);
            get(person, "/matters/" + Given.id(matter) + "/journal").statusCode(200);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {OTHER_SECRETARY, OTHER_MEMBER, World.STRANGER})
    void nothing_is_entered_for_an_organisation_to_which_one_does_not_belong(String person) {
        given.aPairing();

        post(person, "/pairings", GivenMatters.pairing(BRANCH, MEMBER, GivenMatters.PUPIL))
                .statusCode(403);
        post(person, "/deeds", GivenMatters.deed(BRANCH, "\"" + MEMBER + "\"")).statusCode(403);
        post(person, "/aid", GivenMatters.money(BRANCH, "100", "元", "EXACT")).statusCode(403);
        post(person, "/counterparts", GivenMatters.counterpart(BRANCH)).statusCode(403);
        post(person, "/tasks", GivenMatters.task(BRANCH, false, BRANCH)).statusCode(403);
        get(person, "/organizations/" + BRANCH + "/deeds-summary").statusCode(403);
        get(person, "/organizations/" + BRANCH + "/three-links").statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        OTHER_SECRETARY + ", 404",
        MEMBER + ", 403",
    })
    void a_decision_is_the_committees(String person, int status) {
        var suggestion = given.aSuggestion(given.aRound(), COLLEAGUE);

        act(person, suggestion, "selection", GivenMatters.SELECTION).statusCode(status);
    }

    @Test
    void a_decision_names_the_version_it_was_made_on() {
        var difficulty = given.aDifficulty();

        post(SECRETARY, difficulty + "/solution", GivenMatters.SOLUTION).statusCode(428);
        Api.as(SECRETARY)
                .header("If-Match", "\"7\"")
                .body(GivenMatters.SOLUTION)
                .post(difficulty + "/solution")
                .then()
                .statusCode(412);
    }

    @Test
    void nobody_acts_without_signing_in_but_on_what_is_public() {
        Api.anonymously().get("/pairings").then().statusCode(401);
        Api.anonymously().get("/public/aid").then().statusCode(200);
    }

    private Stream<String> matters() {
        return Stream.of(given.aPairing(), given.aDeed(), given.anAid(), given.aCounterpart(), given.aSuggestion());
    }
}
