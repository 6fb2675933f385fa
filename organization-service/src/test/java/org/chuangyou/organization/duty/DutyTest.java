package org.chuangyou.organization.duty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.organization.RealParts;
import org.chuangyou.organization.Roster;
import org.chuangyou.organization.life.Acts;
import org.chuangyou.organization.life.Branch;
import org.chuangyou.organization.life.Draft;
import org.junit.jupiter.api.Test;

import static org.chuangyou.organization.Asking.as;
import static org.chuangyou.organization.Asking.asSteward;
import static org.chuangyou.organization.life.Acts.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** What is due and what is missing: computed from meetings, by rule and document. */
@QuarkusTest
@RealParts
class DutyTest {

    @Inject
    Database database;

    @Test
    void a_meeting_that_serves_three_duties_does_all_three() {
        var branch = Branch.of("LD01", database);
        Draft.of(branch, "ASSEMBLY", "LECTURE", "THEMED_DAY")
                .with("lecturerId", branch.person(1))
                .heldOn("2011-07-01", 1, 2)
                .stored();

        var duties = duties(branch, "2011-07-01", "2011-07-31");

        duties.body(line("ASSEMBLY") + ".state", is("DONE"))
                .body(line("ASSEMBLY") + ".dueBy", is("2011-09-30"))
                .body(line("ASSEMBLY") + ".held", hasSize(1))
                .body(line("LECTURE") + ".state", is("DONE"))
                .body(line("THEMED_DAY") + ".state", is("DONE"))
                .body(line("LIFE_MEETING") + ".state", is("MISSED"))
                .body(line("LIFE_MEETING") + ".missing", is(1));
    }

    @Test
    void a_line_says_its_rule_and_its_source() {
        var branch = Branch.of("LD02", database);

        duties(branch, "2011-07-01", "2011-07-31")
                .body(line("ASSEMBLY") + ".required", is(1))
                .body(line("ASSEMBLY") + ".rule", is("assemblies-per-quarter"))
                .body(line("ASSEMBLY") + ".source", containsString("第十一条"))
                .body(line("ASSEMBLY") + ".basis", nullValue());
    }

    @Test
    void a_lecture_by_somebody_else_is_not_the_secretary_s() {
        var branch = Branch.of("LD03", database);
        Draft.of(branch, "LECTURE")
                .with("lecturerId", branch.person(2))
                .heldOn("2011-09-01", 1)
                .stored();

        duties(branch, "2011-09-01", "2011-09-30")
                .body(line("LECTURE") + ".bySecretary", is(true))
                .body(line("LECTURE") + ".done", is(0))
                .body(line("LECTURE") + ".state", is("MISSED"));
    }

    @Test
    void what_is_planned_is_shown_and_what_was_cancelled_is_not() {
        var branch = Branch.of("LD04", database);
        var planned = Draft.of(branch, "ASSEMBLY").plannedOn("2099-02-01").stored();
        var cancelled = Draft.of(branch, "ASSEMBLY").plannedOn("2099-02-02").stored();
        Acts.post(branch.secretary(), cancelled, "/cancellation", Map.of("reason", "重复"))
                .statusCode(200);

        duties(branch, "2099-02-01", "2099-02-28")
                .body(line("ASSEMBLY") + ".planned", is(List.of(planned.replace("/meetings/", ""))))
                .body(line("ASSEMBLY") + ".state", is("DUE"))
                .body(line("ASSEMBLY") + ".missing", is(1));
    }

    @Test
    void a_branch_without_committee_and_groups_owes_no_meetings_of_theirs() {
        var branch = Branch.small("LD05", database);

        duties(branch, "2011-07-01", "2011-07-31")
                .body("items.duty", not(hasItem("COMMITTEE_MEETING")))
                .body("items.duty", not(hasItem("GROUP_MEETING")))
                .body("notOwed.duty", contains("COMMITTEE_MEETING", "GROUP_MEETING"))
                .body("notOwed[0].reason", containsString("正式党员 3 名；满 7 名"));
    }

    @Test
    void every_party_group_owes_its_own_meetings() {
        var branch = Branch.of("LD06", database);
        Draft.of(branch, "GROUP_MEETING")
                .with("partyGroupId", branch.group())
                .heldOn("2011-08-05", 1)
                .stored();

        duties(branch, "2011-08-01", "2011-09-30")
                .body("items.findAll { it.duty == 'GROUP_MEETING' }.state", is(List.of("DONE", "MISSED")))
                .body("items.findAll { it.duty == 'GROUP_MEETING' }.partyGroup", hasItem("第一党小组"))
                .body("notOwed", is(empty()));
    }

    @Test
    void nothing_is_owed_before_the_branch_was_founded() {
        var branch = Branch.of("LD07", database);

        duties(branch, "1989-01-01", "1989-12-31").body("items", is(empty()));
    }

    @Test
    void a_local_document_asks_for_more() {
        var branch = Branch.of("LD08", database);
        setLocal(branch.superior(), branch.committee(), "DEMOCRATIC_REVIEW", "HALF_YEAR", local("MEETINGS", 1))
                .statusCode(201);
        Draft.of(branch, "DEMOCRATIC_REVIEW").heldOn("2011-07-02", 1).stored();

        duties(branch, "2011-01-01", "2011-12-31")
                .body(lines("DEMOCRATIC_REVIEW") + ".frequency", is(List.of("HALF_YEAR", "HALF_YEAR", "YEAR")))
                .body(lines("DEMOCRATIC_REVIEW") + ".state", is(List.of("MISSED", "DONE", "DONE")))
                .body(lines("DEMOCRATIC_REVIEW") + ".basis[0]", is("示教党发〔2010〕8号"))
                .body(lines("DEMOCRATIC_REVIEW") + ".rule[2]", is("reviews-per-year"));
    }

    @Test
    void two_hours_of_study_a_week_are_counted_in_minutes() {
        var branch = Branch.of("LD09", database);
        setLocal(branch.superior(), branch.committee(), "STUDY", "WEEK", local("MINUTES", 120))
                .statusCode(201);
        for (var day : new String[] {"2011-09-05", "2011-09-09"}) {
            var holding = Draft.holding(branch, day, 1, 2);
            holding.put("durationMinutes", 60);
            Draft.of(branch, "STUDY").with("holding", holding).stored();
        }

        duties(branch, "2011-09-05", "2011-09-12")
                .body(lines("STUDY") + ".done", is(List.of(120, 0)))
                .body(lines("STUDY") + ".state", is(List.of("DONE", "MISSED")))
                .body(lines("STUDY") + ".dueBy", is(List.of("2011-09-11", "2011-09-18")));
    }

    @Test
    void a_committee_owes_what_its_document_says_of_committees() {
        var branch = Branch.of("LD10", database);
        var local = local("MEETINGS", 1);
        local.put("owedBy", "COMMITTEES");
        setLocal(branch.superior(), branch.committee(), "DEMOCRATIC_LIFE_MEETING", "YEAR", local)
                .statusCode(201);

        as(branch.superior())
                .queryParam("from", "2011-01-01")
                .queryParam("to", "2011-12-31")
                .get("/organizations/{id}/duties", branch.committee())
                .then()
                .statusCode(200)
                .body("items.duty", is(List.of("DEMOCRATIC_LIFE_MEETING")));
        duties(branch, "2011-01-01", "2011-12-31").body("items.duty", not(hasItem("DEMOCRATIC_LIFE_MEETING")));
    }

    @Test
    void the_county_s_stricter_number_counts() {
        var branch = Branch.of("LD11", database);
        try {
            asSteward()
                    .body("""
                            {"number": 2, "effect": "WARN", "documentNumber": "示教党发〔2011〕9号", "documentDate": "2011-03-01"}
                            """)
                    .put("/rules/assemblies-per-quarter/county")
                    .then()
                    .statusCode(200);

            duties(branch, "2011-07-01", "2011-07-31")
                    .body(line("ASSEMBLY") + ".required", is(2))
                    .body(line("ASSEMBLY") + ".basis", is("示教党发〔2011〕9号"));
        } finally {
            asSteward().delete("/rules/assemblies-per-quarter/county").then().statusCode(200);
        }
    }

    @Test
    void the_digest_lists_what_is_missing_below_by_code() {
        var branch = Branch.of("LD12", database);
        Draft.of(branch, "ASSEMBLY").heldOn("2011-09-01", 1).stored();

        as(branch.superior())
                .queryParam("from", "2011-09-01")
                .queryParam("to", "2011-09-30")
                .queryParam("state", "MISSED")
                .get("/organizations/{id}/duties/digest", branch.committee())
                .then()
                .statusCode(200)
                .body("items.code", is(List.of("LD12-B")))
                .body("items[0].missing.duty", hasItem("THEMED_DAY"))
                .body("items[0].missing.duty", not(hasItem("ASSEMBLY")))
                .body("next", nullValue());
    }

    @Test
    void the_digest_of_a_county_comes_in_pages_by_code() {
        Roster.ofTheCounty().upload().statusCode(201);
        var county = database.texts("SELECT id FROM organization WHERE code = 'JG-000'")
                .get(0);

        var next = asSteward()
                .queryParam("from", "2012-03-01")
                .queryParam("to", "2012-03-31")
                .queryParam("limit", 20)
                .get("/organizations/{id}/duties/digest", county)
                .then()
                .statusCode(200)
                .body("items", hasSize(20))
                .body("items.code[0]", is("JG-001"))
                .extract()
                .path("next");
        asSteward()
                .queryParam("from", "2012-03-01")
                .queryParam("to", "2012-03-31")
                .queryParam("limit", 20)
                .queryParam("cursor", next)
                .get("/organizations/{id}/duties/digest", county)
                .then()
                .body("items", hasSize(3))
                .body("next", nullValue());
    }

    @Test
    void a_member_reads_the_branch_s_duties_and_nobody_from_elsewhere() {
        var branch = Branch.of("LD13", database);
        var other = Branch.of("LD14", database);

        as(branch.code(5)).get("/organizations/{id}/duties", branch.id()).then().statusCode(200);
        as(other.secretary())
                .get("/organizations/{id}/duties", branch.id())
                .then()
                .statusCode(404);
        as(branch.code(5))
                .get("/organizations/{id}/duties/digest", branch.id())
                .then()
                .statusCode(404);
    }

    @Test
    void a_range_too_wide() {
        var branch = Branch.of("LD15", database);
        problem(
                as(branch.secretary())
                        .queryParam("from", "2011-01-01")
                        .queryParam("to", "2012-12-31")
                        .get("/organizations/{id}/duties", branch.id())
                        .then(),
                400,
                "range-too-wide",
                "最多 400 天");
    }

    @Test
    void a_local_duty_laxer_than_the_national_one() {
        var branch = Branch.of("LD16", database);
        problem(
                setLocal(branch.superior(), branch.committee(), "ASSEMBLY", "HALF_YEAR", local("MEETINGS", 1)),
                409,
                "local-duty-laxer",
                "党员大会国家规定每季度 1 次，不能规定为每半年 1 次");
    }

    @Test
    void a_committee_owes_no_assemblies() {
        var branch = Branch.of("LD19", database);
        var local = local("MEETINGS", 1);
        local.put("owedBy", "COMMITTEES");
        problem(
                setLocal(branch.superior(), branch.committee(), "ASSEMBLY", "MONTH", local),
                409,
                "duty-of-branches-only",
                "党员大会只由党支部召开");
    }

    @Test
    void a_document_of_tomorrow_and_an_end_before_the_beginning() {
        var branch = Branch.of("LD20", database);
        var tomorrow = local("MEETINGS", 1);
        tomorrow.put("documentDate", "2999-01-01");
        var backwards = local("MEETINGS", 1);
        backwards.put("endsOn", "2010-12-31");

        problem(
                setLocal(branch.superior(), branch.committee(), "STUDY", "MONTH", tomorrow),
                400,
                "date-ahead",
                "documentDate");
        problem(
                setLocal(branch.superior(), branch.committee(), "STUDY", "MONTH", backwards),
                400,
                "dates-out-of-order",
                "endsOn");
    }

    @Test
    void a_local_duty_is_owed_for_whole_periods_within_its_days() {
        var branch = Branch.of("LD21", database);
        var local = local("MEETINGS", 1);
        local.put("effectiveOn", "2011-02-15");
        local.put("endsOn", "2011-05-15");
        setLocal(branch.superior(), branch.committee(), "STUDY", "MONTH", local).statusCode(201);

        duties(branch, "2011-01-01", "2011-12-31")
                .body(lines("STUDY") + ".from", is(List.of("2011-03-01", "2011-04-01")));
    }

    @Test
    void an_unknown_organisation_is_not_found() {
        var nowhere = UUID.randomUUID();
        for (var address : new String[] {"duties", "duties/digest", "local-duties", "meetings"}) {
            asSteward().get("/organizations/{id}/" + address, nowhere).then().statusCode(404);
        }
    }

    @Test
    void a_local_duty_is_changed_by_its_version_and_withdrawn() {
        var branch = Branch.of("LD17", database);
        var address = "/organizations/" + branch.committee() + "/local-duties/STUDY/MONTH";
        setLocal(branch.superior(), branch.committee(), "STUDY", "MONTH", local("MEETINGS", 1))
                .statusCode(201);

        setLocal(branch.superior(), branch.committee(), "STUDY", "MONTH", local("MEETINGS", 1))
                .statusCode(200);
        setLocal(branch.superior(), branch.committee(), "STUDY", "MONTH", local("MEETINGS", 2))
                .statusCode(428);
        Acts.put(branch.superior(), address, "", local("MEETINGS", 2))
                .statusCode(200)
                .body("least", is(2));
        as("anybody")
                .get("/organizations/{id}/local-duties", branch.id())
                .then()
                .body("items.least", is(List.of(2)));
        as(branch.superior())
                .header("If-Match", Acts.version(branch.superior(), address))
                .delete(address)
                .then()
                .statusCode(204);
    }

    @Test
    void a_local_duty_is_set_by_who_manages_there() {
        var branch = Branch.of("LD18", database);

        setLocal(branch.secretary(), branch.committee(), "STUDY", "MONTH", local("MEETINGS", 1))
                .statusCode(404);
        setLocal(branch.secretary(), branch.id(), "STUDY", "MONTH", local("MEETINGS", 1))
                .statusCode(201);
        setLocal(branch.code(3), branch.id(), "STUDY", "YEAR", local("MEETINGS", 1))
                .statusCode(403);
    }

    private static ValidatableResponse duties(Branch branch, String from, String to) {
        return as(branch.secretary())
                .queryParam("from", from)
                .queryParam("to", to)
                .get("/organizations/{id}/duties", branch.id())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse setLocal(
            String person, String organization, String duty, String frequency, Object body) {
        return as(person)
                .body(body)
                .put("/organizations/{id}/local-duties/{duty}/{frequency}", organization, duty, frequency)
                .then();
    }

    private static Map<String, Object> local(String measure, int least) {
        var local = new LinkedHashMap<String, Object>();
        local.put("measure", measure);
        local.put("least", least);
        local.put("owedBy", "BRANCHES");
        local.put("effectiveOn", "2011-01-01");
        local.put("documentNumber", "示教党发〔2010〕8号");
        local.put("documentDate", "2010-12-20");
        return local;
    }

    private static String line(String duty) {
        return "items.find { it.duty == '" + duty + "' }";
    }

    private static String lines(String duty) {
        return "items.findAll { it.duty == '" + duty + "' }";
    }
}
