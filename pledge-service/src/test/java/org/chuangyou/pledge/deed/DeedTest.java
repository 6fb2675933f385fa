package org.chuangyou.pledge.deed;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.pledge.Given;
import org.chuangyou.pledge.GivenMatters;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.pledge.Api.act;
import static org.chuangyou.pledge.Api.get;
import static org.chuangyou.pledge.Api.post;
import static org.chuangyou.pledge.Api.problem;
import static org.chuangyou.pledge.World.SECRETARY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

/** A deed is entered once for all who took part, and is never a score. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class DeedTest {

    @Inject
    GivenMatters given;

    @Inject
    Database database;

    @Test
    void one_person_enters_a_deed_for_all_who_took_part() {
        var branch = given.aBranch();
        var both = "\"" + branch.member() + "\", \"" + branch.secretary() + "\"";

        var deed = GivenMatters.created(post(branch.member(), "/deeds", GivenMatters.deed(branch.id(), both)));

        get(branch.secretary(), "/deeds?participant=me").body("items.id", contains(Given.id(deed)));
        get(branch.member(), "/deeds?participant=me").body("items.id", contains(Given.id(deed)));
    }

    @Test
    void a_team_serves_and_its_deeds_are_found_by_it() {
        var branch = given.aBranch();
        var team = GivenMatters.created(
                post(branch.secretary(), "/volunteer-teams", """
                {"organizationId": "%s", "name": "党员义工服务队", "leaderCode": "%s", "formedOn": "2010-09-10"}""".formatted(branch.id(), branch.member())));
        var deed = GivenMatters.deed(branch.id(), "\"" + branch.member() + "\"")
                .replace("\"kind\"", "\"teamId\": \"" + Given.id(team) + "\", \"kind\"");

        post(branch.member(), "/deeds", deed).statusCode(201);

        get(branch.member(), "/deeds?team=" + Given.id(team)).body("items.title", contains("社区义务辅导"));
        get(branch.member(), "/volunteer-teams").body("items.name", hasItem("党员义工服务队"));
        get(branch.member(), team).statusCode(200).body("leaderCode", is(branch.member()));
        assertThat(database.texts(
                        "SELECT act FROM audit WHERE actor = ? AND object = ?", branch.member(), Given.id(team)))
                .contains("read-team");
    }

    @Test
    void who_took_part_from_elsewhere_is_named_as_a_guest_and_counted() {
        var branch = given.aBranch();
        var other = given.aBranch();
        problem(
                post(branch.member(), "/deeds", GivenMatters.deed(branch.id(), "\"" + other.member() + "\"")),
                409,
                "not-own-members",
                other.member());
        problem(
                post(
                        branch.member(),
                        "/deeds",
                        GivenMatters.deedWithGuest(branch.id(), branch.member(), branch.secretary())),
                409,
                "guests-of-own",
                branch.secretary());

        var deed = GivenMatters.created(post(
                branch.member(), "/deeds", GivenMatters.deedWithGuest(branch.id(), branch.member(), other.member())));

        get(branch.member(), deed).body("guests", contains(other.member()));
        get(branch.member(), "/organizations/" + branch.id() + "/deeds-summary")
                .body("figures.find { it.name == 'deed-participants' }.figure.value", is(2));
    }

    @Test
    void a_withdrawn_deed_is_listed_no_more() {
        var branch = given.aBranch();
        var deed = GivenMatters.created(
                post(branch.member(), "/deeds", GivenMatters.deed(branch.id(), "\"" + branch.member() + "\"")));

        act(branch.member(), deed, "withdrawal", GivenMatters.WITHDRAWAL).statusCode(200);

        get(branch.member(), "/deeds?organization=" + branch.id()).body("items", empty());
    }

    @Test
    void reading_who_took_part_leaves_its_trace() {
        var deed = given.aDeed();

        get(SECRETARY, deed).statusCode(200);

        assertThat(database.texts("SELECT actor || ' ' || act FROM audit WHERE object = ?", Given.id(deed)))
                .contains(SECRETARY + " read-deed");
    }

    @Test
    void reading_a_list_of_people_leaves_its_trace_too() {
        var branch = given.aBranch();

        get(branch.member(), "/deeds").statusCode(200);

        assertThat(database.texts("SELECT act FROM audit WHERE actor = ?", branch.member()))
                .containsExactly("list-deed");
    }

    @Test
    void nothing_is_kept_by_which_people_could_be_ranked() {
        assertThat(
                        database.texts(
                                "SELECT column_name FROM information_schema.columns WHERE table_name IN ('deed', 'aid', 'pairing', 'suggestion')"))
                .noneMatch(column -> column.matches(".*(score|point|rank|photo|login).*"));
    }
}
