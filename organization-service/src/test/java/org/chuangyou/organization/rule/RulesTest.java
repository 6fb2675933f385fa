package org.chuangyou.organization.rule;

import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.organization.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.chuangyou.organization.Asking.as;
import static org.chuangyou.organization.Asking.asSteward;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** National rules are a floor; a county may be stricter with a document of its own. */
@QuarkusTest
@RealParts
class RulesTest {

    private static final String UNITS = "joint-branch-units";

    @AfterEach
    void back_to_the_national_rule() {
        asSteward().delete("/rules/{code}/county", UNITS).then().statusCode(200);
    }

    @Test
    void a_rule_says_its_number_and_its_source() {
        as("anybody")
                .get("/rules")
                .then()
                .statusCode(200)
                .body("items.find { it.code == '" + UNITS + "' }.number", is(5))
                .body("items.find { it.code == '" + UNITS + "' }.effect", is("WARN"))
                .body("items.find { it.code == '" + UNITS + "' }.source", containsString("第五条"))
                .body("items.find { it.code == '" + UNITS + "' }.basis", nullValue());
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void every_rule_has_its_texts_in_both_languages(Rule rule) {
        for (var language : new String[] {"zh-CN", "en"}) {
            as("anybody")
                    .header("Accept-Language", language)
                    .get("/rules")
                    .then()
                    .body("items.find { it.code == '" + rule.code() + "' }.title", not(is(rule.code() + ".title")))
                    .body("items.find { it.code == '" + rule.code() + "' }.source", not(is(rule.code() + ".source")));
        }
    }

    @Test
    void a_county_may_be_stricter() {
        asSteward()
                .body(county(4, "BLOCK", "2011-03-01"))
                .put("/rules/{code}/county", UNITS)
                .then()
                .statusCode(200)
                .body("national", is(5))
                .body("number", is(4))
                .body("effect", is("BLOCK"))
                .body("basis", is("示教党发〔2011〕8号"));
    }

    @ParameterizedTest
    @MethodSource("laxer")
    void a_county_may_not_be_laxer(String code, int number, String effect) {
        asSteward()
                .body(county(number, effect, "2011-03-01"))
                .put("/rules/{code}/county", code)
                .then()
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:laxer-than-national"))
                .body("detail", containsString("国家规定是底线"));

        as("anybody").get("/rules").then().body("items.find { it.code == '" + code + "' }.basis", nullValue());
    }

    static Stream<Arguments> laxer() {
        return Stream.of(
                Arguments.of(UNITS, 6, "WARN"),
                Arguments.of("branch-full-members", 2, "BLOCK"),
                Arguments.of("branch-full-members", 3, "WARN"));
    }

    @Test
    void a_document_of_tomorrow_sets_nothing() {
        asSteward()
                .body(county(4, "WARN", "2999-01-01"))
                .put("/rules/{code}/county", UNITS)
                .then()
                .statusCode(400)
                .body("type", is("urn:chuangyou:problem:date-ahead"));
    }

    @Test
    void an_unknown_rule_is_not_found() {
        asSteward()
                .body(county(4, "WARN", "2011-03-01"))
                .put("/rules/no-such-rule/county")
                .then()
                .statusCode(404);
    }

    @Test
    void only_who_keeps_the_rosters_sets_rules() {
        as("anybody")
                .body(county(4, "WARN", "2011-03-01"))
                .put("/rules/{code}/county", UNITS)
                .then()
                .statusCode(403);
    }

    private static String county(int number, String effect, String date) {
        return """
                {"number": %d, "effect": "%s", "documentNumber": "示教党发〔2011〕8号", "documentDate": "%s"}
                """.formatted(number, effect, date);
    }
}
