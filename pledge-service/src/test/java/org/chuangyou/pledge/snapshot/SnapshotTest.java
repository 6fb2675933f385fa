package org.chuangyou.pledge.snapshot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.pledge.Api;
import org.chuangyou.pledge.Given;
import org.chuangyou.pledge.Today;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chuangyou.pledge.Api.problem;
import static org.chuangyou.pledge.World.COMMISSIONER;
import static org.chuangyou.pledge.World.COUNTY_SECRETARY;
import static org.chuangyou.pledge.World.MEMBER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class SnapshotTest {

    @Inject
    Given given;

    @Inject
    MonthlyFreeze freeze;

    @Inject
    Database database;

    @Inject
    Today today;

    private UUID branch;
    private String pledge;

    @BeforeEach
    void a_pledge_of_a_branch_of_its_own() {
        branch = given.aBranch();
        pledge = given.aPublishedPledgeOf(branch);
    }

    @AfterEach
    void back() {
        today.isAsUsual();
    }

    @Test
    void on_the_day_after_the_reporting_day_the_last_month_is_frozen_once() {
        today.is("2011-06-05");
        freeze.freeze();
        list().body("items", empty());
        today.is("2011-06-06");
        assertThat(freeze.freeze()).isPositive();

        assertThat(freeze.freeze()).isZero();

        list().body("items", hasSize(1)).body("items.month", contains("2011-05"));
        read().body("pledges.id", contains(Given.id(pledge)))
                .body("pledges[0].status", is("PUBLISHED"))
                .body("pledges[0].items.aim", contains("期末各科均及格", "全校教师可听"))
                .body("asOf", is("2011-05-31"));
    }

    @Test
    void each_organisation_is_frozen_after_its_own_reporting_day_even_if_that_is_the_months_last() {
        today.is("2011-02-28");
        Api.as(COUNTY_SECRETARY)
                .body("{\"day\": 28}")
                .put("/organizations/" + branch + "/reporting-day")
                .then()
                .statusCode(201);
        database.change("UPDATE pledge SET published_on = '2011-01-20' WHERE id = '" + Given.id(pledge) + "'");
        freeze.freeze();
        list().body("items", empty());

        today.is("2011-03-01");
        freeze.freeze();

        list().body("items.month", contains("2011-01"));
    }

    @Test
    void a_closed_campaign_is_in_the_snapshot_of_its_last_month_and_in_no_later_one() {
        given.close("/campaigns/" + Api.anonymously().get("/public" + pledge).path("campaignId"));
        today.is("2011-07-06");

        freeze.freeze();

        list().body("items.month", contains("2011-05"));
        read().body("pledges.id", contains(Given.id(pledge)));
    }

    @Test
    void what_happens_later_does_not_change_what_was_frozen() {
        today.is("2011-06-06");
        freeze.freeze();
        var before = text();

        Api.act(Given.memberOf(branch), pledge, "fulfilment", Given.FULFILMENT).statusCode(200);
        freeze.freeze();

        assertThat(text()).isEqualTo(before);
    }

    @Test
    void a_withdrawn_pledge_is_shown_as_withdrawn() {
        Api.act(COUNTY_SECRETARY, pledge, "withdrawal", "{\"reason\": \"岗位调整\"}")
                .statusCode(200);
        today.is("2011-06-06");

        freeze.freeze();

        read().body("pledges[0].status", is("WITHDRAWN")).body("pledges[0].endedOn", is("2011-05-10"));
    }

    @Test
    void an_end_that_nobody_has_confirmed_is_frozen_as_no_more_than_reported() {
        Api.act(Given.memberOf(branch), pledge, "fulfilment", Given.FULFILMENT).statusCode(200);
        today.is("2011-06-06");

        freeze.freeze();

        read().body("pledges[0].status", is("END_REPORTED"))
                .body("pledges[0].statusLabel", is("已报告了结，待党组织确认"))
                .body("pledges[0].endedOn", nullValue());
        assertThat(table()).contains("END_REPORTED,已报告了结，待党组织确认");
    }

    @Test
    void an_end_that_was_refuted_since_is_frozen_late_as_no_more_than_reported() {
        Api.act(Given.memberOf(branch), pledge, "fulfilment", Given.FULFILMENT).statusCode(200);
        today.is("2011-06-03");
        Api.act(COUNTY_SECRETARY, pledge, "contradiction", "{\"reason\": \"一名学生仍不及格\"}")
                .statusCode(200);

        freezeByHand("2011-05").statusCode(201);

        read().body("pledges[0].status", is("END_REPORTED"));
    }

    @Test
    void a_confirmed_end_is_frozen_with_its_day() {
        Api.act(Given.memberOf(branch), pledge, "fulfilment", Given.FULFILMENT).statusCode(200);
        Api.act(COUNTY_SECRETARY, pledge, "confirmation", "").statusCode(200);
        today.is("2011-06-06");

        freeze.freeze();

        read().body("pledges[0].status", is("FULFILLED")).body("pledges[0].endedOn", is("2011-05-10"));
    }

    @Test
    void a_late_snapshot_shows_the_text_that_was_public_then() {
        today.is("2011-06-03");
        Api.as(Given.memberOf(branch))
                .body(Given.REVISION)
                .put(pledge + "/revision")
                .then()
                .statusCode(201);
        Api.act(COUNTY_SECRETARY, pledge + "/revision", "review", Given.GOOD_REVIEW)
                .statusCode(200);
        Api.act(COUNTY_SECRETARY, pledge + "/revision", "publication", Given.PUBLICATION)
                .statusCode(200);

        freezeByHand("2011-05").statusCode(201);

        read().body("pledges[0].items.text", contains("结对帮扶两名学生", "上两节公开课")).body("pledges[0].dueOn", is("2011-12-31"));
    }

    @Test
    void a_late_snapshot_still_shows_how_things_stood_at_the_months_end() {
        today.is("2011-06-03");
        Api.act(Given.memberOf(branch), pledge, "fulfilment", Given.FULFILMENT).statusCode(200);

        freezeByHand("2011-05").statusCode(201);

        read().body("pledges[0].status", is("PUBLISHED")).body("pledges[0].endedOn", nullValue());
    }

    @Test
    void anybody_can_check_the_text_against_its_hash() throws Exception {
        today.is("2011-06-06");
        freeze.freeze();

        var hash = MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));

        list().body("items[0].sha256", is(HexFormat.of().formatHex(hash)));
        assertThat(text()).startsWith("{\"asOf\":\"2011-05-31\",\"id\":").doesNotContain("DY1");
    }

    @Test
    void a_number_from_before_they_were_refused_is_not_frozen() {
        Api.as(Given.memberOf(branch))
                .body(Given.PROGRESS)
                .put(pledge + "/progress-reports/2011-05")
                .then()
                .statusCode(201);
        database.change(
                "UPDATE progress_report SET text = '家长请打 13800000000' WHERE pledge_id = '" + Given.id(pledge) + "'");
        today.is("2011-06-06");

        freeze.freeze();

        read().body("pledges[0].progress.text", is("家长请打 ＊"));
    }

    @Test
    void the_database_itself_refuses_to_change_it() {
        today.is("2011-06-06");
        freeze.freeze();

        for (var change : new String[] {
            "UPDATE public_snapshot SET made_at = now()", "DELETE FROM public_snapshot", "TRUNCATE public_snapshot"
        }) {
            assertThatThrownBy(() -> database.change(change)).hasMessageContaining("never changed");
        }
    }

    @Test
    void a_restatement_is_a_new_document_that_names_the_old() {
        today.is("2011-06-06");
        freeze.freeze();
        var first = list().extract().<String>path("items[0].id");
        var before = text();
        Api.as(Given.memberOf(branch))
                .body(Given.PROGRESS)
                .put(pledge + "/progress-reports/2011-05")
                .then()
                .statusCode(201);

        restate("2011-05").statusCode(201).body("restates", is(first));

        list().body("items", hasSize(2));
        read().body("reason", is("五月进展补报")).body("pledges[0].progress.text", is("每周二、四辅导"));
        assertThat(Api.anonymously().get("/public/snapshots/" + first).asString())
                .isEqualTo(before);
    }

    @Test
    void a_snapshot_is_read_as_a_table_too() {
        today.is("2011-06-06");
        freeze.freeze();

        assertThat(table().lines()).hasSize(3).element(1).asString().contains("PUBLISHED", "结对帮扶两名学生", "2011-09-30");
    }

    @Test
    void a_month_that_is_not_over_is_not_frozen() {
        problem(freezeByHand("2011-05"), 409, "snapshot-month-running", "现在是 2011-05，2011-05 尚未结束");
    }

    @Test
    void freezing_again_by_hand_gives_the_one_there_is() {
        today.is("2011-06-01");
        var made = freezeByHand("2011-05").statusCode(201).extract().<String>path("id");

        freezeByHand("2011-05").statusCode(200).body("id", is(made));
    }

    @Test
    void only_leaders_freeze_and_restate() {
        today.is("2011-06-01");
        problem(Api.as(COMMISSIONER).put(byHand("2011-05")).then(), 403, "snapshot-leaders-only", "书记、副书记");
    }

    @Test
    void what_was_never_frozen_is_neither_read_nor_restated() {
        today.is("2011-06-01");
        problem(restate("2011-05"), 404, "snapshot-not-found", "还没有生成");
        problem(
                Api.anonymously().get("/public/snapshots/" + UUID.randomUUID()).then(),
                404,
                "snapshot-not-found",
                "没有这份公开快照");
        Api.get(MEMBER, pledge).statusCode(200);
    }

    private ValidatableResponse list() {
        return Api.anonymously()
                .get("/public/organizations/" + branch + "/snapshots")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse read() {
        return Api.anonymously()
                .get("/public/snapshots/" + list().extract().path("items[0].id"))
                .then()
                .statusCode(200);
    }

    private String table() {
        return Api.anonymously()
                .get("/public/snapshots/" + list().extract().path("items[0].id") + "/csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private String text() {
        return read().extract().asString();
    }

    private ValidatableResponse freezeByHand(String month) {
        return Api.as(COUNTY_SECRETARY).put(byHand(month)).then();
    }

    private ValidatableResponse restate(String month) {
        return Api.as(COUNTY_SECRETARY)
                .body("{\"reason\": \"五月进展补报\"}")
                .post(byHand(month) + "/restatement")
                .then();
    }

    private String byHand(String month) {
        return "/organizations/" + branch + "/public-snapshots/" + month;
    }
}
