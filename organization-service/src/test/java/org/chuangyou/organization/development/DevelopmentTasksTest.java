package org.chuangyou.organization.development;

import java.util.List;
import java.util.Map;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.organization.Branch;
import org.chuangyou.organization.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.organization.Asking.asSteward;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

/** What is due next: of one person, and in one digest of a branch and all below it. */
@QuarkusTest
@RealParts
class DevelopmentTasksTest {

    @Inject
    Database database;

    @ParameterizedTest
    @CsvSource({
        "ACTIVIST_RECOGNITION, INSPECTION, 2009-09-01",
        "INSPECTION, INSPECTION, 2010-02-28",
        "ADMISSION, APPROVAL, 2010-08-20",
        "APPROVAL, CONVERSION, 2011-05-20",
        "CONVERSION, CONVERSION_APPROVAL, 2011-08-20",
    })
    void the_digest_says_the_same_as_the_persons_own_way(DevelopmentAct done, String next, String dueOn) {
        var branch = Branch.named("T" + done.name().replace("_", ""), database);
        var person = Applicant.in(branch).upTo(done);

        person.way()
                .body("next[0].act", is(next))
                .body("next[0].dueOn", is(dueOn))
                .body("next[0].overdue", is(true));
        digest(branch.id())
                .body("items", hasSize(1))
                .body("items[0].personId", is(person.id()))
                .body("items[0].tasks[0].act", is(next))
                .body("items[0].tasks[0].dueOn", is(dueOn));
    }

    @Test
    void an_applicant_is_talked_to_within_a_month_and_a_candidate_is_earliest_after_a_year() {
        var branch = Branch.named("TTALK", database);
        var person = Applicant.in(branch);
        digest(branch.id()).body("items[0].tasks[0].dueOn", is("2009-02-10"));

        person.upTo(DevelopmentAct.ACTIVIST_RECOGNITION);

        person.way()
                .body("next.act", is(List.of("INSPECTION", "CANDIDATE_RECOGNITION")))
                .body("next[1].earliestOn", is("2010-03-01"));
    }

    @Test
    void what_does_not_press_is_not_in_the_digest() {
        var branch = Branch.named("TCALM", database);
        Applicant.in(branch).upTo(DevelopmentAct.PRE_REVIEW);

        digest(branch.id()).body("items", hasSize(0));
    }

    @Test
    void who_came_on_probation_is_in_the_digest_of_the_committee_above() {
        var branch = Branch.named("TPROB", database);
        database.change(
                "UPDATE person SET stage = 'PROBATIONARY', admitted_on = '2010-07-01' WHERE id = ?::uuid",
                branch.person(4));

        digest(branch.committee())
                .body("items", hasSize(1))
                .body("items[0].personCode", is(branch.code(4)))
                .body("items[0].tasks[0].act", is("CONVERSION"))
                .body("items[0].tasks[0].dueOn", is("2011-07-01"));
    }

    @Test
    void the_digest_comes_in_pages_by_day_and_leaves_a_trace() {
        var branch = Branch.named("TPAGE", database);
        var second = Applicant.in(branch, "2010-02-01").id();
        var first = Applicant.in(branch, "2010-01-01").id();

        var page = asSteward()
                .queryParam("limit", 1)
                .get("/organizations/{id}/development-tasks", branch.id())
                .then()
                .body("items.personId", is(List.of(first)));
        asSteward()
                .queryParam("limit", 1)
                .queryParam("cursor", page.extract().<String>path("next"))
                .get("/organizations/{id}/development-tasks", branch.id())
                .then()
                .body("items.personId", is(List.of(second)));

        assertThat(database.count(
                        "SELECT count(*) FROM audit WHERE act = 'read-development-tasks' AND object = ?", branch.id()))
                .isEqualTo(2);
    }

    @Test
    void a_stricter_county_asks_earlier() {
        asSteward()
                .body(Map.of(
                        "number", 3,
                        "effect", "WARN",
                        "documentNumber", "示教党发〔2011〕9号",
                        "documentDate", "2011-03-01"))
                .put("/rules/inspection-months/county")
                .then()
                .statusCode(200);
        try {
            var branch = Branch.named("TSTRICT", database);
            var person = Applicant.in(branch).upTo(DevelopmentAct.ACTIVIST_RECOGNITION);

            person.way().body("next[0].dueOn", is("2009-06-01"));
            digest(branch.id()).body("items[0].tasks[0].dueOn", is("2009-06-01"));
        } finally {
            asSteward().delete("/rules/inspection-months/county").then().statusCode(200);
        }
    }

    private static io.restassured.response.ValidatableResponse digest(String organization) {
        return asSteward()
                .queryParam("within", 0)
                .get("/organizations/{id}/development-tasks", organization)
                .then()
                .statusCode(200);
    }
}
