package org.chuangyou.organization.group;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.organization.County;
import org.chuangyou.organization.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.organization.Asking.as;
import static org.chuangyou.organization.Asking.asSteward;
import static org.chuangyou.organization.County.announced;
import static org.chuangyou.organization.County.refused;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** Groups are formed, change with their history kept, and are dissolved. */
@QuarkusTest
@RealParts
class GroupTest {

    private static int counties;

    private County county;
    private String committee;
    private String branch;

    @BeforeEach
    void aCounty() {
        county = County.of("GR" + ++counties, 5);
        committee = county.committee();
        branch = county.branch();
    }

    @Test
    void a_leading_group_is_headed_by_the_secretary() {
        form("LEADING", branch, null, seat("P1", "HEAD"), seat("P2", "MEMBER"))
                .statusCode(201)
                .body("group.kindLabel", is("领导小组"))
                .body("seats.roleLabel", is(List.of("组长", "成员")))
                .body("warnings", hasSize(0));
    }

    @Test
    void another_head_is_unusual() {
        form("LEADING", branch, null, seat("P2", "HEAD"))
                .statusCode(201)
                .body("warnings.rule", is(List.of("leading-group-secretary")));
    }

    @Test
    void a_group_is_announced_with_its_seats() {
        var group = id(form("LEADING", branch, null, seat("P1", "HEAD")));

        assertThat(announced("organization.group-formed.v1", group, 1).get(0))
                .contains(county.code("P1"), "示例1", "HEAD")
                .doesNotContain("1970");
    }

    @Test
    void an_office_belongs_to_a_leading_group() {
        var leading = id(form("LEADING", branch, null, seat("P1", "HEAD")));

        form("OFFICE", branch, leading, seat("P2", "DIRECTOR"), seat("P3", "STAFF"))
                .statusCode(201);
        form("FUNCTIONAL", branch, leading, seat("P4", "HEAD")).statusCode(201);
        as("anybody")
                .get("/organizations/{id}/groups", branch)
                .then()
                .statusCode(200)
                .body("items.kind", is(List.of("LEADING", "OFFICE", "FUNCTIONAL")));
    }

    @Test
    void an_office_alone_is_refused() {
        refused(form("OFFICE", branch, null, seat("P2", "DIRECTOR")), 409, "group-needs-leading-group")
                .body("detail", containsString("办公室须属于"));
    }

    @Test
    void an_office_of_another_organisation_is_refused() {
        var leading = id(form("LEADING", committee, null, seat("Q1", "HEAD")));
        refused(form("OFFICE", branch, leading, seat("P2", "DIRECTOR")), 409, "group-needs-leading-group");
    }

    @Test
    void a_leading_group_belongs_to_no_other() {
        var leading = id(form("LEADING", branch, null, seat("P1", "HEAD")));
        refused(form("GUIDANCE", branch, leading, seat("P1", "HEAD")), 409, "group-stands-alone")
                .body("detail", containsString("指导组不属于"));
    }

    @Test
    void a_second_leading_group_for_the_campaign_is_refused() {
        form("LEADING", branch, null, seat("P1", "HEAD")).statusCode(201);
        refused(form("LEADING", branch, null, seat("P1", "HEAD")), 409, "leading-group-exists")
                .body("detail", containsString("2010-09-01"));
    }

    @Test
    void a_group_has_one_head() {
        refused(form("LEADING", branch, null, seat("P1", "HEAD"), seat("P2", "HEAD")), 409, "group-head")
                .body("detail", is("组长有 2 名，须有且只有 1 名。"));
    }

    @Test
    void a_leading_group_has_no_director() {
        refused(form("LEADING", branch, null, seat("P1", "DIRECTOR")), 409, "role-not-of-group")
                .body("detail", containsString("领导小组没有“主任”"));
    }

    @Test
    void nobody_sits_twice() {
        refused(form("LEADING", branch, null, seat("P1", "HEAD"), seat("P1", "MEMBER")), 409, "seated-twice")
                .body("detail", containsString("示例1"));
    }

    @Test
    void who_is_on_no_roster_does_not_sit() {
        var nobody = """
                {"personId": "00000000-0000-0000-0000-000000000001", "role": "HEAD"}""";
        refused(form("LEADING", branch, null, nobody), 400, "no-such-person");
    }

    @Test
    void a_group_of_tomorrow_is_refused() {
        refused(
                        asSteward()
                                .body(group("LEADING", branch, null, List.of(), seat("P1", "HEAD"))
                                        .replace("2010-09-01", "2999-01-01"))
                                .post("/groups")
                                .then(),
                        400,
                        "date-ahead")
                .body("field", is("formedOn"));
    }

    @Test
    void a_guidance_group_is_sent_to_branches_below() {
        var group = id(guide(county.otherBranch(), seat("P1", "HEAD"), seat("P2", "MEMBER")));

        as("anybody")
                .get("/organizations/{id}/guidance", county.otherBranch())
                .then()
                .statusCode(200)
                .body("items.groupId", is(List.of(group)))
                .body("items[0].senderId", is(committee));
        as("anybody").get("/organizations/{id}/guidance", branch).then().body("items", hasSize(0));
    }

    @Test
    void who_guides_the_own_branch_is_unusual() {
        guide(branch, seat("P1", "HEAD"), seat("Q1", "MEMBER"))
                .statusCode(201)
                .body("warnings.rule", is(List.of("guidance-own-members")))
                .body("warnings[0].numbers.found", is(1));
    }

    @Test
    void a_guidance_group_does_not_guide_its_sender() {
        refused(guide(committee, seat("P1", "HEAD")), 409, "guided-not-below")
                .body("others", hasItem(committee))
                .body("detail", containsString("不是派出组织的下级"));
    }

    @Test
    void a_leading_group_guides_nobody() {
        refused(
                        asSteward()
                                .body(group("LEADING", committee, null, List.of(branch), seat("Q1", "HEAD")))
                                .post("/groups")
                                .then(),
                        409,
                        "group-guides-nobody")
                .body("detail", containsString("领导小组不指导组织"));
    }

    @Test
    void seats_change_and_the_past_stays() {
        var group = id(form("LEADING", branch, null, seat("P1", "HEAD"), seat("P2", "MEMBER")));

        change(group, "seats", seats("2011-03-01", seat("P1", "HEAD"), seat("P3", "MEMBER")))
                .statusCode(200)
                .body("seats.name", is(List.of("示例1", "示例3")));

        on(group, "2011-02-28").body("seats.name", is(List.of("示例1", "示例2")));
        on(group, "2011-03-01").body("seats.from", is(List.of("2010-09-01", "2011-03-01")));
        assertThat(announced("organization.group-changed.v1", group, 1).get(0))
                .contains(county.code("P3"))
                .doesNotContain(county.code("P2") + "\"");
    }

    @Test
    void a_change_before_the_last_one_is_refused() {
        var group = id(form("LEADING", branch, null, seat("P1", "HEAD")));
        refused(change(group, "seats", seats("2010-08-31", seat("P1", "HEAD"))), 409, "group-before-last-change")
                .body("detail", containsString("2010-08-31 早于"));
    }

    @Test
    void a_change_names_the_version_it_was_made_on() {
        var group = id(form("LEADING", branch, null, seat("P1", "HEAD")));
        asSteward()
                .body(seats("2011-03-01", seat("P1", "HEAD")))
                .put("/groups/{id}/seats", group)
                .then()
                .statusCode(428);
        asSteward()
                .header("If-Match", "\"9\"")
                .body(seats("2011-03-01", seat("P1", "HEAD")))
                .put("/groups/{id}/seats", group)
                .then()
                .statusCode(412);
    }

    @Test
    void the_organisations_guided_change() {
        var group = id(guide(branch, seat("Q1", "HEAD")));

        change(group, "guided-organizations", """
                        {"from": "2011-03-01", "organizationIds": ["%s"]}
                        """.formatted(county.otherBranch()))
                .statusCode(200)
                .body("guidedOrganizationIds", is(List.of(county.otherBranch())));
        on(group, "2011-02-28").body("guidedOrganizationIds", is(List.of(branch)));
    }

    @Test
    void a_dissolved_group_has_no_seats_and_no_changes() {
        var group = id(form("LEADING", branch, null, seat("P1", "HEAD")));

        dissolve(group).statusCode(200).body("group.dissolvedOn", is("2012-12-31"));

        announced("organization.group-dissolved.v1", group, 1);
        as("anybody").get("/groups/{id}", group).then().body("seats", hasSize(0));
        refused(change(group, "seats", seats("2013-01-01", seat("P1", "HEAD"))), 409, "group-dissolved")
                .body("detail", containsString("已于 2012-12-31 撤销"));
        form("LEADING", branch, null, seat("P1", "HEAD")).statusCode(201);
    }

    @Test
    void a_leading_group_outlives_its_office() {
        var leading = id(form("LEADING", branch, null, seat("P1", "HEAD")));
        form("OFFICE", branch, leading, seat("P2", "DIRECTOR")).statusCode(201);
        refused(dissolve(leading), 409, "group-has-parts").body("found", is(1));
    }

    @Test
    void only_who_manages_the_organisation_forms_groups() {
        as(county.code("P1"))
                .body(group("LEADING", branch, null, List.of(), seat("P1", "HEAD")))
                .post("/groups")
                .then()
                .statusCode(201)
                .body("group.dissolvedOn", nullValue());
        as(county.code("P2"))
                .body(group("LEADING", branch, null, List.of(), seat("P1", "HEAD")))
                .post("/groups")
                .then()
                .statusCode(404);
    }

    private ValidatableResponse form(String kind, String organization, String parent, String... seats) {
        return asSteward()
                .body(group(kind, organization, parent, List.of(), seats))
                .post("/groups")
                .then();
    }

    private ValidatableResponse guide(String guided, String... seats) {
        return asSteward()
                .body(group("GUIDANCE", committee, null, List.of(guided), seats))
                .post("/groups")
                .then();
    }

    private static String group(String kind, String organization, String parent, List<String> guided, String... seats) {
        return """
                {"kind": "%s", "organizationId": "%s", "parentGroupId": %s, "name": "示例小组", "campaign": "创先争优",
                 "formedOn": "2010-09-01", "documentNumber": "示教党发〔2010〕18号", "seats": [%s],
                 "guidedOrganizationIds": [%s]}
                """.formatted(
                        kind,
                        organization,
                        parent == null ? "null" : '"' + parent + '"',
                        String.join(", ", seats),
                        guided.isEmpty() ? "" : '"' + String.join("\", \"", guided) + '"');
    }

    private String seat(String person, String role) {
        return """
                {"personId": "%s", "role": "%s"}""".formatted(county.person(person), role);
    }

    private static String seats(String from, String... seats) {
        return """
                {"from": "%s", "documentNumber": "示教党发〔2011〕4号", "seats": [%s]}
                """.formatted(from, String.join(", ", seats));
    }

    private static ValidatableResponse change(String group, String what, String body) {
        return asSteward()
                .header("If-Match", version(group))
                .body(body)
                .put("/groups/{id}/{what}", group, what)
                .then();
    }

    private static ValidatableResponse dissolve(String group) {
        return asSteward()
                .header("If-Match", version(group))
                .body("""
                        {"on": "2012-12-31", "documentNumber": "示教党发〔2012〕20号"}
                        """)
                .post("/groups/{id}/dissolution", group)
                .then();
    }

    private static ValidatableResponse on(String group, String day) {
        return asSteward().queryParam("asOf", day).get("/groups/{id}", group).then();
    }

    private static String version(String group) {
        return asSteward().get("/groups/{id}", group).header("ETag");
    }

    private static String id(ValidatableResponse formed) {
        return formed.statusCode(201).extract().path("group.id");
    }
}
