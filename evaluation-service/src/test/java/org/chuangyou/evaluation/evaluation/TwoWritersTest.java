package org.chuangyou.evaluation.evaluation;

import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.chassis.testing.Topic;
import org.chuangyou.evaluation.Api;
import org.chuangyou.evaluation.AtOnce;
import org.chuangyou.evaluation.County;
import org.chuangyou.evaluation.Draft;
import org.chuangyou.evaluation.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class TwoWritersTest {

    @Inject
    Given given;

    private final Api secretary = Api.as(County.SECRETARY);
    private final Api deputy = Api.as(County.DEPUTY);

    @Test
    void of_two_edits_at_once_one_is_kept() {
        var evaluation = given.aDraft();

        var statuses = AtOnce.times(
                6, () -> secretary.edit(evaluation, Draft.ofABranch(), "\"0\"").statusCode());

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
    }

    @ParameterizedTest
    @CsvSource({"opening, 1, evaluation.evaluation-opened.v1", "closing, 2, evaluation.evaluation-closed.v1"})
    void of_two_decisions_at_once_one_is_taken_and_announced_once(String transition, int records, String type) {
        var evaluation = transition.equals("opening") ? given.aDraft() : given.anEvaluationToBeClosed();
        var version = secretary.read(evaluation).header("ETag");

        var statuses = AtOnce.times(
                4, () -> deputy.move(evaluation, transition, version).statusCode());

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
        assertThat(announced(evaluation, records)).containsOnlyOnce(type);
    }

    @Test
    void an_opening_that_lost_leaves_the_keys_of_the_one_that_won() {
        var evaluation = given.aDraft();

        AtOnce.times(3, () -> secretary.move(evaluation, "opening", "\"0\"").statusCode());

        var leaves = given.voter(evaluation).vote(given.aCode(evaluation), "SATISFIED");
        assertThat(leaves).hasSize(1);
    }

    @Test
    void of_many_orders_at_once_none_goes_beyond_the_number_of_people() {
        var evaluation = given.anOpenEvaluation();

        var statuses =
                AtOnce.times(6, () -> secretary.orderSlips(evaluation, "教师", 3).statusCode());

        assertThat(statuses)
                .containsOnly(201, 409)
                .filteredOn(status -> status == 201)
                .hasSize(3);
    }

    @Test
    void of_two_who_print_at_once_one_has_the_codes() {
        var evaluation = given.anOpenEvaluation();
        var order = secretary.orderSlips(evaluation, "教师", 3).<String>path("id");

        var statuses = AtOnce.times(
                4, () -> deputy.printSlips(evaluation, order, "text/csv").statusCode());

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
        secretary.read(evaluation).then().body("groups[0].drawn", is(3));
    }

    private static List<String> announced(UUID evaluation, int atLeast) {
        return Topic.named("evaluation.events")
                .await(atLeast, record -> evaluation.toString().equals(record.key()))
                .stream()
                .map(Topic::type)
                .toList();
    }
}
