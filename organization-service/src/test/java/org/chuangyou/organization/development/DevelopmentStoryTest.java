package org.chuangyou.organization.development;

import java.util.List;
import java.util.Map;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.Topic;
import org.chuangyou.organization.Branch;
import org.chuangyou.organization.RealParts;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.organization.Asking.as;
import static org.chuangyou.organization.Asking.asSteward;
import static org.chuangyou.organization.development.DevelopmentAct.ADMISSION;
import static org.chuangyou.organization.development.DevelopmentAct.APPROVAL;
import static org.chuangyou.organization.development.DevelopmentAct.CONVERSION;
import static org.chuangyou.organization.development.DevelopmentAct.CONVERSION_APPROVAL;
import static org.chuangyou.organization.development.DevelopmentAct.POLITICAL_REVIEW;
import static org.chuangyou.organization.development.DevelopmentAct.PRE_REVIEW;
import static org.chuangyou.organization.development.DevelopmentAct.PUBLIC_NOTICE;
import static org.chuangyou.organization.development.DevelopmentAct.TERMINATION;
import static org.chuangyou.organization.development.DevelopmentAct.TRAINING;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

/** From the application to full membership, and the other ways in which it can end. */
@QuarkusTest
@RealParts
class DevelopmentStoryTest {

    @Inject
    Database database;

    @Test
    void a_new_person_becomes_a_full_member_step_by_step() {
        var person = Applicant.in(Branch.named("DWHOLE", database));

        person.upTo(CONVERSION_APPROVAL);

        person.way()
                .statusCode(200)
                .body("milestones.step", is("CONFIRMED"))
                .body("steps", hasSize(13))
                .body("steps.actLabel[1]", is("派人谈话"))
                .body("next", hasSize(0));
        person.read()
                .body("stage", is("FULL"))
                .body("admittedOn", is("2010-05-20"))
                .body("standingSince", is("2011-05-20"))
                .body("validFrom", is("2011-06-30"));
        asSteward()
                .get("/persons/{id}/history", person.id())
                .then()
                .body("states.stage", is(List.of("APPLICANT", "ACTIVIST", "CANDIDATE", "PROBATIONARY", "FULL")))
                .body(
                        "states.validFrom",
                        is(List.of("2009-01-10", "2009-03-01", "2010-03-01", "2010-05-20", "2011-06-30")));
    }

    @Test
    void only_membership_is_announced() {
        var person = Applicant.in(Branch.named("DEVENT", database)).upTo(CONVERSION_APPROVAL);

        var told = Topic.named("organization.events").await(2, r -> r.key().equals(person.id()));

        assertThat(told.stream().map(Topic::type))
                .containsExactly("organization.member-admitted.v1", "organization.member-confirmed.v1");
        assertThat(Topic.body(told.get(0))).contains("\"admittedOn\":\"2010-05-20\"", "PROBATIONARY");
        assertThat(Topic.body(told.get(1))).contains("\"effectiveOn\":\"2011-06-30\"", "FULL");
    }

    @Test
    void a_person_without_a_code_is_given_one() {
        var branch = Branch.named("DCODE", database);

        branch.asSecretary()
                .body(Applicant.newcomer(branch, Map.of("appliedOn", "2011-01-10")))
                .post("/persons")
                .then()
                .statusCode(201)
                .body("code", matchesPattern("RY\\d{6}"))
                .body("stage", is("APPLICANT"));
    }

    @Test
    void somebody_of_the_roster_begins_with_the_application_and_late_records_keep_their_days() {
        var branch = Branch.named("DLATE", database);
        var id = branch.person(4);

        branch.asSecretary()
                .body(Map.of("appliedOn", "2010-09-01"))
                .post("/persons/{id}/development/application", id)
                .then()
                .statusCode(201)
                .header("Location", endsWith("/persons/" + id + "/development"))
                .body("milestones.appliedOn", is("2010-09-01"))
                .body("next[0].act", is("TALK"))
                .body("next[0].dueOn", is("2010-10-01"));
    }

    @Test
    void who_came_on_probation_is_converted_without_the_steps_before() {
        var branch = Branch.named("DROSTER", database);
        database.change(
                "UPDATE person SET stage = 'PROBATIONARY', admitted_on = '2011-07-01' WHERE id = ?::uuid",
                branch.person(4));

        decide(branch, "conversion", Map.of("on", "2012-07-02", "outcome", "CONFIRM"), false);
        decide(branch, "conversion-approval", Map.of("on", "2012-08-01", "approved", true), true);

        branch.asSecretary()
                .get("/persons/{id}", branch.person(4))
                .then()
                .body("stage", is("FULL"))
                .body("standingSince", is("2012-07-01"));
    }

    private static void decide(Branch branch, String noun, Map<String, ?> said, boolean above) {
        var address = "/persons/" + branch.person(4) + "/development";
        (above ? asSteward() : branch.asSecretary())
                .header("If-Match", Branch.versionOf(address))
                .body(said)
                .post(address + "/" + noun)
                .then()
                .statusCode(200);
    }

    @Test
    void training_and_political_review_come_in_either_order() {
        var person = Applicant.in(Branch.named("DORDER", database)).upTo(DevelopmentAct.CANDIDATE_RECOGNITION);

        person.take(POLITICAL_REVIEW, Map.of())
                .statusCode(200)
                .body("milestones.step", is("CANDIDATE"))
                .body("next.act", is(List.of("TRAINING")));

        person.take(TRAINING, Map.of()).statusCode(200).body("milestones.step", is("PREPARED"));
    }

    @Test
    void what_the_committee_does_not_approve_begins_again_at_the_pre_review() {
        var person = Applicant.in(Branch.named("DNOT", database)).upTo(ADMISSION);

        person.take(APPROVAL, Map.of("approved", false))
                .statusCode(200)
                .body("milestones.step", is("PREPARED"))
                .body("milestones.resolvedOn", nullValue())
                .body("stage", is("CANDIDATE"));
    }

    @Test
    void a_resolution_that_is_not_carried_leaves_the_step_as_it_was() {
        var person = Applicant.in(Branch.named("DLOST", database)).upTo(PUBLIC_NOTICE);

        person.take(ADMISSION, Map.of("carried", false)).statusCode(200).body("milestones.step", is("NOTIFIED"));
    }

    @Test
    void a_probation_is_prolonged_once() {
        var person = Applicant.in(Branch.named("DLONG", database)).upTo(APPROVAL);
        person.take(CONVERSION, Map.of("outcome", "EXTEND", "extensionMonths", 6))
                .statusCode(200);

        person.take(CONVERSION_APPROVAL, Map.of())
                .statusCode(200)
                .body("milestones.step", is("PROBATION"))
                .body("milestones.probationEndsOn", is("2011-11-20"));

        person.take(CONVERSION, Map.of("on", "2011-11-20", "outcome", "EXTEND", "extensionMonths", 6))
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:extension-used"))
                .body("detail", is("预备期只能延长一次，已延长至 2011-11-20；请讨论转正或取消资格。"));
    }

    @Test
    void who_is_disqualified_is_no_member_any_more() {
        var person = Applicant.in(Branch.named("DQUIT", database)).upTo(APPROVAL);
        person.take(CONVERSION, Map.of("on", "2010-09-01", "outcome", "DISQUALIFY"))
                .statusCode(200);

        person.take(CONVERSION_APPROVAL, Map.of("on", "2010-10-01")).statusCode(200);

        person.read().body("departure", is("DISQUALIFIED")).body("departedOn", is("2010-10-01"));
        var told = Topic.named("organization.events").await(2, r -> r.key().equals(person.id()));
        assertThat(Topic.type(told.get(1))).isEqualTo("organization.member-departed.v1");
    }

    @Test
    void a_way_broken_off_leaves_an_applicant_who_may_begin_again() {
        var branch = Branch.named("DBREAK", database);
        var person = Applicant.in(branch).upTo(PRE_REVIEW);

        person.take(TERMINATION, Map.of("on", "2010-05-08", "outcome", "BACK_TO_APPLICANT", "reason", "本人暂缓"))
                .statusCode(200)
                .body("milestones.step", is("ENDED"))
                .body("stage", is("APPLICANT"));

        branch.asSecretary()
                .body(Map.of("appliedOn", "2011-01-05"))
                .post("/persons/{id}/development/application", person.id())
                .then()
                .statusCode(201)
                .body("milestones.step", is("APPLIED"));
    }

    @Test
    void who_is_out_may_apply_again() {
        var branch = Branch.named("DAGAIN", database);
        var person = Applicant.in(branch);
        person.take(TERMINATION, Map.of("on", "2009-02-01", "outcome", "OUT", "reason", "本人撤回申请"))
                .statusCode(200);
        person.read().body("departure", is("WITHDRAWN"));

        branch.asSecretary()
                .body(Map.of("appliedOn", "2011-01-05"))
                .post("/persons/{id}/development/application", person.id())
                .then()
                .statusCode(201);

        person.read().body("stage", is("APPLICANT")).body("departure", nullValue());
    }

    @Test
    void a_member_comes_from_outside_the_county() {
        var branch = Branch.named("DARRIVE", database);
        var said = Applicant.newcomer(branch, Map.of());
        said.remove("application");
        said.put(
                "arrival",
                Map.of(
                        "stage", "FULL",
                        "admittedOn", "2006-07-01",
                        "arrivedOn", "2011-09-01",
                        "from", "外县某中学党支部",
                        "letterNumber", "外转〔2011〕7号"));

        var id = branch.asSecretary()
                .body(said)
                .post("/persons")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        branch.asSecretary()
                .get("/persons/{id}/history", id)
                .then()
                .body("states.validFrom", is(List.of("2011-09-01")))
                .body("acts[0].act", is("ARRIVED"));
        assertThat(Topic.body(Topic.named("organization.events")
                        .await(1, r -> r.key().equals(id))
                        .get(0)))
                .contains("\"standing\":\"FULL\"", "\"admittedOn\":\"2006-07-01\"");
    }

    @Test
    void the_person_reads_the_own_way_without_a_trace() {
        var branch = Branch.named("DSELF", database);
        var person = Applicant.in(branch);
        var code = database.texts("SELECT code FROM person WHERE id = ?::uuid", person.id())
                .get(0);
        as(code).get("/persons/{id}/development", person.id()).then().statusCode(200);
        as(branch.code(2)).get("/persons/{id}/development", person.id()).then().statusCode(404);
        person.way().statusCode(200);

        assertThat(database.texts("SELECT actor FROM audit WHERE act = 'read-development' AND object = ?", person.id()))
                .containsExactly(branch.code(1));
    }
}
