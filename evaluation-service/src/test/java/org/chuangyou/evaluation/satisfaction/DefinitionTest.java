package org.chuangyou.evaluation.satisfaction;

import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.evaluation.Api;
import org.chuangyou.evaluation.County;
import org.chuangyou.evaluation.Given;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class DefinitionTest {

    private static final String OF_ALL = """
            {"label":"满意率（满意÷收回）","satisfied":["SATISFIED"],"valid":["SATISFIED","DISSATISFIED","UNKNOWN"],
             "documentNumber":"示教党发〔2011〕8号"}""";

    @Inject
    Given given;

    @Inject
    Database database;

    @Test
    void each_definition_says_what_it_counts_and_whether_not_knowing_is_valid() {
        RestAssured.get("/satisfaction-definitions")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("TOP1", "TOP2", "NOT_DISSATISFIED", "TOP2_OF_ALL"))
                .body("items.find { it.code == 'TOP1' }.satisfied", contains("SATISFIED"))
                .body("items.find { it.code == 'TOP2' }.valid", not(hasItem("UNKNOWN")))
                .body("items.find { it.code == 'TOP2_OF_ALL' }.valid", hasItem("UNKNOWN"));
    }

    @Test
    void every_shipped_scale_has_a_definition_that_counts_all_its_judgements() {
        assertThat(database.count("""
                        SELECT count(*) FROM scale
                        WHERE code IN ('SATISFACTION', 'SATISFACTION_THREE', 'FOUR_LEVELS', 'MEMBER_FOUR', 'MEMBER_THREE', 'GOOD_FAIR_POOR')
                        AND EXISTS (SELECT FROM satisfaction_definition WHERE valid @> ARRAY(
                            SELECT code FROM scale_grade WHERE scale_code = scale.code AND code <> 'UNKNOWN')
                        AND valid <@ ARRAY(SELECT code FROM scale_grade WHERE scale_code = scale.code))""")).isEqualTo(6);
    }

    @Test
    void a_county_adds_its_own_with_a_document_and_nobody_changes_it() {
        given.aCounty();
        var code = newCode();

        put(code, OF_ALL).then().statusCode(201).body("source", is("示教党发〔2011〕8号"));

        put(code, OF_ALL).then().statusCode(200);
        Api.refused(put(code, OF_ALL.replace("8号", "9号")), 409, "definition-taken", code);
    }

    @Test
    void what_counts_as_satisfied_counts_as_valid() {
        given.aCounty();

        Api.refused(
                put(newCode(), OF_ALL.replace("[\"SATISFIED\"]", "[\"FAIRLY_SATISFIED\"]")),
                400,
                "definition-satisfied-not-valid",
                "FAIRLY_SATISFIED");
    }

    @Test
    void only_the_top_adds_definitions() {
        given.aCounty();

        Api.refused(
                Api.as(County.BRANCH_SECRETARY)
                        .request()
                        .body(OF_ALL)
                        .put("/satisfaction-definitions/{code}", newCode()),
                403,
                "not-an-organizer",
                "书记、副书记");
    }

    private static Response put(String code, String definition) {
        return Api.as(County.SECRETARY).request().body(definition).put("/satisfaction-definitions/{code}", code);
    }

    private static String newCode() {
        return "D" + UUID.randomUUID().toString().replace("-", "").toUpperCase();
    }
}
