package org.chuangyou.organization.tree;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.organization.Asking;
import org.chuangyou.organization.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chuangyou.organization.tree.Organized.from;
import static org.hamcrest.Matchers.is;

/** What cannot be decided about an organisation, and that nothing changes then. */
@QuarkusTest
@RealParts
class ActRefusalTest {

    private static final String NAME = "\"name\": \"新名\"";

    @Inject
    Database database;

    private static Organized organized;

    private String committee;
    private String branch;
    private String before;

    @BeforeEach
    void a_system() {
        organized = organized == null ? Organized.of("REF") : organized;
        committee = organized.id("C");
        branch = organized.id("B");
    }

    @Test
    void history_is_appended_and_not_rewritten() {
        var late = renamedBranch("R1");

        refused(organized.act(late, "renaming", from("2012-02-29", "\"name\": \"又一名\"")))
                .body("type", is("urn:chuangyou:problem:effective-before-last-change"))
                .body("detail", is("“新名”的现状自 2012-03-01 起，变动不能自更早的 2012-02-29 生效；历史只续写，不改写。"))
                .body("validFrom", is("2012-03-01"));
    }

    @Test
    void nothing_happens_to_an_organisation_before_it_is_established() {
        refused(organized.act(branch, "renaming", from("1989-12-31", NAME)))
                .body("type", is("urn:chuangyou:problem:effective-before-establishment"))
                .body("detail", is("“示例一小党支部”1990-01-01 成立，变动不能自 1989-12-31 生效；成立日期有误的请先更正。"));
    }

    @ParameterizedTest
    @CsvSource({"2999-01-01, 2012-02-27, effectiveOn", "2012-03-01, 2999-01-01, documentDate"})
    void neither_the_day_nor_the_document_lies_ahead(String effectiveOn, String documentDate, String field) {
        remember();

        organized
                .act(branch, "renaming", """
                        {"name": "新名", "effectiveOn": "%s", "documentNumber": "1号", "documentDate": "%s"}
                        """.formatted(effectiveOn, documentDate))
                .statusCode(400)
                .body("type", is("urn:chuangyou:problem:date-ahead"))
                .body("field", is(field));

        assertThat(fingerprint()).isEqualTo(before);
    }

    @Test
    void a_document_may_be_issued_after_the_day_of_effect() {
        var one = organized.founded("AFT", "BRANCH", committee, "2011-09-01");

        organized.act(one, "renaming", from("2012-01-01", NAME)).statusCode(200);
    }

    @Test
    void what_was_dissolved_is_not_changed() {
        var gone = dissolvedBranch("R2");

        refused(organized.act(gone, "renaming", from("2012-05-01", NAME)))
                .body("type", is("urn:chuangyou:problem:organization-dissolved"))
                .body("detail", is("“示例R2”已于 2012-04-01 撤销，不能再办理。"));
    }

    @Test
    void nothing_is_put_under_what_was_dissolved() {
        var gone = dissolvedBranch("R3");

        refused(organized.establish("R3G", "PARTY_GROUP", gone, "2012-03-01", ""))
                .body("type", is("urn:chuangyou:problem:organization-dissolved"));
    }

    @Test
    void nothing_is_put_under_what_does_not_exist_yet() {
        var young = organized.founded("R4", "GENERAL_BRANCH", committee, "2012-03-01");

        refused(organized.act(branch, "move", from("2012-02-01", "\"parentId\": \"%s\"", young)))
                .body("type", is("urn:chuangyou:problem:parent-not-yet-established"))
                .body("detail", is("“示例R4”2012-03-01 成立，2012-02-01 还不能隶属于它。"));
    }

    @Test
    void no_organisation_stands_below_itself() {
        var upper = organized.founded("R5", "PARTY_COMMITTEE", committee, "2011-09-01");
        var lower = organized.founded("R5L", "PARTY_COMMITTEE", upper, "2011-09-01");

        refused(organized.act(upper, "move", from("2012-03-01", "\"parentId\": \"%s\"", lower)))
                .body("type", is("urn:chuangyou:problem:organization-cycle"))
                .body("detail", is("“示例R5L”在 2012-03-01 就是“示例R5”本身或其下级，“示例R5”不能隶属于它。"));
    }

    @Test
    void no_organisation_stood_below_itself_on_a_day_in_between() {
        var one = organized.founded("R6", "PARTY_COMMITTEE", committee, "2011-09-01");
        var other = organized.founded("R6O", "PARTY_COMMITTEE", one, "2011-09-01");
        organized
                .act(other, "move", from("2012-04-01", "\"parentId\": \"%s\"", committee))
                .statusCode(200);

        refused(organized.act(one, "move", from("2012-03-01", "\"parentId\": \"%s\"", other)))
                .body("type", is("urn:chuangyou:problem:organization-cycle"))
                .body("on", is("2012-03-01"));
        organized
                .act(one, "move", from("2012-04-01", "\"parentId\": \"%s\"", other))
                .statusCode(200);
    }

    @Test
    void of_two_moves_at_once_that_would_make_a_ring_together_one_is_refused() {
        var one = organized.founded("R18", "PARTY_COMMITTEE", committee, "2011-09-01");
        var other = organized.founded("R18O", "PARTY_COMMITTEE", committee, "2011-09-01");

        var first = CompletableFuture.supplyAsync(() -> move(one, other));
        var second = CompletableFuture.supplyAsync(() -> move(other, one));

        assertThat(List.of(first.join(), second.join())).containsExactlyInAnyOrder(200, 409);
    }

    private static int move(String organization, String parent) {
        return Asking.as(organized.secretary())
                .header("If-Match", "\"0\"")
                .body(from("2012-03-01", "\"parentId\": \"%s\"", parent))
                .post("/organizations/{id}/move", organization)
                .statusCode();
    }

    @ParameterizedTest
    @CsvSource({
        "PARTY_GROUP, C",
        "PARTY_GROUP, G",
        "BRANCH, B",
        "JOINT_BRANCH, E",
        "GENERAL_BRANCH, G",
        "GENERAL_BRANCH, B",
        "PARTY_COMMITTEE, G",
        "WORKING_COMMITTEE, B",
    })
    void every_kind_has_its_place(String kind, String parent) {
        refused(organized.establish("R7", kind, organized.id(parent), "2011-09-01", ""))
                .body("type", is("urn:chuangyou:problem:affiliation"));
    }

    @Test
    void a_wrong_place_is_refused_with_the_right_ones() {
        refused(organized.establish("R7", "BRANCH", branch, "2011-09-01", ""))
                .body("type", is("urn:chuangyou:problem:affiliation"))
                .body("detail", is("党支部不能隶属于党支部“示例一小党支部”，只能隶属于：党工委、党委、党总支。"))
                .body("source", is("《中国共产党章程》第五章；《中国共产党支部工作条例（试行）》第四条、第十三条"));
    }

    @Test
    void a_kind_fits_what_stands_above_and_below_on_every_day_since() {
        var general = organized.founded("R8", "GENERAL_BRANCH", committee, "2011-09-01");
        var lower = organized.founded("R8L", "BRANCH", general, "2011-09-01");
        organized
                .act(lower, "move", from("2012-04-01", "\"parentId\": \"%s\"", committee))
                .statusCode(200);
        var joint = "\"kind\": \"JOINT_BRANCH\", \"unitIds\": []";

        refused(organized.act(general, "reorganization", from("2012-03-01", joint)))
                .body("type", is("urn:chuangyou:problem:affiliation"));
        organized.act(general, "reorganization", from("2012-04-01", joint)).statusCode(200);
    }

    @Test
    void a_branch_stands_under_something() {
        remember();
        Asking.asSteward()
                .body(organized.newOne("R9", "BRANCH", null, "2011-09-01", ""))
                .post("/organizations")
                .then()
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:parent-required"))
                .body("detail", is("党支部须隶属于上级组织：党工委、党委、党总支。"));
        assertThat(fingerprint()).isEqualTo(before);
    }

    @Test
    void a_code_is_used_once() {
        dissolvedBranch("R10");

        refused(organized.establish("R10", "BRANCH", committee, "2012-05-01", ""))
                .body("type", is("urn:chuangyou:problem:organization-code-taken"))
                .body("detail", is("编码 REF-R10 已属于“示例R10”；已撤销组织的编码也不再使用。"));
    }

    @Test
    void a_party_group_covers_no_units() {
        refused(organized.establish("R11", "PARTY_GROUP", branch, "2011-09-01", units("U5")))
                .body("type", is("urn:chuangyou:problem:party-group-covers-no-units"))
                .body("detail", is("单位由党小组所在的党支部覆盖，请清空 unitIds。"));
    }

    @Test
    void a_party_group_stays_one() {
        var group = organized.founded("R12", "PARTY_GROUP", branch, "2011-09-01");

        refused(organized.act(group, "reorganization", from("2012-03-01", "\"kind\": \"BRANCH\", \"unitIds\": []")))
                .body("type", is("urn:chuangyou:problem:party-group-stays"))
                .body("detail", is("党小组是党支部的一部分，与其他类别不能互相改设；请另行成立或撤销。"));
    }

    @Test
    void a_unit_belongs_to_one_organisation() {
        refused(organized.establish("R13", "BRANCH", committee, "2011-09-01", units("U2")))
                .body("type", is("urn:chuangyou:problem:unit-covered-twice"))
                .body("detail", is("单位 REF-U2 由“示例二小党支部”覆盖（至 –，“–”为至今）；一个单位同一天只属一个组织。"));
    }

    @Test
    void a_unit_belonged_to_one_organisation_on_every_day_since() {
        var first = organized
                .establish("R14", "BRANCH", committee, "2011-09-01", units("U5"))
                .extract()
                .<String>path("organization.id");
        organized.act(first, "dissolution", from("2012-03-01", "")).statusCode(200);

        refused(organized.establish("R14B", "BRANCH", committee, "2012-02-01", units("U5")))
                .body("type", is("urn:chuangyou:problem:unit-covered-twice"))
                .body("until", is("2012-03-01"));
    }

    @Test
    void unknown_units_persons_and_organisations_are_named() {
        var nobody = "0197c0de-0000-7000-8000-00000000dead";
        establish("\"unitIds\": [\"%s\"]".formatted(nobody))
                .body("type", is("urn:chuangyou:problem:unknown-units"))
                .body("detail", is("单位 " + nobody + " 不存在，请先登记或改正。"));
        establish("\"personIds\": [\"%s\"]".formatted(nobody))
                .body("type", is("urn:chuangyou:problem:unknown-persons"))
                .body("detail", is("人员 " + nobody + " 不存在，请核对。"));
        organized
                .act(branch, "merger", from("2012-03-01", "\"intoId\": \"%s\"", nobody))
                .statusCode(400)
                .body("type", is("urn:chuangyou:problem:unknown-organization"))
                .body("detail", is("“intoId”所指的组织 " + nobody + " 不存在，请核对。"));
    }

    private ValidatableResponse establish(String more) {
        return organized
                .establish("R15", "BRANCH", committee, "2011-09-01", more)
                .statusCode(400);
    }

    @Test
    void a_term_ends_after_it_begins_and_within_reason() {
        establish("\"termEndsOn\": \"2011-08-31\"").body("type", is("urn:chuangyou:problem:dates-out-of-order"));
        establish("\"termEndsOn\": \"2999-01-01\"").body("type", is("urn:chuangyou:problem:term-too-far"));
    }

    @Test
    void what_stands_already_is_not_decided_again() {
        refused(organized.act(branch, "renaming", from("2012-03-01", "\"name\": \"示例一小党支部\"")))
                .body("type", is("urn:chuangyou:problem:nothing-changes"))
                .body("detail", is("所填内容与现状相同，没有可办理的变动。"));
    }

    @Test
    void nothing_was_established_after_its_first_change() {
        var late = renamedBranch("R16");

        refused(organized.act(late, "correction", """
                        {"name": "新名", "establishedOn": "2012-03-01", "termEndsOn": null, "reason": "查档"}"""))
                .body("type", is("urn:chuangyou:problem:established-after-change"))
                .body("detail", is("该组织 2012-03-01 已有变动，成立日期不能是 2012-03-01。"));
    }

    @ParameterizedTest
    @CsvSource({"'',查档", "新名,''", "新名,'   '"})
    void a_correction_has_a_name_and_a_reason(String name, String reason) {
        organized.act(branch, "correction", """
                        {"name": "%s", "establishedOn": "1990-01-01", "reason": "%s"}""".formatted(name, reason)).statusCode(400);
    }

    @Test
    void the_database_itself_does_not_rewrite_history() {
        var late = renamedBranch("R17");
        assertThatThrownBy(() -> database.change(
                        "UPDATE organization SET valid_from = '2012-02-01' WHERE id = CAST(? AS uuid)", late))
                .hasMessageContaining("appended and not rewritten");
    }

    private String renamedBranch(String name) {
        var known = organized.id(name);
        if (known != null) {
            return known;
        }
        var founded = organized.founded(name, "BRANCH", committee, "2011-09-01");
        organized.act(founded, "renaming", from("2012-03-01", NAME)).statusCode(200);
        return founded;
    }

    private String dissolvedBranch(String name) {
        var founded = organized.founded(name, "BRANCH", committee, "2011-09-01");
        organized.act(founded, "dissolution", from("2012-04-01", "")).statusCode(200);
        return founded;
    }

    private String units(String... names) {
        return "\"unitIds\": "
                + List.of(names).stream()
                        .map(name -> "\"" + organized.unit(name) + "\"")
                        .toList();
    }

    /** Refused as against a rule or the state of things. */
    private static ValidatableResponse refused(ValidatableResponse answer) {
        return answer.statusCode(409).contentType("application/problem+json");
    }

    private void remember() {
        before = fingerprint();
    }

    private String fingerprint() {
        return String.join(
                "|",
                database.texts(
                        "SELECT count(*) || '' FROM organization UNION ALL SELECT count(*) || '' FROM organization_past"
                                + " UNION ALL SELECT count(*) || '' FROM organization_act UNION ALL SELECT max(version) || '' FROM organization"));
    }
}
