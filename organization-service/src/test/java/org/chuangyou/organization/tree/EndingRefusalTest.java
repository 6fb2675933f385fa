package org.chuangyou.organization.tree;

import java.util.List;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.organization.Asking;
import org.chuangyou.organization.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.organization.tree.Organized.from;
import static org.hamcrest.Matchers.is;

/** What does not merge, part or end, and that everybody stays where they are then. */
@QuarkusTest
@RealParts
class EndingRefusalTest {

    @Inject
    Database database;

    private static Organized organized;

    private String branch;
    private List<String> before;

    @BeforeEach
    void a_system() {
        organized = organized == null ? Organized.of("ERF") : organized;
        branch = organized.id("B");
        before = whereEverybodyIs();
    }

    @AfterEach
    void everybody_is_where_they_were() {
        assertThat(whereEverybodyIs()).isEqualTo(before);
    }

    @Test
    void nobody_is_left_without_an_organisation() {
        refused(organized.act(branch, "dissolution", from("2012-03-01", "")))
                .body("type", is("urn:chuangyou:problem:dissolution-with-persons"))
                .body("detail", is("“示例一小党支部”还有人员 7 名；请先转出，或并入另一组织。"))
                .body("count", is(7))
                .body("source", is("教育系统基层党组织全覆盖的要求：每名党员都纳入一个党组织的正常管理"));
    }

    @Test
    void nothing_is_left_without_what_stands_above_it() {
        refused(organized.act(organized.id("G"), "dissolution", from("2012-03-01", "")))
                .body("type", is("urn:chuangyou:problem:dissolution-with-organizations"))
                .body("detail", is("“示例总支”还有下级组织 1 个（示例联合党支部）；请先调整其隶属关系或撤销。"));
    }

    @Test
    void nothing_stood_under_what_had_ended() {
        var general = organized.founded("E1", "GENERAL_BRANCH", organized.id("C"), "2011-09-01");
        var lower = organized.founded("E1L", "BRANCH", general, "2011-09-01");
        organized
                .act(lower, "move", from("2012-04-01", "\"parentId\": \"%s\"", organized.id("C")))
                .statusCode(200);

        refused(organized.act(general, "dissolution", from("2012-03-01", "")))
                .body("type", is("urn:chuangyou:problem:organization-below-until-later"))
                .body("detail", is("“示例E1L”至 2012-04-01 一直隶属于“示例E1”，后者不能在此之前撤销。"));
        organized.act(general, "dissolution", from("2012-04-01", "")).statusCode(200);
    }

    @Test
    void a_branch_goes_into_a_branch() {
        refused(organized.act(branch, "merger", from("2012-03-01", "\"intoId\": \"%s\"", organized.id("G"))))
                .body("type", is("urn:chuangyou:problem:merger-of-unlike"))
                .body("detail", is("党支部不能并入党总支：支部并入支部，党小组并入党小组，支部以上组织并入支部以上组织。"));
    }

    @Test
    void nothing_goes_into_itself_or_what_is_below_it() {
        refused(organized.act(branch, "merger", from("2012-03-01", "\"intoId\": \"%s\"", branch)))
                .body("type", is("urn:chuangyou:problem:merger-within"))
                .body("detail", is("“示例一小党支部”就是“示例一小党支部”本身或其下级，请选择其他组织。"));
    }

    @Test
    void who_takes_another_in_has_no_later_history() {
        var late = organized.founded("E2", "BRANCH", organized.id("C"), "2012-05-01");

        refused(organized.act(branch, "merger", from("2012-03-01", "\"intoId\": \"%s\"", late)))
                .body("type", is("urn:chuangyou:problem:effective-before-establishment"));
    }

    @Test
    void persons_stay_in_branches() {
        refused(organized.act(
                        branch, "reorganization", from("2012-03-01", "\"kind\": \"GENERAL_BRANCH\", \"unitIds\": []")))
                .body("type", is("urn:chuangyou:problem:persons-outside-branches"))
                .body("detail", is("党总支不直接编入人员，现有 7 名；请先把人员编入党支部或联合党支部。"));
    }

    @Test
    void only_a_branches_own_persons_and_units_leave_it() {
        split("BRANCH", List.of(), organized.person("Q1", organized.id("E")))
                .body("type", is("urn:chuangyou:problem:persons-elsewhere"))
                .body("detail", is("有 1 名人员不在“示例一小党支部”，不能由它划出。"));
        var unit = organized.unit("U2");
        split("BRANCH", List.of(unit))
                .body("type", is("urn:chuangyou:problem:units-elsewhere"))
                .body("detail", is("单位 " + unit + " 不由“示例一小党支部”覆盖，不能由它划出。"));
    }

    @Test
    void a_new_branch_has_three_full_members() {
        split("BRANCH", List.of(), person("P4"), person("P5"), person("P7"))
                .body("type", is("urn:chuangyou:problem:branch-full-members"))
                .body("detail", is("正式党员 2 名，成立党支部须有 3 名以上；不足的应成立联合党支部。"))
                .body("source", is("《中国共产党支部工作条例（试行）》第四条、第五条"))
                .body("found", is(2))
                .body("least", is(3));
    }

    @Test
    void an_old_branch_keeps_three_full_members() {
        split("JOINT_BRANCH", List.of(), person("P1"), person("P2"), person("P3"), person("P4"))
                .body("type", is("urn:chuangyou:problem:branch-full-members"))
                .body("found", is(2));
    }

    @Test
    void a_founded_branch_leaves_three_full_members_behind() {
        refused(organized.establish(
                        "E3",
                        "JOINT_BRANCH",
                        organized.id("C"),
                        "2011-09-01",
                        "\"personIds\": [\"%s\"]".formatted(organized.person("Q1", organized.id("E")))))
                .body("type", is("urn:chuangyou:problem:branch-full-members"))
                .body("found", is(2));
    }

    @Test
    void nobody_takes_persons_from_where_they_have_no_say() {
        var theirs = Organized.of("ERT");

        Asking.as(organized.secretary())
                .body(organized.newOne(
                        "E4",
                        "JOINT_BRANCH",
                        organized.id("C"),
                        "2011-09-01",
                        "\"personIds\": [\"%s\"]".formatted(theirs.person("Q1", theirs.id("E")))))
                .post("/organizations")
                .then()
                .statusCode(404);
    }

    private String person(String name) {
        return organized.person(name, branch);
    }

    private ValidatableResponse split(String kind, List<String> units, String... persons) {
        return refused(organized.act(
                branch,
                "split",
                from(
                        "2012-03-01",
                        "\"code\": \"ERF-N\", \"name\": \"新\", \"kind\": \"%s\", \"unitIds\": %s, \"personIds\": %s",
                        kind,
                        quoted(units),
                        quoted(List.of(persons)))));
    }

    private static List<String> quoted(List<String> ids) {
        return ids.stream().map(id -> "\"" + id + "\"").toList();
    }

    private static ValidatableResponse refused(ValidatableResponse answer) {
        return answer.statusCode(409).contentType("application/problem+json");
    }

    private List<String> whereEverybodyIs() {
        return database.texts("SELECT person.code || organization.code FROM person"
                + " JOIN organization ON organization.id = organization_id WHERE person.code LIKE 'ERF%' ORDER BY 1");
    }
}
