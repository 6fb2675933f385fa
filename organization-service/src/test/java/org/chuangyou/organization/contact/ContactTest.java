package org.chuangyou.organization.contact;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.organization.County;
import org.chuangyou.organization.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.chuangyou.organization.Asking.as;
import static org.chuangyou.organization.Asking.asSteward;
import static org.chuangyou.organization.County.refused;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

/** Leaders have contact points, record what they did there, and are shown what is missing. */
@QuarkusTest
@RealParts
class ContactTest {

    private static int counties;

    private County county;
    private String committee;

    @BeforeEach
    void aCounty() {
        county = County.of("CO" + ++counties, 3);
        committee = county.committee();
    }

    @Test
    void a_leader_takes_on_a_branch_or_a_school() {
        assign(leader("Q1"), branch(), "2011-06-01")
                .statusCode(201)
                .body("leaderName", is("示例乙1"))
                .body("warnings", hasSize(0));
        assign(leader("Q1"), unit(), "2011-06-01").statusCode(201);
        as("anybody")
                .get("/organizations/{id}/contact-points", committee)
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void a_third_contact_point_is_unusual() {
        assign(leader("Q1"), branch(), "2011-06-01").statusCode(201);
        assign(leader("Q1"), unit(), "2011-06-01").statusCode(201);
        assign(leader("Q1"), organization(county.otherBranch()), "2011-06-01")
                .statusCode(201)
                .body("warnings.rule", is(List.of("contact-points-per-leader")))
                .body("warnings[0].numbers.found", is(3));
    }

    @Test
    void a_county_leader_is_known_by_name_and_office() {
        assign(countyLeader(), unit(), "2011-06-01")
                .statusCode(201)
                .body("kindLabel", is("县级领导干部包学校"))
                .body("leaderOffice", is("副县长"));
    }

    @Test
    void a_leader_without_a_name_is_refused() {
        refused(assign("""
                        "kind": "COUNTY_LEADER", "leaderName": "示例"
                        """, unit(), "2011-06-01"), 400, "contact-leader").body("detail", containsString("姓名和职务"));
    }

    @Test
    void two_targets_at_once_are_refused() {
        refused(assign(leader("Q1"), branch() + ", " + unit(), "2011-06-01"), 400, "contact-target")
                .body("detail", containsString("填且只填一个"));
    }

    @Test
    void who_holds_no_post_there_leads_nobody() {
        refused(assign(leader("P2"), branch(), "2011-08-01"), 409, "contact-leader-without-post")
                .body("detail", containsString("示例2在示例工委"));
    }

    @Test
    void a_target_elsewhere_is_refused() {
        var other = County.of("CO" + ++counties, 3);
        refused(assign(leader("Q1"), organization(other.branch()), "2011-08-01"), 409, "contact-point-elsewhere")
                .body("detail", containsString("示例工委的下级组织"));
    }

    @Test
    void the_same_contact_point_twice_is_refused() {
        assign(leader("Q1"), branch(), "2011-06-01").statusCode(201);
        refused(assign(leader("Q1"), branch(), "2011-07-01"), 409, "contact-point-exists")
                .body("detail", containsString("示例乙1已联系"));
    }

    @Test
    void a_contact_point_of_tomorrow_is_refused() {
        refused(assign(leader("Q1"), branch(), "2999-01-01"), 400, "date-ahead");
    }

    @Test
    void a_visit_is_one_entry_a_day() {
        var point = id(assign(leader("Q1"), branch(), "2011-06-01"));

        visit(point, "2011-08-03", "指导公开承诺")
                .statusCode(201)
                .header("Location", endsWith("/contact-points/" + point + "/visits/2011-08-03"));
        visit(point, "2011-08-03", "指导公开承诺").statusCode(200);
        visit(point, "2011-08-03", "参加座谈会").statusCode(428);
        asSteward()
                .get("/contact-points/{id}/visits", point)
                .then()
                .statusCode(200)
                .body("items.purpose", is(List.of("指导公开承诺")));
    }

    @Test
    void a_visit_is_mended_with_its_version() {
        var point = id(assign(leader("Q1"), branch(), "2011-06-01"));
        visit(point, "2011-08-03", "指导公开承诺").statusCode(201);

        asSteward()
                .header("If-Match", "\"0\"")
                .body(visit("参加座谈会"))
                .put("/contact-points/{id}/visits/2011-08-03", point)
                .then()
                .statusCode(200)
                .body("purpose", is("参加座谈会"))
                .header("ETag", is("\"1\""));
    }

    @Test
    void the_leader_records_and_others_do_not() {
        var point = id(assign(leader("Q1"), branch(), "2011-06-01"));
        as(county.code("Q1"))
                .body(visit("指导公开承诺"))
                .put("/contact-points/{id}/visits/2011-08-03", point)
                .then()
                .statusCode(201);
        as(county.code("P1"))
                .body(visit("指导公开承诺"))
                .put("/contact-points/{id}/visits/2011-08-04", point)
                .then()
                .statusCode(404);
        as(county.code("P1")).get("/contact-points/{id}/visits", point).then().statusCode(200);
        as(county.code("P2")).get("/contact-points/{id}/visits", point).then().statusCode(404);
    }

    @Test
    void a_visit_of_tomorrow_is_refused() {
        var point = id(assign(leader("Q1"), branch(), "2011-06-01"));
        refused(visit(point, "2999-01-01", "指导公开承诺"), 400, "date-ahead");
    }

    @Test
    void a_visit_before_the_contact_point_is_refused() {
        var point = id(assign(leader("Q1"), branch(), "2011-06-01"));
        refused(visit(point, "2011-05-31", "指导公开承诺"), 409, "contact-point-not-held")
                .body("detail", containsString("2011-05-31 不在联系期"));
    }

    @Test
    void a_contact_point_ends_once() {
        var point = id(assign(leader("Q1"), branch(), "2011-06-01"));
        end(point).statusCode(200).body("until", is("2011-09-15"));
        refused(end(point), 409, "contact-point-ended").body("detail", containsString("2011-09-15"));
        assign(leader("Q1"), branch(), "2011-09-15").statusCode(201);
    }

    @Test
    void what_is_missing_is_shown_by_leader_and_point() {
        var branch = id(assign(leader("Q1"), branch(), "2011-07-01"));
        var unit = id(assign(leader("Q1"), unit(), "2011-07-01"));
        visit(branch, "2011-08-03", "指导公开承诺").statusCode(201);
        visit(branch, "2011-08-20", "参加座谈会").statusCode(201);
        visit(unit, "2011-08-21", "参加座谈会").statusCode(201);

        compliance("2011-08")
                .statusCode(200)
                .body("items.visits", is(List.of(2, 1)))
                .body("items.required", is(List.of(2, 2)))
                .body("items.missing", is(List.of(0, 1)))
                .body("items.state", is(List.of("MET", "MISSED")))
                .body("items.target", is(List.of("示例小学党支部", "示例小学")));
    }

    @Test
    void a_month_that_is_not_over_is_due() {
        id(assign(leader("Q1"), branch(), "2011-07-01"));
        var month = YearMonth.now(Clock.system(ZoneId.of("Asia/Shanghai")));
        compliance(month.toString()).body("items.state", is(List.of("DUE")));
    }

    @Test
    void a_month_that_was_not_whole_asks_for_nothing() {
        id(assign(leader("Q1"), branch(), "2011-07-02"));
        compliance("2011-07").body("items.required", is(List.of(0))).body("items.state", is(List.of("MET")));
        compliance("2011-06").body("items", hasSize(0));
    }

    @Test
    void a_month_ahead_is_refused() {
        refused(compliance("2999-01"), 400, "date-ahead").body("field", is("month"));
    }

    private ValidatableResponse compliance(String month) {
        return as(county.code("Q1"))
                .queryParam("month", month)
                .get("/organizations/{id}/contact-compliance", committee)
                .then();
    }

    private ValidatableResponse assign(String leader, String target, String from) {
        return asSteward()
                .body("""
                        {"organizationId": "%s", %s, %s, "from": "%s"}
                        """.formatted(committee, leader, target, from))
                .post("/contact-points")
                .then();
    }

    private String leader(String person) {
        return """
                "kind": "LEADER", "leaderPersonId": "%s"
                """.formatted(county.person(person));
    }

    private static String countyLeader() {
        return """
                "kind": "COUNTY_LEADER", "leaderName": "示例", "leaderOffice": "副县长"
                """;
    }

    private String branch() {
        return organization(county.branch());
    }

    private static String organization(String id) {
        return """
                "targetOrganizationId": "%s"
                """.formatted(id);
    }

    private String unit() {
        return """
                "targetUnitId": "%s"
                """.formatted(county.unit(1));
    }

    private static ValidatableResponse visit(String point, String day, String purpose) {
        return asSteward()
                .body(visit(purpose))
                .put("/contact-points/{id}/visits/{day}", point, day)
                .then();
    }

    private static String visit(String purpose) {
        return """
                {"purpose": "%s", "found": "承诺已上墙", "problems": "两名党员的承诺没有完成时限"}
                """.formatted(purpose);
    }

    private static ValidatableResponse end(String point) {
        return asSteward()
                .header(
                        "If-Match",
                        asSteward().get("/contact-points/{id}", point).header("ETag"))
                .body("""
                        {"on": "2011-09-15"}
                        """)
                .post("/contact-points/{id}/ending", point)
                .then();
    }

    private static String id(ValidatableResponse assigned) {
        return assigned.statusCode(201).extract().path("id");
    }
}
