package org.chuangyou.organization.development;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.organization.Branch;
import org.chuangyou.organization.RealParts;
import org.junit.jupiter.api.Test;

import static org.chuangyou.organization.Asking.as;
import static org.chuangyou.organization.Asking.asSteward;
import static org.chuangyou.organization.development.DevelopmentAct.ACTIVIST_RECOGNITION;
import static org.chuangyou.organization.development.DevelopmentAct.ADMISSION;
import static org.chuangyou.organization.development.DevelopmentAct.APPROVAL;
import static org.chuangyou.organization.development.DevelopmentAct.CANDIDATE_RECOGNITION;
import static org.chuangyou.organization.development.DevelopmentAct.CONVERSION;
import static org.chuangyou.organization.development.DevelopmentAct.CONVERSION_APPROVAL;
import static org.chuangyou.organization.development.DevelopmentAct.INSPECTION;
import static org.chuangyou.organization.development.DevelopmentAct.POLITICAL_REVIEW;
import static org.chuangyou.organization.development.DevelopmentAct.PRE_REVIEW;
import static org.chuangyou.organization.development.DevelopmentAct.PUBLIC_NOTICE;
import static org.chuangyou.organization.development.DevelopmentAct.TALK;
import static org.chuangyou.organization.development.DevelopmentAct.TERMINATION;
import static org.chuangyou.organization.development.DevelopmentAct.TRAINING;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

/** Every refusal on the way says which rule, its source and the numbers. */
@QuarkusTest
@RealParts
class DevelopmentRefusalTest {

    @Inject
    Database database;

    @Test
    void nobody_under_eighteen_applies() {
        var branch = Branch.named("XAGE", database);

        branch.asSecretary()
                .body(Applicant.newcomer(branch, Map.of("appliedOn", "2003-02-28")))
                .post("/persons")
                .then()
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:applicant-age"))
                .body("detail", is("申请时 17 周岁，须年满 18 周岁。"))
                .body("source", is("《中国共产党章程》第一条"));
    }

    @Test
    void nothing_of_tomorrow_is_recorded() {
        var branch = Branch.named("XAHEAD", database);

        branch.asSecretary()
                .body(Applicant.newcomer(branch, Map.of("appliedOn", "2999-01-01")))
                .post("/persons")
                .then()
                .statusCode(400)
                .body("type", is("urn:chuangyou:problem:date-ahead"));
    }

    @Test
    void a_missing_step_is_named_with_its_article() {
        var person = Applicant.in(Branch.named("XMISS", database)).upTo(TALK);

        person.take(CANDIDATE_RECOGNITION, Map.of())
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", is("urn:chuangyou:problem:development-step-missing"))
                .body("detail", is("还不能办理“确定发展对象”：须先办理确定入党积极分子（《发展党员工作细则》第 8 条）。"))
                .body("missing", is(List.of("ACTIVIST_RECOGNITION")));
    }

    @Test
    void nobody_becomes_a_candidate_uninspected() {
        var person = Applicant.in(Branch.named("XINSP", database)).upTo(ACTIVIST_RECOGNITION);

        person.take(CANDIDATE_RECOGNITION, Map.of()).statusCode(409).body("missing", is(List.of("INSPECTION")));
    }

    @Test
    void a_step_is_taken_once() {
        var person = Applicant.in(Branch.named("XTWICE", database)).upTo(TALK);

        person.take(TALK, Map.of())
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:development-step-done"))
                .body("detail", is("不能再办理“派人谈话”：现在已到“已谈话”。"));
    }

    @Test
    void a_step_before_the_one_before_it_is_out_of_order() {
        var person = Applicant.in(Branch.named("XORDER", database));

        person.take(TALK, Map.of("on", "2009-01-09"))
                .statusCode(400)
                .body("type", is("urn:chuangyou:problem:dates-out-of-order"));
    }

    @Test
    void a_late_talk_is_recorded_with_a_warning() {
        var person = Applicant.in(Branch.named("XLATE", database));

        person.take(TALK, Map.of("on", "2009-02-11"))
                .statusCode(200)
                .body("warnings.rule", is(List.of("talk-months")))
                .body("warnings[0].numbers.found", is(2));
    }

    @Test
    void contacts_are_full_members_of_the_branch() {
        var branch = Branch.named("XCONT", database);
        var elsewhere = Branch.named("XCONTB", database);
        var person = Applicant.in(branch).upTo(TALK);

        person.take(ACTIVIST_RECOGNITION, Map.of("contacts", List.of(elsewhere.person(2))))
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:not-a-full-member-here"))
                .body("detail", is("示例2 在 2009-03-01 不是本支部有表决权的正式党员，不能作培养联系人。"));
        person.take(ACTIVIST_RECOGNITION, Map.of("contacts", List.of()))
                .statusCode(400)
                .body("type", is("urn:chuangyou:problem:invalid-fields"));
    }

    @Test
    void cultivation_lasts_a_year() {
        var person = Applicant.in(Branch.named("XYEAR", database)).upTo(INSPECTION);

        person.take(CANDIDATE_RECOGNITION, Map.of("on", "2010-02-28"))
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:cultivation-months"))
                .body("detail", is("培养教育和考察 11 个月，须满 12 个月方可列为发展对象。"));
    }

    @Test
    void training_lasts_three_days_or_twenty_four_hours() {
        var person = Applicant.in(Branch.named("XTRAIN", database)).upTo(CANDIDATE_RECOGNITION);

        person.take(TRAINING, Map.of("days", 2.5))
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:training-days"))
                .body("detail", is("集中培训 2 天，须不少于 3 天或 24 学时。"));
        person.take(TRAINING, Map.of("days", 2, "hours", 24)).statusCode(200);
    }

    @Test
    void who_does_not_pass_the_political_review_does_not_go_on() {
        var person = Applicant.in(Branch.named("XVET", database)).upTo(TRAINING);
        person.take(POLITICAL_REVIEW, Map.of("passed", false)).statusCode(200).body("milestones.step", is("CANDIDATE"));

        person.take(PRE_REVIEW, Map.of()).statusCode(409).body("missing", is(List.of("POLITICAL_REVIEW")));
    }

    @Test
    void who_leaves_within_three_months_is_not_taken_in() {
        var person = Applicant.in(Branch.named("XLEAVE", database)).upTo(POLITICAL_REVIEW);

        person.take(PRE_REVIEW, Map.of("leavesOn", "2010-08-03"))
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:leaving-months"))
                .body("detail", startsWith("将于 2010-08-03 离开工作、学习单位，只有 2 个月"));
    }

    @Test
    void the_pre_review_is_done_above() {
        var branch = Branch.named("XABOVE", database);
        var person = Applicant.in(branch).upTo(POLITICAL_REVIEW);

        person.take(branch.asSecretary(), PRE_REVIEW, Map.of("on", "2010-05-04", "passed", true))
                .statusCode(403)
                .body("type", is("urn:chuangyou:problem:post-required"));
    }

    @Test
    void a_notice_lasts_five_working_days_by_the_calendar() {
        asSteward()
                .body(Map.of(
                        "days",
                        List.of(
                                Map.of("day", "2009-10-01", "working", false, "name", "国庆节"),
                                Map.of("day", "2009-10-10", "working", true))))
                .put("/calendar/2009")
                .then()
                .statusCode(200);
        var person = Applicant.in(Branch.named("XNOTICE", database), "2007-01-10");
        person.take(TALK, Map.of("on", "2007-01-20")).statusCode(200);
        person.take(ACTIVIST_RECOGNITION, Map.of("on", "2007-03-01")).statusCode(200);
        person.take(INSPECTION, Map.of("on", "2008-03-01")).statusCode(200);
        person.take(CANDIDATE_RECOGNITION, Map.of("on", "2008-03-02")).statusCode(200);
        person.take(TRAINING, Map.of("from", "2009-09-01", "to", "2009-09-03")).statusCode(200);
        person.take(POLITICAL_REVIEW, Map.of("on", "2009-09-10")).statusCode(200);
        person.take(PRE_REVIEW, Map.of("on", "2009-09-20")).statusCode(200);

        person.take(PUBLIC_NOTICE, Map.of("from", "2009-09-28", "to", "2009-10-02"))
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:notice-working-days"))
                .body("detail", is("公示 4 个工作日，须不少于 5 个工作日。"));
        person.take(PUBLIC_NOTICE, Map.of("from", "2009-10-05", "to", "2009-10-10"))
                .statusCode(200)
                .body("steps[-1].details.workingDays", is(6))
                .body("steps[-1].details.calendarKnown", is(true));
    }

    @Test
    void without_a_calendar_the_weekdays_count_and_the_answer_says_so() {
        var person = Applicant.in(Branch.named("XNOCAL", database)).upTo(PUBLIC_NOTICE);

        person.way().body("steps[-1].details.workingDays", is(5)).body("steps[-1].details.calendarKnown", is(false));
    }

    @Test
    void the_assembly_waits_for_the_end_of_the_notice() {
        var person = Applicant.in(Branch.named("XWAIT", database)).upTo(PUBLIC_NOTICE);

        person.take(ADMISSION, Map.of("resolvedOn", "2010-05-14"))
                .statusCode(400)
                .body("type", is("urn:chuangyou:problem:dates-out-of-order"));
    }

    @Test
    void two_full_members_are_the_sponsors() {
        var branch = Branch.named("XSPON", database);
        var person = Applicant.in(branch).upTo(PUBLIC_NOTICE);

        person.take(ADMISSION, Map.of("sponsors", List.of(branch.person(2), branch.person(2))))
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:sponsors"))
                .body("detail", is("入党介绍人 1 名，须有正式党员 2 名。"));
        person.take(ADMISSION, Map.of("sponsors", List.of(branch.person(2), branch.person(4))))
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:not-a-full-member"))
                .body("detail", is("示例4 在 2010-05-20 不是有表决权的正式党员，不能作入党介绍人。"));
    }

    @Test
    void a_vote_that_nobody_knows_bears_nothing() {
        var person = Applicant.in(Branch.named("XVOTE", database)).upTo(PUBLIC_NOTICE);
        var vote = UUID.randomUUID();

        person.take(ADMISSION, Map.of("voteId", vote))
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:vote-not-carried"))
                .body("detail", startsWith("表决 " + vote));
    }

    @Test
    void approval_takes_three_months_or_six_at_most() {
        var person = Applicant.in(Branch.named("XAPPR", database)).upTo(ADMISSION);

        person.take(APPROVAL, Map.of("on", "2010-11-21"))
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:approval-months-most"))
                .body("detail", is("大会决议至审批历时 7 个月，特殊情况也不得超过 6 个月。"));
        person.take(APPROVAL, Map.of("on", "2010-08-21"))
                .statusCode(200)
                .body("warnings.rule", is(List.of("approval-months")));
    }

    @Test
    void probation_lasts_a_year() {
        var person = Applicant.in(Branch.named("XPROB", database)).upTo(APPROVAL);

        person.take(CONVERSION, Map.of("on", "2011-05-19"))
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:probation-months"))
                .body("detail", is("预备期 11 个月，须满 12 个月方可讨论转正。"));
    }

    @Test
    void an_extension_lasts_from_six_months_to_twelve() {
        var person = Applicant.in(Branch.named("XEXT", database)).upTo(APPROVAL);

        person.take(CONVERSION, Map.of("outcome", "EXTEND", "extensionMonths", 5))
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:extension-months-least"));
        person.take(CONVERSION, Map.of("outcome", "EXTEND", "extensionMonths", 13))
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:extension-months-most"));
    }

    @Test
    void a_prolonged_probation_is_waited_for() {
        var person = Applicant.in(Branch.named("XPROLONG", database)).upTo(APPROVAL);
        person.take(CONVERSION, Map.of("outcome", "EXTEND", "extensionMonths", 6))
                .statusCode(200);
        person.take(CONVERSION_APPROVAL, Map.of()).statusCode(200);

        person.take(CONVERSION, Map.of("on", "2011-11-19", "outcome", "CONFIRM"))
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:probation-not-over"))
                .body("detail", is("预备期至 2011-11-20，期满方可讨论转正。"));
    }

    @Test
    void who_is_on_probation_is_not_simply_dropped() {
        var person = Applicant.in(Branch.named("XDROP", database)).upTo(APPROVAL);

        person.take(TERMINATION, Map.of("on", "2010-09-01", "outcome", "OUT", "reason", "不合适"))
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:disqualify-instead"))
                .body("detail", startsWith("已到“预备党员”，不能中止"));
    }

    @Test
    void a_way_that_has_ended_does_not_go_on() {
        var person = Applicant.in(Branch.named("XOVER", database)).upTo(CONVERSION_APPROVAL);

        person.take(INSPECTION, Map.of("on", "2012-01-01"))
                .statusCode(404)
                .body("type", is("urn:chuangyou:problem:no-development"))
                .body("detail", startsWith("该人员在本系统中没有进行中的发展过程"));
    }

    @Test
    void one_way_at_a_time() {
        var branch = Branch.named("XONE", database);
        var person = Applicant.in(branch);

        branch.asSecretary()
                .body(Map.of("appliedOn", "2010-01-01"))
                .post("/persons/{id}/development/application", person.id())
                .then()
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:development-under-way"))
                .body("detail", is("该人员的发展过程正在进行（已递交入党申请书），不能另行开始。"));
    }

    @Test
    void a_member_does_not_apply() {
        var branch = Branch.named("XMEMB", database);

        branch.asSecretary()
                .body(Map.of("appliedOn", "2010-01-01"))
                .post("/persons/{id}/development/application", branch.person(2))
                .then()
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:already-member"))
                .body("detail", is("该人员已是正式党员。"));
    }

    @Test
    void a_decision_names_the_version_it_was_made_on() {
        var branch = Branch.named("XMATCH", database);
        var person = Applicant.in(branch);
        var said = Map.of("on", "2009-01-20");

        branch.asSecretary()
                .body(said)
                .post("/persons/{id}/development/talk", person.id())
                .then()
                .statusCode(428);
        branch.asSecretary()
                .header("If-Match", "\"77\"")
                .body(said)
                .post("/persons/{id}/development/talk", person.id())
                .then()
                .statusCode(412);
    }

    @Test
    void a_taken_code_an_unknown_unit_and_a_committee_take_nobody_in() {
        var branch = Branch.named("XPLACE", database);

        refuse(branch, "code", branch.code(1), "person-code-taken");
        refuse(branch, "unitId", UUID.randomUUID(), "unknown-unit");
        var said = Applicant.newcomer(branch, Map.of("appliedOn", "2010-01-01"));
        said.put("organizationId", branch.committee());
        asSteward()
                .body(said)
                .post("/persons")
                .then()
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:not-a-branch"))
                .body("detail", startsWith("人员编入党支部或联合党支部"));
    }

    private static void refuse(Branch branch, String field, Object value, String type) {
        var said = Applicant.newcomer(branch, Map.of("appliedOn", "2010-01-01"));
        said.put(field, value);
        branch.asSecretary()
                .body(said)
                .post("/persons")
                .then()
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:" + type))
                .body("detail", startsWith(type.equals("unknown-unit") ? "没有标识为" : "人员编号"));
    }

    @Test
    void a_newcomer_applies_or_arrives_but_not_both_or_neither() {
        var branch = Branch.named("XBOTH", database);
        var said = Applicant.newcomer(branch, Map.of("appliedOn", "2010-01-01"));
        said.remove("application");

        branch.asSecretary()
                .body(said)
                .post("/persons")
                .then()
                .statusCode(400)
                .body("type", is("urn:chuangyou:problem:invalid-fields"));

        said.put(
                "arrival",
                Map.of(
                        "stage", "ACTIVIST",
                        "admittedOn", "2006-07-01",
                        "arrivedOn", "2011-09-01",
                        "from", "外县",
                        "letterNumber", "1号"));
        branch.asSecretary()
                .body(said)
                .post("/persons")
                .then()
                .statusCode(400)
                .body("type", is("urn:chuangyou:problem:arrival-of-non-member"))
                .body("detail", startsWith("从县外转入的须是预备党员或正式党员；入党积极分子"));
    }

    @Test
    void others_do_not_learn_of_an_applicant() {
        var branch = Branch.named("XHIDE", database);
        var person = Applicant.in(branch);
        var stranger = Branch.named("XHIDEB", database);

        stranger.asSecretary()
                .header("If-Match", "\"0\"")
                .body(Map.of("on", LocalDate.of(2009, 1, 20).toString()))
                .post("/persons/{id}/development/talk", person.id())
                .then()
                .statusCode(404);
        as(branch.code(2))
                .queryParam("within", 30)
                .get("/organizations/{id}/development-tasks", branch.id())
                .then()
                .statusCode(404);
    }

    @Test
    void a_misspelt_filter_is_refused() {
        var branch = Branch.named("XFILTER", database);

        branch.asSecretary()
                .queryParam("withing", 30)
                .get("/organizations/{id}/development-tasks", branch.id())
                .then()
                .statusCode(400)
                .body("known", hasItem("within"));
    }
}
