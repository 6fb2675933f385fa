package org.chuangyou.pledge.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.pledge.Given;
import org.chuangyou.pledge.World;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.pledge.Api.anonymously;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

/** A parent finds the school by its name, and from there what it promises. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class DirectoryTest {

    @Inject
    Given given;

    @Test
    void an_organisation_is_found_by_a_part_of_its_name_and_leads_to_its_pledges() {
        var branch = given.aBranch();
        var pledge = given.aPublishedPledgeOf(branch);

        found(branch.toString())
                .body("items.id", contains(branch.toString()))
                .body("items.name", contains("示例支部" + branch))
                .body("items.superior", contains(World.COUNTY_NAME));

        anonymously().get("/public/pledges?organization=" + branch).then().body("items.id", contains(Given.id(pledge)));
    }

    @Test
    void who_has_nothing_to_show_is_not_listed() {
        found(given.aBranch().toString()).body("items", empty());
    }

    @Test
    void pages_follow_each_other_by_name() {
        var branches = List.of(given.aBranch(), given.aBranch());
        branches.forEach(given::aPublishedPledgeOf);
        var seen = new ArrayList<String>();

        for (var address = "limit=1"; address != null; ) {
            var page = anonymously()
                    .get("/public/organizations?name=示例&" + address)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.id"));
            String next = page.path("next");
            address = next == null ? null : "limit=1&cursor=" + next;
        }

        assertThat(seen)
                .doesNotHaveDuplicates()
                .containsAll(branches.stream().map(UUID::toString).toList());
    }

    @Test
    void what_is_public_names_its_organisation() {
        var campaign = given.aPlannedCampaign();

        anonymously().get("/public" + campaign).then().body("organization", is(World.COUNTY_NAME));
        anonymously().get("/public/campaigns").then().body("items.organization", hasItem(World.COUNTY_NAME));
        anonymously()
                .get("/public" + campaign + "/plans")
                .then()
                .body("items.organization", contains(World.COUNTY_NAME));
    }

    private static ValidatableResponse found(String part) {
        return anonymously().get("/public/organizations?name=" + part).then().statusCode(200);
    }
}
