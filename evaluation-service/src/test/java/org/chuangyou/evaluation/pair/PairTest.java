package org.chuangyou.evaluation.pair;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.evaluation.Api;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;

@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class PairTest {

    @Test
    void there_are_four_pairs_and_only_the_superior_sees_no_more_than_the_aggregate() {
        RestAssured.get("/evaluation-pairs")
                .then()
                .statusCode(200)
                .body("items.label", contains("学生和家长评议教师", "教师评议党员", "党员评议支部", "支部评议上级党组织"))
                .body("items.aggregateOnly", contains(false, false, false, true));
    }

    @Test
    void a_pair_names_who_judges_whom() {
        RestAssured.get("/evaluation-pairs/SERVED_ON_TEACHERS").then().body("raters", contains("学生", "家长"));
    }

    @Test
    void a_pair_there_is_not_is_not_found() {
        Api.refused(RestAssured.get("/evaluation-pairs/NONE"), 404, "pair-unknown", "NONE");
    }
}
