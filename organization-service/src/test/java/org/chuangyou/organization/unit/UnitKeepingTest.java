package org.chuangyou.organization.unit;

import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.Topic;
import org.chuangyou.organization.Acting;
import org.chuangyou.organization.Asking;
import org.chuangyou.organization.RealParts;
import org.chuangyou.organization.Refused;
import org.chuangyou.organization.SmallCounty;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Units between two imports: registered, mended, changed, closed, and what they were on any day. */
@QuarkusTest
@RealParts
class UnitKeepingTest {

    @Inject
    SmallCounty county;

    @Inject
    Database database;

    @Test
    void a_new_school_is_registered_and_announced() {
        var unit = registered("UK-NEW");

        Asking.as("anybody")
                .get(unit)
                .then()
                .statusCode(200)
                .header("ETag", is("\"0\""))
                .body("validFrom", is("2011-09-01"))
                .body("documentNumber", is("示教发〔2011〕12号"))
                .body("figures", nullValue());
        assertThat(announced(unit, 1)).containsExactly("organization.unit-registered.v1");
    }

    @Test
    void a_registration_sent_again_is_made_once() {
        var key = UUID.randomUUID().toString();

        var first = Asking.asSteward()
                .header("Idempotency-Key", key)
                .body(newUnit("UK-KEY"))
                .post("/units");
        var second = Asking.asSteward()
                .header("Idempotency-Key", key)
                .body(newUnit("UK-KEY"))
                .post("/units");

        assertThat(second.header("Location"))
                .isEqualTo(first.header("Location"))
                .isNotNull();
    }

    @Test
    void a_mistake_is_mended_in_place() {
        var unit = registered("UK-MEND");

        Acting.asSteward()
                .edit(unit, mended("示例乡第一小学", "TOWN", null))
                .statusCode(200)
                .body("residence", is("TOWN"));

        Acting.asSteward().get(unit + "/history").body("items.name", contains("示例乡第一小学"));
        assertThat(announced(unit, 2)).last().isEqualTo("organization.unit-corrected.v1");
    }

    @Test
    void a_change_leaves_what_was_before_in_history() {
        var unit = registered("UK-HIS");

        Acting.asSteward()
                .edit(unit, mended("示例乡九年一贯制学校", "RURAL", "2012-09-01"))
                .statusCode(200);

        Acting.asSteward()
                .get(unit + "/history")
                .body("items.name", contains("示例乡中心小学", "示例乡九年一贯制学校"))
                .body("items.validFrom", contains("2011-09-01", "2012-09-01"))
                .body("items.validTo", contains("2012-09-01", null));
        Acting.asSteward().get(unit + "?asOf=2012-08-31").body("name", is("示例乡中心小学"));
        Acting.asSteward().get(unit + "?asOf=2012-09-01").body("name", is("示例乡九年一贯制学校"));
        Acting.asSteward().get(unit + "?asOf=2011-08-31").statusCode(404);
    }

    @Test
    void the_list_is_that_of_a_day() {
        var unit = registered("UK-LST", "示例列表乡");
        Acting.asSteward()
                .edit(unit, mended("示例学校", "TOWN", "2012-09-01").replace("示例乡", "示例后来镇"))
                .statusCode(200);

        list("township=示例列表乡&asOf=2012-01-01").body("items.residence", contains("RURAL"));
        list("township=示例列表乡&asOf=2011-01-01").body("items.code", is(List.of()));
        list("township=示例后来镇&residence=TOWN&kind=LOWER_PRIMARY&asOf=2012-09-01")
                .body("items.code", is(List.of("UK-LST")));
    }

    @Test
    void a_closed_school_is_not_listed_from_that_day_on() {
        var successor = registered("UK-SUC", "示例撤并乡");
        var unit = registered("UK-END", "示例撤并乡");

        Acting.asSteward()
                .decide(unit, "closure", closure("2012-09-01", successor))
                .statusCode(200)
                .body("closedOn", is("2012-09-01"))
                .body("successorId", is(id(successor)));

        list("township=示例撤并乡&asOf=2012-08-31").body("items.code", contains("UK-END", "UK-SUC"));
        list("township=示例撤并乡&asOf=2012-09-01").body("items.code", contains("UK-SUC"));
        Acting.asSteward().get(unit).statusCode(200).body("closureReason", is("布局调整"));
        assertThat(announced(unit, 2)).last().isEqualTo("organization.unit-closed.v1");
    }

    @Test
    void the_secretary_of_the_covering_branch_mends_and_others_do_not() {
        county.exists("UKA");
        var unit = "/units/" + county.unit("UKA-U1");

        Acting.as("UKA-P1").edit(unit, mended("示例小学", "RURAL", null)).statusCode(200);
        Acting.as("UKA-P2").edit(unit, mended("示例小学", "TOWN", null)).statusCode(200);
        Acting.as("UKA-P3").edit(unit, mended("示例小学", "RURAL", null)).statusCode(404);
        assertThat(database.count("SELECT count(*) FROM audit WHERE act = 'mend-unit' AND object = ?", id(unit)))
                .isEqualTo(2);
    }

    @Test
    void only_who_keeps_the_rosters_registers() {
        Acting.as("anybody").post("/units", newUnit("UK-FOR")).statusCode(403);
    }

    @Test
    void a_unit_that_nobody_covers_is_the_county_s() {
        var unit = registered("UK-UNC");

        Refused.with(
                Acting.as("anybody").edit(unit, mended("示例", "RURAL", null)), 403, "unit-not-covered", "由县名册管理员办理");
    }

    @Test
    void a_code_is_given_once() {
        registered("UK-TWICE");

        Refused.with(
                Acting.asSteward().post("/units", newUnit("UK-TWICE")), 409, "unit-code-taken", "单位编码 UK-TWICE 已登记");
    }

    @Test
    void history_only_grows() {
        var unit = registered("UK-GROW");

        Refused.with(
                Acting.asSteward().edit(unit, mended("示例", "RURAL", "2010-09-01")),
                409,
                "unit-history-only-grows",
                "现状自 2011-09-01 起，不能从更早的 2010-09-01 起变更");
        Refused.with(
                Acting.asSteward().decide(unit, "closure", closure("2010-09-01", null)),
                409,
                "unit-history-only-grows",
                "2010-09-01");
    }

    @Test
    void a_closed_unit_does_not_change() {
        var unit = registered("UK-SHUT");
        Acting.asSteward().decide(unit, "closure", closure("2012-09-01", null)).statusCode(200);

        Refused.with(
                Acting.asSteward().edit(unit, mended("示例", "RURAL", null)), 409, "unit-closed", "已于 2012-09-01 撤并");
        Refused.with(
                Acting.asSteward().decide(unit, "closure", closure("2012-09-01", null)), 409, "unit-closed", "UK-SHUT");
    }

    @Test
    void a_successor_is_another_unit_that_stands() {
        var unit = registered("UK-SELF");

        Refused.with(
                Acting.asSteward().decide(unit, "closure", closure("2012-09-01", unit)),
                409,
                "unit-successor-not-standing",
                "另一个未撤并的单位");
    }

    @Test
    void nothing_is_registered_changed_or_closed_in_the_future() {
        var unit = registered("UK-FUT");

        Acting.asSteward()
                .post("/units", newUnit("UK-FUT2").replace("2011-09-01", "2999-01-01"))
                .statusCode(400)
                .body("type", is("urn:chuangyou:problem:date-ahead"));
        Acting.asSteward().edit(unit, mended("示例", "RURAL", "2999-01-01")).statusCode(400);
        Acting.asSteward().decide(unit, "closure", closure("2999-01-01", null)).statusCode(400);
    }

    @Test
    void an_edit_names_the_version_it_was_made_on() {
        var unit = registered("UK-ETAG");
        var body = mended("示例", "RURAL", null);

        Acting.asSteward().put(unit, body).statusCode(428);
        Asking.asSteward()
                .header("If-Match", "\"7\"")
                .body(body)
                .put(unit)
                .then()
                .statusCode(412);
    }

    @Test
    void what_is_no_unit_is_named_field_by_field() {
        Acting.asSteward()
                .post("/units", "{\"code\": \"不行\", \"name\": \" \", \"kind\": \"KINDERGARTEN\"}")
                .statusCode(400)
                .body("violations.field", notNullValue());
    }

    private static ValidatableResponse list(String query) {
        return Acting.as("anybody").get("/units?" + query).statusCode(200);
    }

    private static String registered(String code) {
        return registered(code, "示例乡");
    }

    private static String registered(String code, String township) {
        return Acting.asSteward().create("/units", newUnit(code).replace("\"示例乡\"", "\"" + township + "\""));
    }

    private static String newUnit(String code) {
        return """
                {"code": "%s", "name": "示例乡中心小学", "kind": "COMPLETE_PRIMARY", "township": "示例乡",
                 "residence": "RURAL", "registeredOn": "2011-09-01", "documentNumber": "示教发〔2011〕12号",
                 "documentDate": "2011-08-01"}
                """.formatted(code);
    }

    private static String mended(String name, String residence, String validFrom) {
        return """
                {"name": "%s", "kind": "LOWER_PRIMARY", "township": "示例乡", "residence": "%s", "validFrom": %s}
                """.formatted(name, residence, validFrom == null ? "null" : "\"" + validFrom + "\"");
    }

    private static String closure(String on, String successor) {
        return """
                {"effectiveOn": "%s", "reason": "布局调整", "successorId": %s}
                """.formatted(on, successor == null ? "null" : "\"" + id(successor) + "\"");
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static List<String> announced(String unit, int count) {
        return Topic.named("organization.events")
                .await(count, record -> record.key().equals(id(unit)))
                .stream()
                .map(Topic::type)
                .toList();
    }
}
