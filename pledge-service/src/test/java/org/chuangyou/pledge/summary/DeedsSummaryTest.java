package org.chuangyou.pledge.summary;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.pledge.GivenMatters;
import org.chuangyou.pledge.GivenMatters.Branch;
import org.junit.jupiter.api.Test;

import static org.chuangyou.pledge.Api.act;
import static org.chuangyou.pledge.Api.get;
import static org.chuangyou.pledge.Api.post;
import static org.chuangyou.pledge.World.COUNTY;
import static org.chuangyou.pledge.World.COUNTY_SECRETARY;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

/** One answer for an organisation with all below it and a time. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class DeedsSummaryTest {

    @Inject
    GivenMatters given;

    @Test
    void every_feature_has_its_say_with_unit_qualifier_and_day() {
        var upper = given.aBranch();
        var lower = given.aBranchBelow(upper.id());
        happenings(lower);

        var summary =
                get(upper.secretary(), "/organizations/" + upper.id() + "/deeds-summary?from=2011-01-01&to=2011-12-31");

        summary.statusCode(200)
                .body("figures.figure.unit", everyItem(notNullValue()))
                .body("figures.figure.qualifier", everyItem(notNullValue()))
                .body("figures.figure.asOf", everyItem(is("2011-12-31")))
                .body(of("deeds"), is("2次"))
                .body(of("deed-participants"), is("2人"))
                .body(of("deed-beneficiaries"), is("80余人"))
                .body(of("aid-money"), is("近500万元"))
                .body(of("counterparts"), is("1个"))
                .body("figures.find { it.name == 'pairings' && it.what == 'PUPIL' }.figure.words", is("1对"))
                .body(of("pairing-contacts"), is("1次"))
                .body(of("difficulties-raised"), is("1件"))
                .body("figures.find { it.name == 'difficulties' && it.what == 'SOLVED' }.figure.percent", is(100.0f))
                .body(of("suggestions-received"), is("1条"))
                .body("figures.find { it.name == 'suggestions-adopted' }.figure.of", is(1))
                .body(of("task-items"), is("2项"));
    }

    @Test
    void what_lies_outside_the_time_is_not_counted() {
        var branch = given.aBranch();
        happenings(branch);

        get(branch.member(), "/organizations/" + branch.id() + "/deeds-summary?from=2010-01-01&to=2010-12-31")
                .statusCode(200)
                .body(of("deeds"), is("0次"))
                .body(of("difficulties-raised"), is("0件"));
    }

    private void happenings(Branch branch) {
        var member = "\"" + branch.member() + "\"";
        var both = member + ", \"" + branch.secretary() + "\"";
        post(branch.member(), "/deeds", GivenMatters.deed(branch.id(), member)).statusCode(201);
        post(branch.member(), "/deeds", GivenMatters.deed(branch.id(), both)).statusCode(201);
        post(branch.secretary(), "/aid", GivenMatters.money(branch.id(), "500", "万元", "NEARLY"))
                .statusCode(201);
        post(branch.secretary(), "/counterparts", GivenMatters.counterpart(branch.id()))
                .statusCode(201);
        var pairing = GivenMatters.created(post(
                branch.member(), "/pairings", GivenMatters.pairing(branch.id(), branch.member(), GivenMatters.PUPIL)));
        post(branch.member(), pairing + "/contacts", GivenMatters.contact("2011-05-03"))
                .statusCode(200);
        var difficulty =
                GivenMatters.created(post(branch.member(), "/difficulties", GivenMatters.difficulty(branch.id())));
        act(branch.secretary(), difficulty, "solution", GivenMatters.SOLUTION).statusCode(200);
        given.aSuggestion(given.aRound(branch.id(), branch.secretary(), 1), branch.member());
        given.aTask(COUNTY, COUNTY_SECRETARY, false, branch.id());
    }

    private static String of(String name) {
        return "figures.find { it.name == '" + name + "' }.figure.words";
    }
}
