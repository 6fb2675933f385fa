package org.chuangyou.organization.responsibility;

import java.util.List;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.organization.County;
import org.chuangyou.organization.RealParts;
import org.chuangyou.organization.Roster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.chuangyou.organization.Asking.as;
import static org.chuangyou.organization.Asking.asSteward;
import static org.chuangyou.organization.County.refused;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Six layers from the director to the teacher; where a layer is missing, the chain shows it. */
@QuarkusTest
@RealParts
class ResponsibilityTest {

    private static final String PRINCIPAL = link("PRINCIPAL", "示例小学", null);
    private static final String GRADE = link("VICE_PRINCIPAL", "三年级", null);
    private static final String CLASS = link("CLASS_HEAD", "三年级（2）班", null);
    private static final String TEACHER = link("TEACHER", "三年级（2）班", null, "\"pupils\": 5");

    private static int counties;

    @Inject
    Database database;

    private County county;
    private String unit;

    @BeforeEach
    void aCounty() {
        county = County.of("RE" + ++counties, 3);
        unit = county.unit(1);
    }

    @Test
    void a_chain_runs_from_the_director_to_the_teacher() {
        system("\"unitIds\": [\"" + unit + "\"]").statusCode(201);
        put(PRINCIPAL, GRADE, CLASS, TEACHER).statusCode(201).body("gaps", hasSize(0));

        read().statusCode(200)
                .body("links.layerLabel", is(List.of("局长包系统", "副局长包片", "校长包校", "副校长包年级", "班主任包班", "教师包学生")))
                .body("links[5].pupils", is(5))
                .body("links[5].under", is("三年级（2）班"))
                .body("gaps", hasSize(0));
    }

    @Test
    void a_broken_chain_shows_where() {
        system("\"unitIds\": []").statusCode(201);
        put(PRINCIPAL, GRADE, link("VICE_PRINCIPAL", "四年级", null), link("CLASS_HEAD", "三年级（2）班", "三年级"))
                .statusCode(201);

        read().body("gaps.layer", is(List.of("DEPUTY_DIRECTOR", "CLASS_HEAD", "TEACHER")))
                .body("gaps[1].under", is("四年级"));
    }

    @Test
    void nothing_recorded_is_a_gap_in_every_layer() {
        read().statusCode(200).header("ETag", nullValue()).body("gaps", hasSize(6));
    }

    @Test
    void a_holder_may_be_a_person_of_the_roster() {
        var secretary = PRINCIPAL.replace(
                "\"holderName\": \"示例\", \"holderOffice\": \"教师\"", "\"personId\": \"" + county.person("P1") + "\"");
        put(secretary).statusCode(201).body("links[0].holder", is("示例1"));
    }

    @Test
    void a_chain_is_changed_with_its_version() {
        put(PRINCIPAL).statusCode(201).header("ETag", notNullValue());
        put(PRINCIPAL).statusCode(200);
        put(PRINCIPAL, GRADE).statusCode(428);
        asSteward()
                .header("If-Match", read().extract().header("ETag"))
                .body(links(PRINCIPAL, GRADE))
                .put("/units/{id}/responsibilities", unit)
                .then()
                .statusCode(200)
                .body("links", hasSize(2));
    }

    @ParameterizedTest
    @CsvSource({
        "link-under-unknown, VICE_PRINCIPAL, 三年级, 别的学校, ''",
        "link-pupils, VICE_PRINCIPAL, 三年级, , '\"pupils\": 5'",
        "link-pupils, TEACHER, 三年级（2）班, , ''",
        "link-units, VICE_PRINCIPAL, 三年级, , '\"unitIds\": [\"00000000-0000-0000-0000-000000000001\"]'",
        "layer-not-here, DEPUTY_DIRECTOR, 东片, , ''",
        "chain-one-top, PRINCIPAL, 分校, , ''",
        "link-scope-twice, VICE_PRINCIPAL, 一年级, , ''"
    })
    void what_does_not_hang_together_is_refused(String type, String layer, String scope, String under, String more) {
        refused(put(PRINCIPAL, link("VICE_PRINCIPAL", "一年级", null), link(layer, scope, under, more)), 409, type)
                .body("detail", notNullValue());
        read().body("links", hasSize(0));
    }

    @Test
    void a_link_names_one_person() {
        refused(put(PRINCIPAL.replace(", \"holderOffice\": \"教师\"", "")), 409, "link-holder")
                .body("detail", containsString("校长包校"));
    }

    @Test
    void an_area_has_units_of_the_system() {
        refused(system("\"unitIds\": [\"00000000-0000-0000-0000-000000000001\"]"), 409, "area-unit-elsewhere")
                .body("detail", containsString("不在本组织及其下级的覆盖之内"));
    }

    @Test
    void a_unit_without_an_organisation_has_no_chain() {
        var code = county.code("U9");
        Roster.of("units", Roster.text(Roster.unitHeader(), code + ",示例九小,完全小学,示例乡,农牧区,10,0,0,3,0,0,0"))
                .upload()
                .statusCode(201);
        var lonely = database.texts("SELECT id FROM unit WHERE code = ?", code).get(0);
        refused(asSteward().get("/units/{id}/responsibilities", lonely).then(), 409, "unit-without-organization")
                .body("detail", containsString("示例九小"));
    }

    @Test
    void only_who_answers_for_the_unit_reads_and_keeps() {
        as(county.code("P1"))
                .body(links(PRINCIPAL))
                .put("/units/{id}/responsibilities", unit)
                .then()
                .statusCode(201);
        as(county.code("P2")).get("/units/{id}/responsibilities", unit).then().statusCode(404);
        as(county.code("Q1")).get("/units/{id}/responsibilities", unit).then().statusCode(200);
    }

    private ValidatableResponse system(String units) {
        return asSteward()
                .body(links(link("DIRECTOR", "全县教育系统", null), link("DEPUTY_DIRECTOR", "东片", null, units)))
                .put("/organizations/{id}/responsibilities", county.committee())
                .then();
    }

    private ValidatableResponse put(String... links) {
        return asSteward()
                .body(links(links))
                .put("/units/{id}/responsibilities", unit)
                .then();
    }

    private ValidatableResponse read() {
        return asSteward().get("/units/{id}/responsibilities", unit).then();
    }

    private static String links(String... links) {
        return "{\"links\": [" + String.join(", ", links) + "]}";
    }

    private static String link(String layer, String scope, String under) {
        return link(layer, scope, under, "");
    }

    private static String link(String layer, String scope, String under, String more) {
        return """
                {"layer": "%s", "scope": "%s", "under": %s, "holderName": "示例", "holderOffice": "教师"%s}""".formatted(
                        layer, scope, under == null ? "null" : '"' + under + '"', more.isEmpty() ? "" : ", " + more);
    }
}
