package org.chuangyou.organization.life;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.Topic;
import org.chuangyou.organization.RealParts;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.organization.Asking.as;
import static org.chuangyou.organization.life.Acts.MINUTES;
import static org.chuangyou.organization.life.Acts.leave;
import static org.chuangyou.organization.life.Acts.minuted;
import static org.chuangyou.organization.life.Acts.post;
import static org.chuangyou.organization.life.Acts.put;
import static org.chuangyou.organization.life.Acts.version;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** What offices do with meetings, from the plan to the corrected minutes. */
@QuarkusTest
@RealParts
class MeetingStoryTest {

    @Inject
    Database database;

    @Test
    void a_meeting_is_planned() {
        var branch = Branch.of("LS01", database);

        Draft.of(branch, "ASSEMBLY")
                .plannedOn("2011-09-01")
                .post()
                .statusCode(201)
                .header("ETag", is("\"0\""))
                .body("status", is("PLANNED"))
                .body("audience", is("MEMBERS"))
                .body("attendance", nullValue());
    }

    @Test
    void one_meeting_of_several_duties_is_entered_once_and_afterwards() {
        var branch = Branch.of("LS02", database);

        Draft.of(branch, "ASSEMBLY", "LECTURE", "THEMED_DAY")
                .with("lecturerId", branch.person(1))
                .heldOn("2011-07-01", 1, 2, 3, 4, 5, 6, 9)
                .post()
                .statusCode(201)
                .body("status", is("HELD"))
                .body("duties", contains("ASSEMBLY", "LECTURE", "THEMED_DAY"))
                .body("attendance.expected", is(9))
                .body("attendance.present", is(7))
                .body("attendance.absent", is(2))
                .body("lecturer.secretary", is(true));
    }

    @Test
    void who_is_expected_is_counted_as_of_the_day() {
        var branch = Branch.of("LS03", database);

        Draft.of(branch, "ASSEMBLY")
                .heldOn("2011-04-30", 1, 2)
                .post()
                .statusCode(201)
                .body("attendance.expected", is(8));
    }

    @Test
    void a_planned_meeting_is_held_with_leaves_and_guests() {
        var branch = Branch.of("LS04", database);
        var meeting = Draft.of(branch, "ASSEMBLY").plannedOn("2011-09-01").stored();
        var holding = Draft.holding(branch, "2011-09-02", 1, 2, 3);
        holding.put("leaves", List.of(leave(branch.person(4))));
        holding.put("guests", 2);
        holding.put("guestsNote", "入党申请人列席");

        post(branch.secretary(), meeting, "/holding", holding)
                .statusCode(200)
                .body("status", is("HELD"))
                .body("plannedOn", is("2011-09-01"))
                .body("heldOn", is("2011-09-02"))
                .body("attendance.onLeave", is(1))
                .body("attendance.absent", is(5))
                .body("guests", is(2));
    }

    @Test
    void what_was_recorded_is_mended_until_the_minutes_are_adopted() {
        var branch = Branch.of("LS05", database);
        var meeting = Draft.of(branch, "ASSEMBLY").heldOn("2011-09-01", 1, 2, 3).stored();

        post(branch.secretary(), meeting, "/holding", Draft.holding(branch, "2011-09-01", 2, 3, 4, 5))
                .statusCode(200)
                .body("attendance.present", is(4))
                .body("attendance.expected", is(9));
    }

    @Test
    void a_committee_meeting_expects_the_committee() {
        var branch = Branch.of("LS06", database);

        Draft.of(branch, "COMMITTEE_MEETING")
                .heldOn("2011-09-01", 1, 2, 3)
                .post()
                .statusCode(201)
                .body("audience", is("COMMITTEE"))
                .body("attendance.expected", is(3));
    }

    @Test
    void a_group_meeting_expects_the_group() {
        var branch = Branch.of("LS07", database);

        Draft.of(branch, "GROUP_MEETING", "STUDY")
                .with("partyGroupId", branch.group())
                .heldOn("2011-09-01", 1, 2)
                .post()
                .statusCode(201)
                .body("audience", is("GROUP"))
                .body("attendance.expected", is(4));
    }

    @Test
    void an_open_meeting_counts_heads_only() {
        var branch = Branch.of("LS08", database);

        Draft.of(branch, "MOBILISATION")
                .with("audience", "OPEN")
                .with("holding", Map.of("heldOn", "2011-06-17", "guests", 87))
                .post()
                .statusCode(201)
                .body("attendance.expected", is(0))
                .body("guests", is(87));
    }

    @Test
    void minutes_are_drafted_and_adopted() {
        var branch = Branch.of("LS09", database);
        var meeting = Draft.of(branch, "ASSEMBLY").heldOn("2011-09-01", 1, 2).stored();

        put(branch.secretary(), meeting, "/minutes", MINUTES)
                .statusCode(200)
                .body("minutes.text", is("学习党章第一章。"))
                .body("status", is("HELD"));
        post(branch.secretary(), meeting, "/minutes/adoption", Map.of("adoptedOn", "2011-09-02"))
                .statusCode(200)
                .body("status", is("MINUTED"))
                .body("minutes.adoptedOn", is("2011-09-02"));
    }

    @Test
    void a_correction_is_a_further_version_and_the_adopted_one_stays() {
        var branch = Branch.of("LS10", database);
        var meeting = Draft.of(branch, "ASSEMBLY").heldOn("2011-09-01", 1, 2).stored();
        minuted(branch.secretary(), meeting, "2011-09-02");

        post(
                        branch.secretary(),
                        meeting,
                        "/minutes/corrections",
                        Map.of("reason", "漏记", "adoptedOn", "2011-09-09", "minutes", Map.of("text", "更正后的记录。")))
                .statusCode(201)
                .body("number", is(2));

        as(branch.secretary()).get(meeting + "/minutes").then().body("items.text", is(List.of("更正后的记录。", "学习党章第一章。")));
        as(branch.secretary()).get(meeting + "/minutes/1").then().body("text", is("学习党章第一章。"));
    }

    @Test
    void a_resolution_carries_whom_was_asked_before() {
        var branch = Branch.of("LS11", database);
        var meeting = Draft.of(branch, "ASSEMBLY").heldOn("2011-09-01", 1, 2).stored();
        var asked = Map.<String, Object>of(
                "withWhom", "教职工代表大会", "on", "2011-08-20", "opinions", 12, "adopted", false, "reason", "经费不足");

        put(branch.secretary(), meeting, "/minutes", Acts.resolution(asked))
                .statusCode(200)
                .body("minutes.resolutions[0].consultations[0].opinions", is(12))
                .body("minutes.resolutions[0].consultations[0].reason", is("经费不足"));
    }

    @Test
    void a_meeting_is_postponed_and_remembers_it() {
        var branch = Branch.of("LS12", database);
        var meeting = Draft.of(branch, "ASSEMBLY").plannedOn("2011-09-01").stored();

        post(branch.secretary(), meeting, "/postponement", Map.of("plannedOn", "2011-09-08", "reason", "开学"))
                .statusCode(200)
                .body("plannedOn", is("2011-09-08"))
                .body("postponements[0].from", is("2011-09-01"))
                .body("postponements[0].reason", is("开学"));
    }

    @Test
    void a_meeting_is_cancelled_with_a_reason() {
        var branch = Branch.of("LS13", database);
        var meeting = Draft.of(branch, "ASSEMBLY").plannedOn("2011-09-01").stored();

        post(branch.secretary(), meeting, "/cancellation", Map.of("reason", "停电"))
                .statusCode(200)
                .body("status", is("CANCELLED"))
                .body("cancelledBecause", is("停电"));
    }

    @Test
    void what_was_drafted_offline_is_sent_twice_and_stored_once() {
        var branch = Branch.of("LS14", database);
        var meeting = "/meetings/" + UUID.randomUUID();
        var draft = Draft.of(branch, "ASSEMBLY")
                .with("attachments", List.of(Map.of("title", "材料", "uri", "https://example.org/1")))
                .heldOn("2011-09-01", 1, 2)
                .body();

        as(branch.secretary()).body(draft).put(meeting).then().statusCode(201).header("ETag", is("\"0\""));
        as(branch.secretary()).body(draft).put(meeting).then().statusCode(200).header("ETag", is("\"0\""));
    }

    @Test
    void a_plan_is_edited_by_its_version() {
        var branch = Branch.of("LS15", database);
        var draft = Draft.of(branch, "ASSEMBLY").plannedOn("2011-09-01");
        var meeting = draft.stored();
        draft.with("place", "会议室").with("duties", List.of("LECTURE"));

        as(branch.secretary()).body(draft.body()).put(meeting).then().statusCode(428);
        as(branch.secretary())
                .header("If-Match", "\"7\"")
                .body(draft.body())
                .put(meeting)
                .then()
                .statusCode(412);
        put(branch.secretary(), meeting, "", draft.body())
                .statusCode(200)
                .body("place", is("会议室"))
                .body("duties", is(List.of("LECTURE")));
    }

    @Test
    void a_repeated_post_is_carried_out_once() {
        var branch = Branch.of("LS16", database);
        var draft = Draft.of(branch, "ASSEMBLY").plannedOn("2011-09-01").body();
        var key = UUID.randomUUID().toString();

        var first = as(branch.secretary())
                .header("Idempotency-Key", key)
                .body(draft)
                .post("/meetings");
        var second = as(branch.secretary())
                .header("Idempotency-Key", key)
                .body(draft)
                .post("/meetings");

        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void holding_is_announced_with_counts_and_without_persons() {
        var branch = Branch.of("LS17", database);
        var meeting = Draft.of(branch, "ASSEMBLY", "LECTURE")
                .heldOn("2011-09-01", 1, 2, 3)
                .stored()
                .replace("/meetings/", "");

        var body = Topic.body(Topic.named("organization.events")
                .await(1, record -> record.key().equals(meeting))
                .get(0));

        assertThat(body)
                .contains("\"duties\":[\"ASSEMBLY\",\"LECTURE\"]", "\"expected\":9", "\"present\":3", "2011-09-01")
                .doesNotContain(branch.person(1), branch.code(1), "示例");
    }

    @Test
    void meetings_come_newest_first_in_pages_and_by_duty() {
        var branch = Branch.of("LS18", database);
        Draft.of(branch, "ASSEMBLY").heldOn("2011-09-01", 1).stored();
        Draft.of(branch, "LECTURE").heldOn("2011-09-02", 1, 2).stored();
        Draft.of(branch, "ASSEMBLY").plannedOn("2011-12-01").stored();
        var list = "/organizations/" + branch.id() + "/meetings";

        var next = as(branch.secretary())
                .queryParam("limit", 2)
                .get(list)
                .then()
                .body("items.status", is(List.of("PLANNED", "HELD")))
                .body("items[1].attendance.present", is(2))
                .extract()
                .path("next");
        as(branch.secretary())
                .queryParam("limit", 2)
                .queryParam("cursor", next)
                .get(list)
                .then()
                .body("items.heldOn", is(List.of("2011-09-01")));
        as(branch.secretary())
                .queryParam("duty", "ASSEMBLY")
                .queryParam("status", "HELD")
                .queryParam("from", "2011-09-01")
                .queryParam("to", "2011-09-30")
                .get(list)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void of_two_who_hold_at_once_the_later_is_told() {
        var branch = Branch.of("LS19", database);
        var meeting = Draft.of(branch, "ASSEMBLY").plannedOn("2011-09-01").stored();
        var read = version(branch.secretary(), meeting);
        post(branch.secretary(), meeting, "/holding", Draft.holding(branch, "2011-09-01", 1))
                .statusCode(200);

        as(branch.secretary())
                .header("If-Match", read)
                .body(Draft.holding(branch, "2011-09-01", 2))
                .post(meeting + "/holding")
                .then()
                .statusCode(412);
    }
}
