package org.chuangyou.organization.pairing;

import java.util.List;
import java.util.Map;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.organization.Branch;
import org.chuangyou.organization.RealParts;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.organization.Asking.as;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

/** Each newcomer gets one veteran of the same branch. */
@QuarkusTest
@RealParts
class MentoringPairTest {

    @Inject
    Database database;

    @Test
    void a_veteran_looks_after_a_newcomer_until_it_ends() {
        var branch = Branch.named("PPAIR", database);
        var location = pair(branch, 2, 4, "2011-08-01")
                .statusCode(201)
                .body("veteran", is("示例2"))
                .body("newcomer", is("示例4"))
                .body("warnings", hasSize(0))
                .extract()
                .header("Location");

        end(branch, location, "2012-08-01").statusCode(200).body("endedOn", is("2012-08-01"));
        end(branch, location, "2012-09-01")
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:pair-ended"))
                .body("detail", is("该结对已于 2012-08-01 结束。"));
        branch.asSecretary()
                .get("/organizations/{id}/mentoring-pairs", branch.id())
                .then()
                .body("items", hasSize(1));
        as(branch.code(3))
                .get("/organizations/{id}/mentoring-pairs", branch.id())
                .then()
                .statusCode(404);
    }

    @Test
    void a_young_veteran_is_a_warning() {
        var branch = Branch.named("PYOUNG", database);

        pair(branch, 3, 4, "2004-07-01")
                .statusCode(201)
                .body("warnings.rule", is(List.of("mentor-years")))
                .body("warnings[0].detail", is("示例3 的党龄 2 年，带新党员者一般不少于 3 年。"));
    }

    @Test
    void a_newcomer_has_one_veteran() {
        var branch = Branch.named("PONE", database);
        pair(branch, 2, 4, "2011-08-01").statusCode(201);

        pair(branch, 3, 4, "2011-09-01")
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:newcomer-has-veteran"))
                .body("detail", is("该新党员自 2011-08-01 起已有老党员带，请先结束。"));
    }

    @Test
    void a_veteran_is_a_full_member_of_the_branch_and_somebody_else() {
        var branch = Branch.named("PWHO", database);
        var elsewhere = Branch.named("PWHOB", database);

        pair(branch, 4, 3, "2011-08-01")
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:not-a-veteran"))
                .body("detail", startsWith("示例4 当日不是本支部有表决权的正式党员"));
        pair(branch, 2, 2, "2011-08-01").statusCode(409);
        branch.asSecretary()
                .body(Map.of("veteranId", elsewhere.person(2), "newcomerId", branch.person(4), "from", "2011-08-01"))
                .post("/organizations/{id}/mentoring-pairs", branch.id())
                .then()
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:not-of-this-branch"))
                .body("detail", is("该人员现在不在本支部。"));
    }

    @Test
    void a_pair_ends_when_one_of_the_two_leaves() {
        var branch = Branch.named("PLEAVE", database);
        pair(branch, 2, 4, "2011-08-01").statusCode(201);

        branch.decide(
                        branch.asSecretary(),
                        branch.person(2),
                        "departure",
                        Map.of("departure", "DIED", "on", "2012-02-01"))
                .statusCode(200);

        assertThat(database.texts("SELECT ended_on FROM mentoring_pair WHERE veteran_id = ?::uuid", branch.person(2)))
                .containsExactly("2012-02-01");
    }

    private static ValidatableResponse pair(Branch branch, int veteran, int newcomer, String from) {
        return branch.asSecretary()
                .body(Map.of("veteranId", branch.person(veteran), "newcomerId", branch.person(newcomer), "from", from))
                .post("/organizations/{id}/mentoring-pairs", branch.id())
                .then();
    }

    private static ValidatableResponse end(Branch branch, String location, String on) {
        return branch.asSecretary()
                .header(
                        "If-Match",
                        branch.asSecretary().get(location).then().extract().header("ETag"))
                .body(Map.of("on", on))
                .post(location + "/end")
                .then();
    }
}
