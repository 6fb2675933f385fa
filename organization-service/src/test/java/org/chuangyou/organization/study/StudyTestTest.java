package org.chuangyou.organization.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.organization.RealParts;
import org.chuangyou.organization.life.Branch;
import org.chuangyou.organization.life.Draft;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.organization.Asking.as;
import static org.chuangyou.organization.life.Acts.problem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Tests at study meetings: aggregates for the branch, a person's marks for that person and who manages the branch. */
@QuarkusTest
@RealParts
class StudyTestTest {

    @Inject
    Database database;

    @Test
    void a_test_is_summed_up() {
        var branch = Branch.of("LT01", database);
        var meeting = study(branch);

        recorded(
                        branch,
                        meeting,
                        test(result(branch, 1, 92.5), result(branch, 2, 85), result(branch, 3, 55), absent(branch, 4)))
                .statusCode(201)
                .body("computed.taken", is(3))
                .body("computed.absent", is(1))
                .body("computed.mean", is(77.50f))
                .body("computed.least", is(55f))
                .body("computed.belowPass", is(1));
    }

    @Test
    void the_results_of_many_who_are_not_members_are_reported_without_names() {
        var branch = Branch.of("LT02", database);
        var test = test();
        test.put("reported", Map.of("taken", 87, "mean", 85.4));

        recorded(branch, study(branch), test)
                .statusCode(201)
                .body("computed.taken", is(0))
                .body("computed.mean", nullValue())
                .body("reported.taken", is(87));
    }

    @Test
    void a_member_reads_the_aggregates_and_the_own_marks_only() {
        var branch = Branch.of("LT03", database);
        var meeting = study(branch);
        recorded(branch, meeting, test(result(branch, 1, 90), result(branch, 2, 80), result(branch, 5, 70)))
                .statusCode(201);

        as(branch.code(5)).get(meeting + "/test").then().statusCode(200).body("computed.mean", is(80.00f));
        as(branch.code(5)).get(meeting + "/test/results").then().statusCode(404);
        as(branch.code(3)).get(meeting + "/test/results").then().statusCode(403);
        as(branch.code(5))
                .get("/persons/me/study-results")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].marks", is(70f));
    }

    @Test
    void aggregates_of_two_are_not_shown_to_members() {
        var branch = Branch.of("LT04", database);
        var meeting = study(branch);
        recorded(branch, meeting, test(result(branch, 1, 90), result(branch, 5, 80)))
                .statusCode(201);

        as(branch.code(5)).get(meeting + "/test").then().body("computed", nullValue());
        as(branch.secretary()).get(meeting + "/test").then().body("computed", notNullValue());
    }

    @Test
    void the_results_are_read_by_who_manages_the_branch_and_leave_a_trace() {
        var branch = Branch.of("LT05", database);
        var meeting = study(branch);
        recorded(branch, meeting, test(result(branch, 2, 60), absent(branch, 1)))
                .statusCode(201);

        as(branch.secretary())
                .get(meeting + "/test/results")
                .then()
                .statusCode(200)
                .body("items.code", is(List.of(branch.code(1), branch.code(2))))
                .body("items.absent", is(List.of(true, false)));

        assertThat(database.count(
                        "SELECT count(*) FROM audit WHERE act = 'read-study-results' AND actor = ?",
                        branch.secretary()))
                .isOne();
    }

    @Test
    void a_test_is_mended_by_its_version() {
        var branch = Branch.of("LT06", database);
        var meeting = study(branch);
        recorded(branch, meeting, test(result(branch, 1, 60), result(branch, 2, 60)))
                .statusCode(201);

        recorded(branch, meeting, test(result(branch, 1, 61))).statusCode(428);
        as(branch.secretary())
                .header("If-Match", "\"0\"")
                .body(test(result(branch, 1, 61)))
                .put(meeting + "/test")
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("computed.taken", is(1));
    }

    @Test
    void marks_above_full_marks() {
        var branch = Branch.of("LT07", database);
        var meeting = study(branch);

        problem(recorded(branch, meeting, test(result(branch, 1, 100.5))), 400, "above-full-marks", "100.5，不能超过 100");
        as(branch.secretary()).get(meeting + "/test").then().statusCode(404);
    }

    @Test
    void marks_of_one_who_was_not_expected() {
        var branch = Branch.of("LT08", database);
        problem(recorded(branch, study(branch), test(result(branch, 10, 60))), 409, "tested-not-expected", "应到 9 人");
    }

    @Test
    void two_results_of_one_person() {
        var branch = Branch.of("LT09", database);
        problem(
                recorded(branch, study(branch), test(result(branch, 1, 60), result(branch, 1, 70))),
                400,
                "result-twice",
                branch.person(1));
    }

    @Test
    void a_test_at_an_assembly() {
        var branch = Branch.of("LT10", database);
        var meeting = Draft.of(branch, "ASSEMBLY").heldOn("2011-09-01", 1).stored();

        problem(recorded(branch, meeting, test()), 409, "not-for-study", "这次会议是：党员大会");
    }

    @Test
    void a_test_before_the_meeting() {
        var branch = Branch.of("LT11", database);
        var meeting = Draft.of(branch, "STUDY").plannedOn("2011-09-01").stored();

        problem(recorded(branch, meeting, test()), 409, "meeting-status", "不能登记测试");
    }

    private static String study(Branch branch) {
        return Draft.of(branch, "STUDY").heldOn("2011-09-01", 1, 2, 3, 4, 5).stored();
    }

    private static ValidatableResponse recorded(Branch branch, String meeting, Object test) {
        return as(branch.secretary()).body(test).put(meeting + "/test").then();
    }

    private static Map<String, Object> test(Object... results) {
        var test = new LinkedHashMap<String, Object>();
        test.put("title", "党的基本知识测试");
        test.put("fullMarks", 100);
        test.put("passMark", 60);
        test.put("results", List.of(results));
        return test;
    }

    private static Map<String, Object> result(Branch branch, int number, double marks) {
        return Map.of("personId", branch.person(number), "marks", marks);
    }

    private static Map<String, Object> absent(Branch branch, int number) {
        return Map.of("personId", branch.person(number));
    }
}
