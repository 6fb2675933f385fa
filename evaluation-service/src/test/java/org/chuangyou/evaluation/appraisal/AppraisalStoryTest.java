package org.chuangyou.evaluation.appraisal;

import java.util.Map;
import jakarta.inject.Inject;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.evaluation.Api;
import org.chuangyou.evaluation.County;
import org.chuangyou.evaluation.Given;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** Once a year a branch appraises its members: 自评, 互评, 测评, 评定; and everybody is told. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class AppraisalStoryTest {

    private static final String[] VOTED = {"EXCELLENT", "EXCELLENT", "QUALIFIED", "QUALIFIED", "QUALIFIED", "QUALIFIED"
    };

    @Inject
    Given given;

    @Inject
    Database database;

    @Test
    void a_branch_hears_measures_decides_tells_and_closes() {
        var branch = Branch.of(given, 6).convened().heard().measured(given, VOTED);

        branch.decide(VOTED)
                .then()
                .statusCode(200)
                .body("status", is("DECIDED"))
                .body("grades.members", contains(2, 4, 0, 0))
                .body("warnings", empty());
        for (var number = 1; number <= 6; number++) {
            branch.tell(branch.member(number)).then().statusCode(200).body("toldOn", is("2011-12-27"));
        }
        branch.close().then().statusCode(200).body("status", is("CLOSED")).body("progress.told", is(6));
    }

    @Test
    void who_departs_from_the_votes_says_why_and_the_person_reads_it() {
        var branch = Branch.of(given, 6).convened().heard().measured(given, VOTED);
        var departing = VOTED.clone();
        departing[2] = "BASICALLY_QUALIFIED";
        Api.refused(branch.decide(departing), 409, "finding-without-reason", "示例" + branch.member(3));
        branch.read().then().body("status", is("HEARING"));

        branch.decide(Map.of("reason", "当年受到诫勉"), departing).then().statusCode(200);

        branch.read(branch.member(3), branch.member(3))
                .then()
                .statusCode(200)
                .body("finding.grade", is("BASICALLY_QUALIFIED"))
                .body("finding.reason", is("当年受到诫勉"))
                .body("vote.leading", contains("QUALIFIED"))
                .body("vote.counts.ratings", contains(0, 6, 0, 0));
    }

    @Test
    void more_than_a_third_excellent_is_noted_and_a_stricter_county_refuses_it() {
        var branch = Branch.of(given, 6).convened().heard().measured(given, VOTED);
        var three = VOTED.clone();
        three[2] = "EXCELLENT";
        branch.decide(Map.of("reason", "支教两年"), three)
                .then()
                .statusCode(200)
                .body("warnings[0]", containsString("优秀 3 人，一般至多 2 人"));

        cap("BLOCK");
        try {
            Api.refused(
                    branch.decide(Map.of("reason", "支教两年", "mendingReason", "补评"), three),
                    409,
                    "too-many-excellent",
                    "优秀 3 人；至多 2 人");
        } finally {
            cap("WARN");
        }
    }

    @Test
    void an_objection_is_answered_before_anything_is_closed_and_a_mended_finding_is_told_anew() {
        var branch = Branch.of(given, 6).convened().heard().measured(given, VOTED);
        branch.decide(VOTED).then().statusCode(200);
        for (var number = 1; number <= 6; number++) {
            branch.say(branch.member(number), branch.member(number), number != 4);
        }
        Api.refused(branch.close(), 409, "appraisal-not-all-told", "意见还没有答复的：示例" + branch.member(4));

        branch.answer(branch.member(4)).then().statusCode(200).body("answer", is("支委会已复议"));
        var mended = VOTED.clone();
        mended[3] = "EXCELLENT";
        branch.decide(Map.of("mendingReason", "复议", "reason", "补充了支教情况"), mended)
                .then()
                .statusCode(200)
                .body("round", is(2))
                .body("mendingReason", is("复议"));

        branch.read(branch.secretary(), branch.member(4))
                .then()
                .body("finding.grade", is("EXCELLENT"))
                .body("toldOn", nullValue());
        assertThat(database.count(
                        "SELECT count(*) FROM appraisal_finding WHERE appraisal_id = ? AND person_code = '"
                                + branch.member(4) + "'",
                        branch.appraisal()))
                .isEqualTo(2);
    }

    @Test
    void who_takes_no_part_is_given_no_grade() {
        var branch = Branch.of(given, 6).convened();
        branch.excuse(branch.member(6), "FRAIL").then().statusCode(200);
        branch.heard(5).measured(given, VOTED);

        branch.decide("EXCELLENT", "EXCELLENT", "QUALIFIED", "QUALIFIED", "QUALIFIED")
                .then()
                .statusCode(200)
                .body("progress.excused", is(1))
                .body("grades.members", contains(2, 3, 0, 0));
    }

    @Test
    void a_branch_of_four_may_do_without_ballots_and_says_why() {
        var branch = Branch.of(given, 4).convened().heard();

        branch.measure(Map.of("unmeasuredReason", "参加评议的只有四人")).then().statusCode(200);

        branch.decide("EXCELLENT", "QUALIFIED", "QUALIFIED", "QUALIFIED")
                .then()
                .statusCode(200)
                .body("unmeasuredReason", is("参加评议的只有四人"));
    }

    @Test
    void a_member_finds_the_own_appraisals_and_nobody_elses() {
        var branch = Branch.of(given, 4).convened();

        branch.as(branch.member(2))
                .get("/appraisals/mine")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].me.personCode", is(branch.member(2)));
        branch.read(branch.member(2), branch.member(3)).then().statusCode(404);
        branch.as(branch.member(2))
                .get("/appraisals/{id}", branch.appraisal())
                .then()
                .statusCode(404);
    }

    @Test
    void whoever_reads_of_somebody_else_leaves_a_record() {
        var branch = Branch.of(given, 4).convened();
        var before = database.count("SELECT count(*) FROM audit WHERE act = 'read-appraised'");

        branch.read(County.SECRETARY, branch.member(2)).then().statusCode(200);
        branch.read(branch.member(2), branch.member(2)).then().statusCode(200);

        assertThat(database.count("SELECT count(*) FROM audit WHERE act = 'read-appraised'"))
                .isEqualTo(before + 1);
    }

    @Test
    void the_county_lists_appraisals_each_with_its_own_numbers() {
        var decided = Branch.of(given, 4).convened().heard();
        decided.measure(Map.of("unmeasuredReason", "只有四人")).then().statusCode(200);
        decided.decide("EXCELLENT", "QUALIFIED", "QUALIFIED", "QUALIFIED")
                .then()
                .statusCode(200);
        decided.decide(Map.of("mendingReason", "复议"), "QUALIFIED", "QUALIFIED", "QUALIFIED", "QUALIFIED")
                .then()
                .statusCode(200);

        var list = Api.as(County.SECRETARY)
                .request()
                .get("/appraisals?limit=100&organizationId=" + decided.id)
                .then()
                .statusCode(200);

        list.body("items", hasSize(1))
                .body("items[0].grades.members", contains(0, 4, 0, 0))
                .body("items[0].progress.selfEvaluated", is(4));
    }

    @Test
    void the_county_sees_which_branches_have_not_begun() {
        var begun = Branch.of(given, 4).convened();
        var idle = Branch.of(given, 4);

        var progress = Api.as(County.SECRETARY)
                .request()
                .get("/appraisal-progress?limit=100&year=2011&organizationId=" + County.COMMITTEE)
                .then()
                .statusCode(200);

        progress.body("items.find { it.organizationId == '" + begun.id + "' }.status", is("HEARING"))
                .body("items.find { it.organizationId == '" + idle.id + "' }.status", nullValue());
    }

    private static void cap(String effect) {
        var request = Api.as(County.SECRETARY).request();
        var tag = Api.as(County.SECRETARY).request().get("/excellence-cap").header("ETag");
        request.header("If-Match", tag)
                .body(Map.of("numerator", 1, "denominator", 3, "effect", effect, "source", "示教党发〔2011〕8号"))
                .put("/excellence-cap")
                .then()
                .statusCode(200);
    }
}
