package org.chuangyou.organization.life;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.organization.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.organization.Asking.as;
import static org.chuangyou.organization.life.Acts.MINUTES;
import static org.chuangyou.organization.life.Acts.leave;
import static org.chuangyou.organization.life.Acts.minuted;
import static org.chuangyou.organization.life.Acts.post;
import static org.chuangyou.organization.life.Acts.problem;
import static org.chuangyou.organization.life.Acts.put;
import static org.chuangyou.organization.life.Acts.version;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.oneOf;

/** Every way in which nothing is done with a meeting, and what is said. */
@QuarkusTest
@RealParts
class MeetingProblemsTest {

    @Inject
    Database database;

    @Test
    void attendance_of_one_who_is_not_expected() {
        var branch = Branch.of("LP01", database);
        var response = Draft.of(branch, "ASSEMBLY").heldOn("2011-09-01", 1, 10).post();

        problem(response, 409, "not-expected", "应到 9 人").body("persons", is(branch.persons(10)));
        assertThat(meetings(branch)).isZero();
    }

    @Test
    void present_and_on_leave_at_once() {
        var branch = Branch.of("LP02", database);
        var meeting = Draft.of(branch, "ASSEMBLY").plannedOn("2011-09-01").stored();
        var holding = Draft.holding(branch, "2011-09-01", 1, 2);
        holding.put("leaves", List.of(leave(branch.person(2))));

        problem(post(branch.secretary(), meeting, "/holding", holding), 400, "attendance-twice", "不能既出席又请假")
                .body("persons", is(branch.persons(2)));
        assertThat(version(branch.secretary(), meeting)).isEqualTo("\"0\"");
    }

    @Test
    void held_tomorrow() {
        var branch = Branch.of("LP03", database);
        problem(Draft.of(branch, "ASSEMBLY").heldOn("2999-01-01", 1).post(), 400, "date-ahead", "2999-01-01");
    }

    @Test
    void nobody_was_there_yet() {
        var branch = Branch.of("LP04", database);
        problem(Draft.of(branch, "ASSEMBLY").heldOn("1999-01-01").post(), 409, "nobody-expected", "全体党员");
    }

    @Test
    void minutes_before_the_meeting() {
        var branch = Branch.of("LP05", database);
        var meeting = Draft.of(branch, "ASSEMBLY").plannedOn("2011-09-01").stored();

        problem(put(branch.secretary(), meeting, "/minutes", MINUTES), 409, "meeting-status", "会议已安排，不能起草会议记录");
    }

    @Test
    void adopted_minutes_are_not_edited() {
        var branch = Branch.of("LP06", database);
        var meeting = Draft.of(branch, "ASSEMBLY").heldOn("2011-09-01", 1).stored();
        minuted(branch.secretary(), meeting, "2011-09-02");

        problem(
                put(branch.secretary(), meeting, "/minutes", Map.of("text", "改")),
                409,
                "minutes-adopted",
                "2011-09-02");
    }

    @Test
    void adoption_without_minutes() {
        var branch = Branch.of("LP07", database);
        var meeting = Draft.of(branch, "ASSEMBLY").heldOn("2011-09-01", 1).stored();

        problem(
                post(branch.secretary(), meeting, "/minutes/adoption", Map.of("adoptedOn", "2011-09-02")),
                409,
                "no-minutes",
                "请先起草");
    }

    @Test
    void adoption_before_the_meeting() {
        var branch = Branch.of("LP08", database);
        var meeting = Draft.of(branch, "ASSEMBLY").heldOn("2011-09-01", 1).stored();
        put(branch.secretary(), meeting, "/minutes", MINUTES).statusCode(200);

        problem(
                post(branch.secretary(), meeting, "/minutes/adoption", Map.of("adoptedOn", "2011-08-31")),
                400,
                "dates-out-of-order",
                "2011-08-31");
    }

    @Test
    void cancelled_after_it_was_held() {
        var branch = Branch.of("LP09", database);
        var meeting = Draft.of(branch, "ASSEMBLY").heldOn("2011-09-01", 1).stored();

        problem(
                post(branch.secretary(), meeting, "/cancellation", Map.of("reason", "误")),
                409,
                "meeting-status",
                "会议已召开，不能取消");
    }

    @Test
    void postponed_to_an_earlier_day() {
        var branch = Branch.of("LP10", database);
        var meeting = Draft.of(branch, "ASSEMBLY").plannedOn("2011-09-01").stored();

        problem(
                post(branch.secretary(), meeting, "/postponement", Map.of("plannedOn", "2011-09-01", "reason", "开学")),
                400,
                "dates-out-of-order",
                "2011-09-01");
    }

    @Test
    void a_held_meeting_does_not_become_a_plan_again() {
        var branch = Branch.of("LP11", database);
        var draft = Draft.of(branch, "ASSEMBLY").plannedOn("2011-09-01").heldOn("2011-09-01", 1);
        var meeting = draft.stored();
        draft.with("holding", null);

        problem(put(branch.secretary(), meeting, "", draft.body()), 409, "meeting-was-held", "已于 2011-09-01 召开");
    }

    @Test
    void a_meeting_without_a_day() {
        var branch = Branch.of("LP12", database);
        problem(Draft.of(branch, "ASSEMBLY").post(), 400, "meeting-undated", "plannedOn");
    }

    @Test
    void a_meeting_stays_with_its_organisation() {
        var branch = Branch.of("LP13", database);
        var draft = Draft.of(branch, "STUDY").plannedOn("2011-09-01");
        var meeting = draft.stored();
        draft.with("organizationId", branch.committee());

        problem(put(branch.superior(), meeting, "", draft.body()), 409, "meeting-of-another", branch.id());
    }

    @Test
    void a_group_meeting_without_a_group() {
        var branch = Branch.small("LP14", database);
        problem(
                        Draft.of(branch, "GROUP_MEETING")
                                .plannedOn("2011-09-01")
                                .post(),
                        409,
                        "party-group-needed",
                        "没有党小组的支部不开党小组会")
                .body("source", containsString("第十三条"));
    }

    @Test
    void a_group_of_another_branch() {
        var branch = Branch.of("LP15", database);
        var other = Branch.of("LP16", database);
        problem(
                Draft.of(branch, "STUDY")
                        .with("partyGroupId", other.group())
                        .plannedOn("2011-09-01")
                        .post(),
                404,
                "status-404",
                "无权查看");
        problem(
                Draft.of(branch, "STUDY")
                        .with("partyGroupId", branch.id())
                        .plannedOn("2011-09-01")
                        .post(),
                400,
                "not-its-party-group",
                "没有编号为");
    }

    @Test
    void a_group_holds_meetings_under_its_branch() {
        var branch = Branch.of("LP17", database);
        problem(
                Draft.of(branch, "STUDY")
                        .with("organizationId", branch.group())
                        .plannedOn("2011-09-01")
                        .post(),
                400,
                "meeting-of-a-group",
                "第一党小组");
    }

    @Test
    void an_assembly_of_a_committee() {
        var branch = Branch.of("LP18", database);
        problem(
                Draft.of(branch, "ASSEMBLY")
                        .with("organizationId", branch.committee())
                        .plannedOn("2011-09-01")
                        .post(branch.superior()),
                409,
                "duty-not-for-organization",
                "“示例工委”（党工委）这次会议不能是党员大会");
    }

    @Test
    void an_assembly_that_is_a_committee_meeting_too() {
        var branch = Branch.of("LP19", database);
        problem(
                Draft.of(branch, "ASSEMBLY", "COMMITTEE_MEETING")
                        .plannedOn("2011-09-01")
                        .post(),
                409,
                "duties-not-together",
                "请分别录入");
    }

    @Test
    void an_assembly_in_the_open() {
        var branch = Branch.of("LP20", database);
        problem(
                Draft.of(branch, "ASSEMBLY")
                        .with("audience", "OPEN")
                        .plannedOn("2011-09-01")
                        .post(),
                409,
                "audience-not-for-duties",
                "党员大会的参加范围不能是公开");
    }

    @Test
    void a_committee_meeting_of_a_branch_too_small_for_a_committee() {
        var branch = Branch.small("LP21", database);
        problem(
                        Draft.of(branch, "COMMITTEE_MEETING")
                                .plannedOn("2011-09-01")
                                .post(),
                        409,
                        "committee-from-full-members",
                        "正式党员 3 名")
                .body("found", is(3))
                .body("least", is(7))
                .body("source", containsString("支部工作条例"));
    }

    @Test
    void a_committee_meeting_before_there_was_a_committee() {
        var branch = Branch.of("LP22", database);
        problem(Draft.of(branch, "COMMITTEE_MEETING").heldOn("2011-06-30", 1).post(), 409, "no-committee", "没有任职的委员");
    }

    @Test
    void invitations_to_an_assembly() {
        var branch = Branch.of("LP23", database);
        problem(
                Draft.of(branch, "ASSEMBLY")
                        .with("invited", branch.persons(10))
                        .plannedOn("2011-09-01")
                        .post(),
                400,
                "invitation-only",
                "由名册算出");
    }

    @Test
    void an_invitation_to_somebody_from_elsewhere() {
        var branch = Branch.of("LP24", database);
        var other = Branch.of("LP25", database);
        problem(
                        Draft.of(branch, "TRAINING")
                                .with("audience", "INVITED")
                                .with("invited", List.of(branch.person(1), other.person(1)))
                                .plannedOn("2011-09-01")
                                .post(),
                        400,
                        "person-from-elsewhere",
                        "invited")
                .body("persons", is(other.persons(1)));
    }

    @Test
    void an_unknown_lecturer() {
        var branch = Branch.of("LP26", database);
        problem(
                Draft.of(branch, "LECTURE")
                        .with("lecturerId", UUID.randomUUID())
                        .plannedOn("2011-09-01")
                        .post(),
                400,
                "person-from-elsewhere",
                "lecturerId");
    }

    @Test
    void opinions_not_taken_up_without_a_reason() {
        var branch = Branch.of("LP27", database);
        var meeting = Draft.of(branch, "ASSEMBLY").heldOn("2011-09-01", 1).stored();
        var asked = Map.<String, Object>of("withWhom", "教代会", "on", "2011-08-20", "opinions", 3, "adopted", false);

        problem(
                put(branch.secretary(), meeting, "/minutes", Acts.resolution(asked)),
                400,
                "opinions-unexplained",
                "征求教代会的意见未采纳");
    }

    @Test
    void opinions_asked_after_the_decision() {
        var branch = Branch.of("LP28", database);
        var meeting = Draft.of(branch, "ASSEMBLY").heldOn("2011-09-01", 1).stored();
        var asked = Map.<String, Object>of("withWhom", "教代会", "on", "2011-09-02", "opinions", 3, "adopted", true);

        problem(
                put(branch.secretary(), meeting, "/minutes", Acts.resolution(asked)),
                400,
                "dates-out-of-order",
                "consultations.on");
    }

    @Test
    void a_correction_before_adoption() {
        var branch = Branch.of("LP29", database);
        var meeting = Draft.of(branch, "ASSEMBLY").heldOn("2011-09-01", 1).stored();

        problem(
                post(
                        branch.secretary(),
                        meeting,
                        "/minutes/corrections",
                        Map.of("reason", "漏记", "adoptedOn", "2011-09-09", "minutes", MINUTES)),
                409,
                "meeting-status",
                "不能更正会议记录");
    }

    @Test
    void nonsense_is_refused_before_anything_is_asked() {
        var branch = Branch.of("LP30", database);

        problem(Draft.of(branch).plannedOn("2011-09-01").post(), 400, "invalid-fields", "violations");
        problem(Draft.of(branch, "ASSEMBLY").plannedOn("2011-09-31").post(), 400, "unreadable-json", "plannedOn");
        problem(Draft.of(branch, "PARTY").plannedOn("2011-09-01").post(), 400, "unreadable-json", "duties");
        problem(
                Draft.of(branch, "ASSEMBLY")
                        .with("attachments", List.of(Map.of("title", "照片", "uri", "javascript:alert(1)")))
                        .plannedOn("2011-09-01")
                        .post(),
                400,
                "invalid-fields",
                "violations");
        assertThat(meetings(branch)).isZero();
    }

    @Test
    void planned_for_a_year_of_six_digits() {
        var branch = Branch.small("LP34", database);
        problem(
                Draft.of(branch, "STUDY").plannedOn("+999999-12-31").post(),
                400,
                "planned-day-unlikely",
                "须在 1949-10-01 至 2999-12-31 之间");
    }

    @ParameterizedTest
    @CsvSource({"+999999-12-31", "-999999-01-01", "9999-12-32", "20110901"})
    void no_day_at_all(String day) {
        var branch = Branch.small("LP31", database);
        var before = meetings(branch);

        Draft.of(branch, "STUDY").plannedOn(day).post().statusCode(400);
        Draft.of(branch, "STUDY").heldOn(day, 1).post().statusCode(oneOf(400, 409));
        Draft.of(branch, "COMMITTEE_MEETING").plannedOn(day).post().statusCode(oneOf(400, 409));
        as(branch.secretary())
                .queryParam("from", day)
                .queryParam("to", day)
                .get("/organizations/{id}/duties", branch.id())
                .then()
                .statusCode(400);
        as(branch.secretary())
                .queryParam("from", day)
                .get("/organizations/{id}/meetings", branch.id())
                .then()
                .statusCode(oneOf(200, 400));
        assertThat(meetings(branch)).isEqualTo(before);
    }

    @Test
    void a_text_that_cannot_be_stored() {
        var branch = Branch.small("LP32", database);

        Draft.of(branch, "STUDY")
                .with("place", "a\u0000b")
                .plannedOn("2011-09-01")
                .post()
                .statusCode(400);
        Draft.of(branch, "STUDY")
                .with("topics", List.of("a\u0000b"))
                .plannedOn("2011-09-01")
                .post()
                .statusCode(400);
        assertThat(meetings(branch)).isZero();
    }

    @Test
    void a_refusal_is_told_in_english_to_who_prefers_it() {
        var branch = Branch.small("LP33", database);

        problem(
                as(branch.secretary())
                        .header("Accept-Language", "en")
                        .body(Draft.of(branch, "COMMITTEE_MEETING")
                                .plannedOn("2011-09-01")
                                .body())
                        .post("/meetings")
                        .then(),
                409,
                "committee-from-full-members",
                "3 full members");
    }

    private long meetings(Branch branch) {
        return database.count("SELECT count(*) FROM meeting WHERE organization_id = ?::uuid", branch.id());
    }
}
