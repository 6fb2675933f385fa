package org.chuangyou.pledge.sync;

import java.util.List;
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
import org.chuangyou.pledge.World;
import org.chuangyou.pledge.handover.HandoverSweep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.chuangyou.pledge.Api.problem;
import static org.chuangyou.pledge.World.BRANCH;
import static org.chuangyou.pledge.World.COLLEAGUE;
import static org.chuangyou.pledge.World.MEMBER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

/** Ids of a device's own making, retries, and conflicts that say what is there. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class SyncTest {

    @Inject
    Given given;

    @Inject
    Database database;

    @Inject
    World world;

    @Inject
    HandoverSweep handover;

    @Inject
    Today today;

    @AfterEach
    void back() {
        today.isAsUsual();
    }

    @Test
    void a_pledge_is_drafted_under_an_id_of_the_clients_own() {
        var pledge = "/pledges/" + Given.anOwnId();

        create(pledge, draft())
                .statusCode(201)
                .header("Location", endsWith(pledge))
                .header("ETag", is("\"0\""));

        Api.get(MEMBER, pledge).statusCode(200).body("status", is("DRAFT"));
    }

    @Test
    void the_same_draft_sent_again_changes_nothing() {
        var pledge = "/pledges/" + Given.anOwnId();
        var draft = draft();
        create(pledge, draft).statusCode(201);

        create(pledge, draft).statusCode(200).header("ETag", is("\"0\""));

        assertThat(database.count("SELECT count(*) FROM pledge_history WHERE pledge_id = ?::uuid", Given.id(pledge)))
                .isOne();
    }

    @Test
    void another_draft_under_the_same_id_is_told_what_is_there() {
        var pledge = "/pledges/" + Given.anOwnId();
        var draft = draft();
        create(pledge, draft).statusCode(201);

        problem(create(pledge, draft.replace("八年级", "九年级")), 412, "precondition-failed", "重新读取")
                .body("present.duties", is("八年级班主任"))
                .body("presentVersion", is(0))
                .header("ETag", is("\"0\""));
    }

    @Test
    void an_edit_on_a_version_gone_by_is_told_what_is_there() {
        var pledge = given.aDraftPledge();
        var mended = given.mended(pledge);
        Api.edit(MEMBER, pledge, mended).statusCode(200);

        problem(
                        Api.as(MEMBER)
                                .header("If-Match", "\"0\"")
                                .body(mended.replace("数学", "物理"))
                                .put(pledge)
                                .then(),
                        412,
                        "precondition-failed",
                        "重新读取")
                .body("present.duties", is("八年级班主任、数学教师"))
                .body("presentVersion", is(1));
    }

    @Test
    void an_id_of_somebody_elses_tells_nothing_but_that_it_is_taken() {
        var pledge = given.aDraftPledge();
        var draft = draft();

        Api.as(COLLEAGUE)
                .header("If-None-Match", "*")
                .body(draft)
                .put(pledge)
                .then()
                .statusCode(409)
                .body("type", containsString("already-exists"))
                .body("present", is((Object) null));
    }

    @Test
    void a_pledge_never_moves_to_another_campaign() {
        var pledge = given.aDraftPledge();
        problem(Api.edit(MEMBER, pledge, draft()), 409, "pledge-elsewhere", "另行起草");
    }

    @ParameterizedTest
    @CsvSource({
        "0197c0de-0000-4000-8000-000000000001, own-id-form, 不是 UUID 第 7 版",
        "ffffffff-ffff-ffff-ffff-ffffffffffff, own-id-form, 不是 UUID 第 7 版",
        "fffffffe-0000-7000-8000-000000000001, own-id-ahead, 至多可超前一天",
    })
    void an_id_that_would_stand_on_top_of_all_lists_is_refused(String id, String problem, String detail) {
        problem(create("/pledges/" + id, draft()), 400, problem, detail);
    }

    @Test
    void each_draft_is_kept_or_refused_by_itself() {
        var campaign = given.aPlannedCampaign();
        var published = Given.id(given.aPublishedPledge(campaign));
        var good = Given.pledgeOf(campaign, "MEMBER", BRANCH);

        sync(
                        pledge(Given.anOwnId(), null, good),
                        pledge(Given.anOwnId(), null, good.replace("期末各科均及格", " ")),
                        progress(published, "2011-05", null, "每周两次"),
                        progress(published, "2011-06", null, "预报"),
                        progress(UUID.randomUUID().toString(), "2011-05", null, "没有这项"),
                        "{}",
                        pledge(Given.anOwnId(), null, good.replace("八年级", "\\u0000")),
                        pledge(Given.anOwnId(), null, good))
                .statusCode(200)
                .body(
                        "results.outcome",
                        contains(
                                "CREATED", "REFUSED", "CREATED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "CREATED"))
                .body("results[1].fault.values.violations[0].field", is("content.items[0].aim"))
                .body("results[3].fault.detail", is("现在是 2011-05，不能报告 2011-06 的进展。"))
                .body("results[4].fault.type", containsString("pledge-not-found"))
                .body("results[5].fault.type", containsString("draft-of-one-thing"))
                .body("results[6].fault.type", containsString("unstorable-value"));

        Api.get(MEMBER, "/pledges/" + published + "/progress-reports/2011-05").body("text", is("每周两次"));
    }

    @Test
    void what_cannot_be_read_in_one_draft_is_told_of_that_one_alone() {
        var campaign = given.aPlannedCampaign();
        var published = Given.id(given.aPublishedPledge(campaign));
        var good = Given.pledgeOf(campaign, "MEMBER", BRANCH);

        sync(
                        progress(published, "2011-05", null, "每周两次").replace("ON_TRACK", "GOING_WELL"),
                        pledge(Given.anOwnId(), null, good.replace("2011-09-30", "2011-09-31")),
                        pledge(Given.anOwnId(), null, good.replace("\"duties\"", "\"duty\"")),
                        pledge(Given.anOwnId(), null, good.replace(Given.HEARINGS, "[null]")),
                        "\"草稿\"",
                        pledge(Given.anOwnId(), null, good))
                .statusCode(200)
                .body("results.outcome", contains("REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "CREATED"))
                .body("results[0].fault.type", endsWith("draft-unreadable"))
                .body("results[0].fault.values.field", is("progress.content.state"))
                .body("results[0].fault.detail", containsString("字段 progress.content.state：值的类型或取值不对"))
                .body("results[0].fault.values.expected", is("ON_TRACK|DONE|BLOCKED"))
                .body("results[1].fault.values.field", is("pledge.content.items.[0].dueOn"))
                .body("results[2].fault.values.reason", is("UNKNOWN"));
    }

    @Test
    void a_device_takes_along_its_pledges_with_their_versions_and_months() {
        var branch = given.aBranch();
        var pledge = given.aPublishedPledgeOf(branch);
        report(Given.memberOf(branch), pledge);

        taken(Given.memberOf(branch), "")
                .body("items.pledge.id", contains(Given.id(pledge)))
                .body("items[0].pledge.view.items.text", contains("结对帮扶两名学生", "上两节公开课"))
                .body("items[0].pledge.version", is(Integer.parseInt(version(Given.memberOf(branch), pledge))))
                .body("items[0].months.progress.month", contains("2011-05"))
                .body("items[0].months.version", contains(0));
    }

    @Test
    void a_secretary_takes_along_the_pledges_of_the_body_and_a_colleague_nothing_of_others() {
        var branch = given.aBranch();
        var secretary = given.anOfficerOf(branch, "SECRETARY");
        var commissioner = given.aCommissionerOf(branch);
        var pledge = given.aDraftPledge(given.aPlannedCampaign(), secretary, "ORGANIZATION", branch);

        taken(secretary, "").body("items.pledge.id", contains(Given.id(pledge)));
        taken(commissioner, "").body("items", empty());
    }

    @Test
    void what_changed_since_is_taken_along_page_by_page() {
        var branch = given.aBranch();
        var me = Given.memberOf(branch);
        var campaign = given.aPlannedCampaign();
        var reported = given.aPublishedPledge(campaign, me, branch);
        given.aPublishedPledge(campaign, me, branch);
        var drafted = given.aDraftPledge(campaign, me, "MEMBER", branch);
        var asOf = allTaken(me);
        report(me, reported);
        Api.act(me, drafted, "submission", "").statusCode(200);

        var first = taken(me, "?limit=1&since=" + asOf).body("items.pledge.id", contains(Given.id(reported)));

        taken(me, "?limit=1&since=" + asOf + "&cursor=" + first.extract().path("next"))
                .body("items.pledge.id", contains(Given.id(drafted)))
                .body("items[0].pledge.view.status", is("SUBMITTED"));
    }

    @Test
    void a_new_secretary_takes_along_what_the_body_pledged_before() {
        var branch = given.aBranch();
        var pledge = given.aDraftPledge(
                given.aPlannedCampaign(), given.anOfficerOf(branch, "SECRETARY"), "ORGANIZATION", branch);
        var commissioner = given.aCommissionerOf(branch);
        var asOf = allTaken(commissioner);
        var post = world.post(commissioner, "SECRETARY", branch);
        await().until(() -> world.knows("SELECT count(*) FROM post WHERE id = ?", post));

        taken(commissioner, "?since=" + asOf).body("items.pledge.id", contains(Given.id(pledge)));
    }

    @Test
    void a_secretary_from_a_day_told_before_takes_along_the_bodys_pledges_when_the_day_has_come() {
        var branch = given.aBranch();
        var pledge = given.aDraftPledge(
                given.aPlannedCampaign(), given.anOfficerOf(branch, "SECRETARY"), "ORGANIZATION", branch);
        var next = given.anOfficerOf(branch, "SECRETARY");
        database.change("UPDATE post SET assumed_on = '2011-05-12' WHERE person_code = ?", next);
        var asOf = allTaken(next);
        today.is("2011-05-12");

        taken(next, "?since=" + asOf).body("items.pledge.id", contains(Given.id(pledge)));
    }

    @Test
    void who_leads_a_body_no_more_is_told_that_its_pledges_left() {
        var branch = given.aBranch();
        var secretary = given.anOfficerOf(branch, "SECRETARY");
        var pledge = given.aDraftPledge(given.aPlannedCampaign(), secretary, "ORGANIZATION", branch);
        var asOf = allTaken(secretary);
        world.relinquishedAll(branch, "2011-05-10");

        taken(secretary, "?since=" + asOf).body("items", empty()).body("left", contains(Given.id(pledge)));
    }

    @Test
    void who_led_a_body_that_was_merged_is_told_that_its_pledges_left() {
        var branch = given.aBranch();
        var secretary = given.anOfficerOf(branch, "SECRETARY");
        var pledge = given.aDraftPledge(given.aPlannedCampaign(), secretary, "ORGANIZATION", branch);
        var asOf = allTaken(secretary);
        world.merged(branch, given.aBranch(), "2011-05-10");
        handover.sweep();

        taken(secretary, "?since=" + asOf).body("items", empty()).body("left", contains(Given.id(pledge)));
    }

    @Test
    void since_what_another_server_said_of_later_is_told_all() {
        var branch = given.aBranch();
        var pledge = given.aPublishedPledgeOf(branch);

        taken(Given.memberOf(branch), "?since=999999999999999999").body("items.pledge.id", contains(Given.id(pledge)));
    }

    /** Since when nothing has changed any more: another's transaction may still have been open when it was first asked. */
    private static String allTaken(String person) {
        return await().until(
                        () -> taken(person, "").extract().<String>path("asOf"), asOf -> taken(person, "?since=" + asOf)
                                .extract()
                                .<List<?>>path("items")
                                .isEmpty());
    }

    @Test
    void since_something_that_is_no_answers_is_refused() {
        Api.get(MEMBER, "/sync?since=yesterday").statusCode(400);
    }

    private static ValidatableResponse taken(String person, String query) {
        return Api.get(person, "/sync" + query).statusCode(200);
    }

    private static String version(String person, String pledge) {
        return Api.version(person, pledge).replace("\"", "");
    }

    private static void report(String person, String pledge) {
        Api.as(person)
                .body(Given.PROGRESS)
                .put(pledge + "/progress-reports/2011-05")
                .then()
                .statusCode(201);
    }

    @Test
    void a_phone_number_is_refused_off_line_too() {
        var published = Given.id(given.aPublishedPledge());

        sync(progress(published, "2011-05", null, "家长请打 13800000000"))
                .body("results.outcome", contains("REFUSED"))
                .body("results[0].fault.values.violations[0].field", is("content.text"));
    }

    @Test
    void a_batch_sent_again_changes_nothing() {
        var campaign = given.aPlannedCampaign();
        var published = Given.id(given.aPublishedPledge(campaign));
        var drafts = new String[] {
            pledge(Given.anOwnId(), null, Given.pledgeOf(campaign, "MEMBER", BRANCH)),
            progress(published, "2011-05", null, "每周两次")
        };
        sync(drafts).body("results.outcome", contains("CREATED", "CREATED"));

        sync(drafts)
                .body("results.outcome", contains("UNCHANGED", "UNCHANGED"))
                .body("results.version", contains(0, 0));
    }

    @Test
    void a_conflicting_draft_is_told_what_is_there() {
        var published = Given.id(given.aPublishedPledge());
        sync(progress(published, "2011-05", null, "一号机所写")).body("results.outcome", contains("CREATED"));

        sync(progress(published, "2011-05", null, "二号机所写"))
                .body("results.outcome", contains("CONFLICT"))
                .body("results[0].fault.values.present.text", is("一号机所写"))
                .body("results[0].fault.values.presentVersion", is(0));
    }

    @Test
    void a_draft_of_before_a_transfer_is_told_where_the_pledge_is_now() {
        var branch = given.aBranch();
        var me = Given.memberOf(branch);
        var next = given.aBranch();
        var campaign = given.aPlannedCampaign();
        var pledge = given.aDraftPledge(campaign, me, "MEMBER", branch);
        world.transferred(me, next, "2011-05-10");
        handover.sweep();
        var draft = pledge(
                UUID.fromString(Given.id(pledge)),
                0L,
                Given.pledgeOf(campaign, "MEMBER", branch).replace("八年级", "九年级"));

        Api.post(me, "/sync", "{\"drafts\": [" + draft + "]}")
                .body("results.outcome", contains("CONFLICT"))
                .body("results[0].fault.values.present.organizationId", is(next.toString()));
    }

    private String draft() {
        return Given.pledgeOf(given.aPlannedCampaign(), "MEMBER", BRANCH);
    }

    private static ValidatableResponse create(String pledge, String draft) {
        return Api.as(MEMBER)
                .header("If-None-Match", "*")
                .body(draft)
                .put(pledge)
                .then();
    }

    private static ValidatableResponse sync(String... drafts) {
        return Api.post(MEMBER, "/sync", "{\"drafts\": [" + String.join(",", drafts) + "]}");
    }

    private static String pledge(UUID id, Long version, String content) {
        return "{\"pledge\": {\"id\": \"%s\", \"version\": %s, \"content\": %s}}".formatted(id, version, content);
    }

    private static String progress(String pledge, String month, Long version, String text) {
        return """
                {"progress": {"pledgeId": "%s", "month": "%s", "version": %s,
                 "content": {"state": "ON_TRACK", "text": "%s"}}}""".formatted(pledge, month, version, text);
    }
}
