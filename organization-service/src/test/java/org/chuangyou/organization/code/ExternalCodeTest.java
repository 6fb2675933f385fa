package org.chuangyou.organization.code;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.organization.Acting;
import org.chuangyou.organization.RealParts;
import org.chuangyou.organization.Refused;
import org.chuangyou.organization.SmallCounty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

/** Codes that others gave: one at a time, and one bearer at a time. */
@QuarkusTest
@RealParts
class ExternalCodeTest {

    @Inject
    SmallCounty county;

    @Inject
    Database database;

    @Test
    void a_code_is_recorded_and_found_again() {
        var unit = school("XCA");

        Acting.as("XCA-P1")
                .put(unit + "/external-codes/SCHOOL_ID", code("1054000001", "2011-01-01"))
                .statusCode(200);

        Acting.as("anybody")
                .get("/external-codes?scheme=SCHOOL_ID&value=1054000001")
                .statusCode(200)
                .body("items.subjectKind", contains("UNIT"))
                .body("items.subjectId", contains(county.unit("XCA-U1")));
        Acting.as("anybody")
                .get("/external-codes?scheme=SCHOOL_ID&value=1054000001&asOf=2010-12-31")
                .body("items", hasSize(0));
    }

    @Test
    void a_new_code_ends_the_former() {
        var unit = school("XCB");
        put(unit, "DIVISION", "542421", "2000-01-01");

        put(unit, "DIVISION", "540602", "2018-05-07");

        Acting.as("anybody")
                .get(unit + "/external-codes")
                .body("items.value", contains("542421", "540602"))
                .body("items.validTo", contains("2018-05-07", null));
        Acting.as("anybody")
                .get("/external-codes?scheme=DIVISION&value=542421&asOf=2018-05-06")
                .body("items.subjectId", contains(county.unit("XCB-U1")));
    }

    @Test
    void the_same_again_changes_nothing_and_the_same_day_mends() {
        var unit = school("XCC");
        put(unit, "SCHOOL_ID", "1054000002", "2011-01-01");
        put(unit, "SCHOOL_ID", "1054000002", "2011-01-01");

        put(unit, "SCHOOL_ID", "1054000003", "2011-01-01");

        Acting.as("anybody").get(unit + "/external-codes").body("items.value", contains("1054000003"));
    }

    @Test
    void small_letters_count_as_capitals() {
        county.exists("XCD");
        var branch = "/organizations/" + county.organization("XCD-B");

        Acting.as("XCD-P1")
                .put(branch + "/external-codes/PARTY_CODE", code(" xcd00a1 ", "2011-01-01"))
                .statusCode(200)
                .body("value", is("XCD00A1"));

        Acting.as("anybody")
                .get("/external-codes?scheme=PARTY_CODE&value=xcd00A1")
                .body("items.subjectKind", contains("ORGANIZATION"));
    }

    @Test
    void a_wrong_check_digit_is_told_with_the_right_one() {
        Refused.with(
                        Acting.asSteward()
                                .put(school("XCE") + "/external-codes/USCC", code("12540000XCE000000A", "2016-01-01")),
                        400,
                        "uscc-check-digit",
                        "按前 17 位计算应为 " + UnifiedCode.check("12540000XCE000000A"))
                .body("expected", is(String.valueOf(UnifiedCode.check("12540000XCE000000A"))));
    }

    @ParameterizedTest
    @CsvSource({
        "USCC, 12540000XCF00000I0, uscc-malformed, 共 18 位",
        "USCC, 1254, uscc-malformed, 共 18 位",
        "DIVISION, 994421, division-malformed, 前两位为省级代码",
        "DIVISION, 54242, division-malformed, 共 6 位数字",
        "SCHOOL_ID, 105400000, school-id-malformed, 共 10 位数字"
    })
    void what_cannot_be_such_a_code_is_refused(String scheme, String value, String problem, String detail) {
        Refused.with(
                Acting.asSteward().put(school("XCF") + "/external-codes/" + scheme, code(value, "2016-01-01")),
                400,
                problem,
                detail);
    }

    @Test
    void a_party_code_is_letters_and_digits() {
        county.exists("XCG");

        Refused.with(
                Acting.asSteward()
                        .put(
                                "/organizations/" + county.organization("XCG-B") + "/external-codes/PARTY_CODE",
                                code("甲-1", "2011-01-01")),
                400,
                "party-code-malformed",
                "只用字母和数字");
    }

    @Test
    void a_school_has_no_party_code() {
        Refused.with(
                Acting.asSteward().put(school("XCH") + "/external-codes/PARTY_CODE", code("A1", "2011-01-01")),
                400,
                "scheme-not-for-subject",
                "党组织编码不用于单位");
    }

    @Test
    void codes_of_one_kind_do_not_overlap() {
        var unit = school("XCI");
        put(unit, "SCHOOL_ID", "1054000004", "2011-01-01");

        Refused.with(
                Acting.asSteward().put(unit + "/external-codes/SCHOOL_ID", code("1054000005", "2010-01-01")),
                409,
                "external-code-overlaps",
                "自 2011-01-01 起已登记");
    }

    @Test
    void a_code_names_one_at_a_time() {
        var first = school("XCJ");
        var second = school("XCK");
        var value = good("12540000XCJ000000");
        put(first, "USCC", value, "2016-01-01");

        Refused.with(
                Acting.asSteward().put(second + "/external-codes/USCC", code(value, "2017-01-01")),
                409,
                "external-code-taken",
                value + " 自 2016-01-01 起属于另一个单位");
    }

    @Test
    void a_code_that_was_given_up_may_be_taken_over() {
        var first = school("XCL");
        var second = school("XCM");
        var value = good("12540000XCM000000");
        Acting.asSteward()
                .put(first + "/external-codes/USCC", """
                        {"value": "%s", "validFrom": "2016-01-01", "validTo": "2018-09-01"}""".formatted(value))
                .statusCode(200);

        put(second, "USCC", value, "2018-09-01");

        Acting.as("anybody")
                .get("/external-codes?scheme=USCC&value=" + value)
                .body("items.subjectId", contains(county.unit("XCM-U1")));
    }

    @Test
    void the_database_itself_keeps_codes_apart() {
        var unit = school("XCN");
        put(unit, "SCHOOL_ID", "1054000006", "2011-01-01");

        assertThatThrownBy(() -> database.change(
                        "INSERT INTO external_code SELECT gen_random_uuid(), 0, subject_kind, gen_random_uuid(), scheme,"
                                + " value, date '2012-01-01', NULL FROM external_code WHERE value = '1054000006'"))
                .hasMessageContaining("external_code_names_one");
    }

    @Test
    void no_code_begins_in_the_future_or_ends_before_it_begins() {
        var unit = school("XCO");

        Acting.asSteward()
                .put(unit + "/external-codes/SCHOOL_ID", code("1054000007", "2999-01-01"))
                .statusCode(400)
                .body("type", is("urn:chuangyou:problem:date-ahead"));
        Acting.asSteward()
                .put(unit + "/external-codes/SCHOOL_ID", """
                        {"value": "1054000007", "validFrom": "2016-01-01", "validTo": "2016-01-01"}""")
                .statusCode(400)
                .body("type", is("urn:chuangyou:problem:dates-out-of-order"));
    }

    @Test
    void who_does_not_keep_the_subject_records_no_code() {
        var unit = school("XCP");

        Acting.as("XCP-P3")
                .put(unit + "/external-codes/SCHOOL_ID", code("1054000008", "2011-01-01"))
                .statusCode(404);
        Acting.as("XCP-P3")
                .put(
                        "/organizations/" + county.organization("XCP-B") + "/external-codes/PARTY_CODE",
                        code("A1", "2011-01-01"))
                .statusCode(404);
    }

    @Test
    void a_search_names_scheme_and_value() {
        Acting.as("anybody").get("/external-codes?scheme=USCC").statusCode(400);
        Acting.as("anybody").get("/external-codes?scheme=NONE&value=1").statusCode(400);
    }

    private String school(String prefix) {
        county.exists(prefix);
        return "/units/" + county.unit(prefix + "-U1");
    }

    private static void put(String subject, String scheme, String value, String validFrom) {
        Acting.asSteward()
                .put(subject + "/external-codes/" + scheme, code(value, validFrom))
                .statusCode(200);
    }

    private static String code(String value, String validFrom) {
        return """
                {"value": "%s", "validFrom": "%s"}""".formatted(value, validFrom);
    }

    private static String good(String body) {
        return body + UnifiedCode.check(body + "0");
    }
}
