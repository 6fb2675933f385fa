package org.chuangyou.pledge.snapshot;

import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.pledge.Api;
import org.chuangyou.pledge.Given;
import org.chuangyou.pledge.Today;
import org.chuangyou.pledge.World;
import org.chuangyou.pledge.handover.HandoverSweep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

/** A month is frozen where its pledges stood when it ended, whoever follows them when that is done. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class HandedOverSnapshotTest {

    @Inject
    Given given;

    @Inject
    World world;

    @Inject
    HandoverSweep handovers;

    @Inject
    MonthlyFreeze freeze;

    @Inject
    Today today;

    private UUID old;
    private UUID next;
    private String pledge;

    @BeforeEach
    void a_pledge_of_a_branch_of_its_own() {
        old = given.aBranch();
        next = given.aBranch();
        pledge = given.aPublishedPledgeOf(old);
    }

    @AfterEach
    void back() {
        today.isAsUsual();
    }

    @Test
    void what_was_handed_over_after_a_month_is_frozen_for_it_where_it_stood() {
        world.transferred(Given.memberOf(old), next, "2011-06-03");
        today.is("2011-06-03");
        handovers.sweep();
        today.is("2011-06-06");

        freeze.freeze();

        frozen(old).body("pledges.id", contains(Given.id(pledge)));
        list(next).body("items", empty());
    }

    @Test
    void the_month_of_the_handing_over_is_frozen_where_it_is_followed_now() {
        world.transferred(Given.memberOf(old), next, "2011-05-20");
        today.is("2011-05-20");
        handovers.sweep();
        today.is("2011-06-06");

        freeze.freeze();

        frozen(next).body("pledges.id", contains(Given.id(pledge)));
        list(old).body("items", empty());
    }

    @Test
    void an_organisation_that_stood_no_more_when_a_month_began_is_not_frozen_for_it() {
        world.dissolved(old, "示例支部", "2011-06-01");
        today.is("2011-07-06");

        freeze.freeze();

        list(old).body("items.month", contains("2011-05"));
    }

    private ValidatableResponse frozen(UUID branch) {
        var id = list(branch).extract().<String>path("items[0].id");
        return Api.anonymously().get("/public/snapshots/" + id).then().statusCode(200);
    }

    private ValidatableResponse list(UUID branch) {
        return Api.anonymously()
                .get("/public/organizations/" + branch + "/snapshots")
                .then()
                .statusCode(200);
    }
}
