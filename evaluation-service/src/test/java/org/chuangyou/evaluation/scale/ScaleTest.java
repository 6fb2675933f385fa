package org.chuangyou.evaluation.scale;

import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.evaluation.Api;
import org.chuangyou.evaluation.County;
import org.chuangyou.evaluation.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class ScaleTest {

    private static final String TWO = """
            {"label":"满意、不满意","purpose":"OPINION","source":"示例","conversions":[],
             "grades":[{"code":"SATISFIED","label":"满意"},{"code":"DISSATISFIED","label":"不满意"}]}""";

    @Inject
    Given given;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SATISFACTION   | 满意、比较满意、基本满意、不满意、不了解",
                "MEMBER_FOUR    | 优秀、合格、基本合格、不合格",
                "MEMBER_THREE   | 优秀、合格、不合格",
                "GOOD_FAIR_POOR | 好、中、差"
            })
    void the_scales_in_use_are_there_from_the_best_to_the_worst(String code, String grades) {
        RestAssured.get("/scales/{code}", code)
                .then()
                .statusCode(200)
                .body("grades.label", contains(grades.split("、")))
                .body("conversions", empty());
    }

    @Test
    void points_are_a_named_conversion_and_what_is_not_valid_has_none() {
        RestAssured.get("/scales/SATISFACTION_THREE")
                .then()
                .body("conversions.name.unique()", contains("100/70/30"))
                .body("conversions.points", contains(100, 70, 30))
                .body("grades.code", hasItems("UNKNOWN"));
        RestAssured.get("/scales/FOUR_LEVELS").then().body("conversions.points", contains(10, 7, 5, 2));
    }

    @Test
    void a_county_adds_a_scale_once_and_saying_it_again_changes_nothing() {
        given.aCounty();
        var code = newCode();

        put(code, TWO).then().statusCode(201).body("grades.code", contains("SATISFIED", "DISSATISFIED"));

        put(code, TWO).then().statusCode(200);
        Api.refused(put(code, TWO.replace("示例", "另一出处")), 409, "scale-taken", code);
        RestAssured.get("/scales/{code}", code).then().body("source", is("示例"));
    }

    @Test
    void a_grade_stands_once_and_only_grades_are_converted() {
        given.aCounty();

        Api.refused(put(newCode(), TWO.replace("DISSATISFIED", "SATISFIED")), 400, "scale-code-twice", "不得重复");
        Api.refused(
                put(newCode(), TWO.replace("[],", "[{\"name\":\"折算\",\"grade\":\"GOOD\",\"points\":10}],")),
                400,
                "scale-conversion-of-no-grade",
                "GOOD");
    }

    @Test
    void only_the_top_adds_scales() {
        given.aCounty();

        Api.refused(
                Api.as(County.BRANCH_SECRETARY).request().body(TWO).put("/scales/{code}", newCode()),
                403,
                "not-an-organizer",
                "书记、副书记");
    }

    @Test
    void a_scale_there_is_not_is_not_found() {
        Api.refused(RestAssured.get("/scales/NONE"), 404, "scale-unknown", "NONE");
    }

    private static Response put(String code, String scale) {
        return Api.as(County.SECRETARY).request().body(scale).put("/scales/{code}", code);
    }

    private static String newCode() {
        return "S" + UUID.randomUUID().toString().replace("-", "").toUpperCase();
    }
}
