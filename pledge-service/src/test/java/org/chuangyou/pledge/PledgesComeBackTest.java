package org.chuangyou.pledge;

import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.pledge.pledge.UnopposedEnds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.chuangyou.pledge.World.BRANCH;
import static org.chuangyou.pledge.World.COMMISSIONER;
import static org.chuangyou.pledge.World.COUNTY_SECRETARY;
import static org.chuangyou.pledge.World.MEMBER;
import static org.chuangyou.pledge.World.OTHER_BRANCH;
import static org.chuangyou.pledge.World.SECRETARY;
import static org.hamcrest.Matchers.is;

/** What has become of a pledge meanwhile is no reason to refuse it when it comes back from its own export. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class PledgesComeBackTest {

    private static final String THIRD = "{\"text\": \"家访\", \"aim\": \"每月两户\", \"dueOn\": \"2011-12-31\"}";

    @Inject
    Given given;

    @Inject
    World world;

    @Inject
    Database database;

    @Inject
    KeptSheets kept;

    @Inject
    Today today;

    @Inject
    UnopposedEnds unopposed;

    @BeforeEach
    void as_newly_installed() {
        kept.empty();
    }

    @AfterEach
    void leave_nothing_behind() {
        today.isAsUsual();
        kept.empty();
    }

    @Test
    void a_revised_pledge_comes_back_with_the_review_of_the_text_that_is_shown() {
        var pledge = given.aPublishedPledge();
        var revision = pledge + "/revision";
        Api.as(MEMBER)
                .body(Given.REVISION.replace("\"items\": [", "\"items\": [" + THIRD + ","))
                .put(revision)
                .then()
                .statusCode(201);
        Api.act(
                        COMMISSIONER,
                        revision,
                        "review",
                        Given.GOOD_REVIEW.replace(
                                "[", "[{\"item\": 3, \"wellChosen\": true, \"concrete\": true, \"achievable\": true},"))
                .statusCode(200);
        Api.act(COMMISSIONER, revision, "publication", Given.PUBLICATION).statusCode(200);

        assertThat(backAgain("pledge-items").lines()).hasSize(1 + 3).allMatch(line -> !line.contains(",,,,,,,,,,"));
    }

    @Test
    void a_returned_pledge_that_was_written_anew_with_more_items_comes_back() {
        var pledge = given.aReturnedPledge();
        var campaign = Api.get(MEMBER, pledge).extract().<String>path("campaignId");
        var longer = Given.pledgeOf(campaign, "MEMBER", BRANCH).replace("\"items\": [", "\"items\": [" + THIRD + ",");
        Api.edit(MEMBER, pledge, longer).statusCode(200);

        assertThat(backAgain("pledges")).contains("已退回");
        Api.get(MEMBER, pledge).body("items.size()", is(3)).body("review.items.size()", is(2));
    }

    @Test
    void a_pledge_of_somebody_who_has_gone_to_another_branch_since_comes_back() {
        var code = "DZ-" + UUID.randomUUID().toString().substring(0, 8);
        var person = world.member(code, "示例寅", BRANCH);
        await().until(() -> world.knows("SELECT count(*) FROM member WHERE person_code = ?", code));
        given.aPublishedPledge(given.aPlannedCampaign(), code, BRANCH);
        world.transferred(person, code, BRANCH, OTHER_BRANCH, "2011-05-11");

        assertThat(backAgain("pledges")).contains(code);
    }

    @Test
    void a_month_that_was_reported_after_the_end_comes_back() {
        var pledge = given.aPublishedPledge();
        today.is("2011-06-03");
        Api.act(MEMBER, pledge, "fulfilment", Given.FULFILMENT).statusCode(200);
        today.is("2011-06-04");
        Api.as(MEMBER)
                .body(Given.PROGRESS)
                .put(pledge + "/progress-reports/2011-05")
                .then()
                .statusCode(201);

        assertThat(backAgain("progress-reports")).contains("2011-06-04");
    }

    @Test
    void an_end_that_another_than_the_reviewer_confirmed_comes_back() {
        var pledge = given.aPublishedPledge();
        Api.act(MEMBER, pledge, "fulfilment", Given.FULFILMENT).statusCode(200);
        Api.act(COUNTY_SECRETARY, pledge, "confirmation", "").statusCode(200);

        assertThat(backAgain("pledges")).contains("2011-05-10," + COUNTY_SECRETARY);
    }

    @Test
    void what_the_committee_said_in_the_pledgers_stead_and_held_unopposed_comes_back_as_that() {
        var pledge = explainedInStead();
        today.is("2012-01-18");
        unopposed.confirm();

        assertThat(backAgain("pledges")).contains("," + SECRETARY + ",,2012-01-18,,");
        Api.get(MEMBER, pledge).body("ending.saidBy", is("COMMITTEE"));
    }

    @Test
    void an_objection_to_what_the_committee_said_comes_back() {
        var pledge = explainedInStead();
        Api.act(MEMBER, pledge, "objection", "{\"reason\": \"公开课已上\"}").statusCode(200);

        backAgain("pledges");

        Api.get(MEMBER, pledge).body("ending.objectedOn", is("2012-01-03"));
    }

    private String explainedInStead() {
        var pledge = given.aPublishedPledge();
        today.is("2012-01-03");
        Api.act(SECRETARY, pledge, "explanation", Given.EXPLANATION).statusCode(200);
        return pledge;
    }

    @Test
    void on_a_day_before_it_was_published_the_ledger_does_not_tell_a_pledge() {
        FilledSheets.all().upload().statusCode(201);

        var january = csv("pledges?asOf=2011-01-31");
        var march = csv("pledges?asOf=2011-03-31");

        assertThat(january).doesNotContain("CN-1");
        assertThat(march).contains("CN-1,").contains("已公布").doesNotContain("已兑现", "均已及格", "CN-7,");
        assertThat(csv("pledge-items?asOf=2011-03-31")).contains("CN-2,1,开放图书室").doesNotContain("已开放", "CN-7,");
    }

    @Test
    void a_post_counts_on_the_day_on_which_the_pledge_was_submitted() {
        FilledSheets.all()
                .replacing("pledges", "提交人编号,", "提交人编号,提交日期,")
                .submittedOn("CN-2", "2010-06-01")
                .upload()
                .statusCode(400)
                .body("errors.find { it.rule == 'not-its-secretary' && it.column == '提交人编号' }.row", is(3));
    }

    @Test
    void in_a_closed_campaign_nothing_is_added_to_a_report() {
        FilledSheets.all().upload().statusCode(201);
        var closed = "UPDATE campaign SET status = '%s' WHERE sheet_code = 'HD-1'";
        database.change(closed.formatted("CLOSED"));
        try {
            FilledSheets.empty()
                    .with("item-progress", """
                            承诺编码,月份,第几项,逐项进展状态,情况,已达到,已达到的单位,已达到的限定
                            CN-1,2011-02,1,正常推进,,,,
                            """.getBytes(UTF_8))
                    .upload()
                    .statusCode(400)
                    .body("errors[0].rule", is("campaign-not-open"));
        } finally {
            database.change(closed.formatted("OPEN"));
        }
    }

    /** The table, which went out, found an empty service, and goes out again as it was. */
    private String backAgain(String table) {
        var exported = FilledSheets.export("csv");
        kept.empty();
        var sheets = FilledSheets.empty();
        Book.parts(exported).forEach((name, file) -> sheets.with(name.replace(".csv", ""), file));
        sheets.upload().statusCode(201);
        assertThat(Book.texts(FilledSheets.export("csv"))).isEqualTo(Book.texts(exported));
        return csv(table);
    }

    private static String csv(String table) {
        return new String(FilledSheets.read("/exports/" + table), UTF_8);
    }
}
