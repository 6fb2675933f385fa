package org.chuangyou.pledge.pairing;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.chassis.testing.Topic;
import org.chuangyou.pledge.Given;
import org.chuangyou.pledge.GivenMatters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.pledge.Api.act;
import static org.chuangyou.pledge.Api.get;
import static org.chuangyou.pledge.Api.post;
import static org.chuangyou.pledge.World.BRANCH;
import static org.chuangyou.pledge.World.MEMBER;
import static org.chuangyou.pledge.World.SECRETARY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** A member and whom they help, from the agreement to what came of it. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class PairingTest {

    @Inject
    GivenMatters given;

    @Inject
    Database database;

    @Test
    void a_pairing_is_agreed_kept_up_and_ended_with_what_came_of_it() {
        var pairing = given.aPairing();
        post(MEMBER, pairing + "/contacts", GivenMatters.contact("2011-05-03")).statusCode(200);
        post(MEMBER, pairing + "/contacts", GivenMatters.contact("2011-04-05"))
                .body("contacts", is(2))
                .body("lastContactOn", is("2011-05-03"));

        act(MEMBER, pairing, "ending", """
                {"endedOn": "2011-05-10", "outcome": "期中数学及格"}""")
                .statusCode(200)
                .body("status", is("ENDED"))
                .body("outcome", is("期中数学及格"));

        get(SECRETARY, "/matters/" + Given.id(pairing) + "/journal")
                .statusCode(200)
                .body("items.act", contains("AGREE", "CONTACT", "CONTACT", "END"))
                .body("items.doneOn", contains("2011-03-01", "2011-05-03", "2011-04-05", "2011-05-10"))
                .body("items[3].actor", is(MEMBER));
        assertThat(Topic.named("pledge.events").await(2, record -> record.key().equals(Given.id(pairing))).stream()
                        .map(Topic::type))
                .containsExactly("pledge.pairing-agreed.v1", "pledge.pairing-ended.v1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\": \"CLASS\", \"school\": \"示例中学\", \"className\": \"八年级（2）班\"}",
                "{\"kind\": \"TEACHER\", \"personCode\": \"JS00021\"}",
                "{\"kind\": \"NEW_MEMBER\", \"personCode\": \"DY10015\"}",
                "{\"kind\": \"FAMILY\", \"place\": \"示例村三组\", \"circumstance\": \"HARDSHIP\"}",
            })
    void classes_teachers_new_members_and_families_are_helped_too(String helped) {
        given.aPairing();

        post(MEMBER, "/pairings", GivenMatters.pairing(BRANCH, MEMBER, helped)).statusCode(201);
    }

    @Test
    void who_helps_finds_their_own() {
        var pairing = given.aPairing();

        get(MEMBER, "/pairings?helper=me&status=ONGOING").body("items.id", hasItem(Given.id(pairing)));
    }

    @Test
    void three_links_are_counted_of_all_members_and_nobody_is_named() {
        var branch = given.aBranch();
        for (var helped : new String[] {
            GivenMatters.PUPIL,
            "{\"kind\": \"CLASS\", \"school\": \"示例中学\", \"className\": \"八年级（2）班\"}",
            "{\"kind\": \"TEACHER\", \"personCode\": \"JS00021\"}"
        }) {
            post(branch.member(), "/pairings", GivenMatters.pairing(branch.id(), branch.member(), helped))
                    .statusCode(201);
        }
        post(branch.secretary(), "/pairings", GivenMatters.pairing(branch.id(), branch.secretary(), GivenMatters.PUPIL))
                .statusCode(201);

        get(branch.member(), "/organizations/" + branch.id() + "/three-links")
                .statusCode(200)
                .body("withStrugglingPupil.value", is(2))
                .body("withClass.value", is(1))
                .body("withAll.value", is(1))
                .body("withAll.of", is(2))
                .body("withAll.percent", is(50.0f));
    }

    @Test
    void no_name_of_a_pupil_has_a_place_to_stand_in() {
        assertThat(database.texts("SELECT column_name FROM information_schema.columns WHERE table_name = 'pairing'"))
                .noneMatch(column -> column.endsWith("name") && !column.equals("class_name"));
    }

    @Test
    void a_colleague_reads_the_journal_without_who_wrote_it() {
        var pairing = given.aPairing();

        get(MEMBER, "/matters/" + Given.id(pairing) + "/journal")
                .body("items.act", contains("AGREE"))
                .body("items[0].actor", nullValue());
    }
}
