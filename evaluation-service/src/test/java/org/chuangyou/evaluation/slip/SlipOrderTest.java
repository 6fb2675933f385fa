package org.chuangyou.evaluation.slip;

import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.evaluation.Api;
import org.chuangyou.evaluation.County;
import org.chuangyou.evaluation.Draft;
import org.chuangyou.evaluation.Given;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** One person says how many slips there are to be, another has them made. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class SlipOrderTest {

    @Inject
    Given given;

    @Inject
    Database database;

    private final Api secretary = Api.as(County.SECRETARY);
    private final Api deputy = Api.as(County.DEPUTY);

    @Test
    void ordering_draws_nothing_yet() {
        var evaluation = given.anOpenEvaluation();

        var order = secretary.orderSlips(evaluation, "教师", 4);

        order.then()
                .statusCode(201)
                .header("Location", endsWith("/evaluations/" + evaluation + "/slip-orders/" + order.path("id")))
                .body("group", is("教师"))
                .body("count", is(4))
                .body("orderedBy", is(County.SECRETARY))
                .body("state", is("ORDERED"))
                .body("printedBy", nullValue());
        secretary.read(evaluation).then().body("groups[0].drawn", is(0));
        secretary.request().get(order.header("Location")).then().statusCode(200).body("count", is(4));
    }

    @Test
    void another_prints_what_was_ordered_and_the_order_says_who_and_on_which_day() {
        var evaluation = given.anOpenEvaluation();
        var order = ordered(evaluation, 4);

        var codes = deputy.printSlips(evaluation, order, "application/json");

        codes.then().statusCode(200).header("Cache-Control", is("no-store")).body("codes", hasSize(4));
        assertThat(codes.<List<String>>path("codes"))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("([2-9A-Z]{4}-){3}[2-9A-Z]{4}"));
        secretary.read(evaluation).then().body("groups[0].drawn", is(4));
        read(evaluation, order)
                .then()
                .body("state", is("PRINTED"))
                .body("printedBy", is(County.DEPUTY))
                .body("printedOn", matchesPattern("\\d{4}-\\d{2}-\\d{2}"));
    }

    @Test
    void one_person_alone_prints_nothing() {
        var evaluation = given.anOpenEvaluation();
        var order = ordered(evaluation, 4);

        Api.refused(
                secretary.printSlips(evaluation, order, "application/pdf"),
                409,
                "printing-needs-another",
                "请另一名书记、副书记");

        secretary.read(evaluation).then().body("groups[0].drawn", is(0));
        deputy.printSlips(evaluation, order, "text/csv").then().statusCode(200);
    }

    @Test
    void what_was_printed_is_not_printed_again() {
        var evaluation = given.anOpenEvaluation();
        var order = ordered(evaluation, 4);
        deputy.printSlips(evaluation, order, "text/csv").then().statusCode(200);

        Api.refused(
                deputy.printSlips(evaluation, order, "text/csv"),
                409,
                "slip-order-printed",
                "已由 " + County.DEPUTY + " 于 20");

        secretary.read(evaluation).then().body("groups[0].drawn", is(4));
    }

    @Test
    void a_table_of_codes_may_be_had_too() {
        var evaluation = given.anOpenEvaluation();

        var file = deputy.printSlips(evaluation, ordered(evaluation, 3), "text/csv")
                .then()
                .contentType("text/csv;charset=UTF-8")
                .extract()
                .asString();

        assertThat(file.lines()).hasSize(4).element(0).isEqualTo("\uFEFF测评码");
    }

    @Test
    void no_other_form_is_made_and_nothing_drawn_for_it() {
        var evaluation = given.anOpenEvaluation();
        var order = ordered(evaluation, 3);

        deputy.printSlips(evaluation, order, "image/png").then().statusCode(406);

        read(evaluation, order).then().body("state", is("ORDERED"));
    }

    @Test
    void an_order_is_withdrawn_by_who_gave_it_until_it_is_printed() {
        var evaluation = given.anOpenEvaluation();
        var order = ordered(evaluation, 10);
        Api.refused(withdraw(deputy, evaluation, order), 403, "slip-order-of-another", County.SECRETARY);

        withdraw(secretary, evaluation, order).then().statusCode(204);

        Api.refused(deputy.printSlips(evaluation, order, "*/*"), 404, "slip-order-unknown", "没有这一提请");
        var printed = ordered(evaluation, 10);
        deputy.printSlips(evaluation, printed, "text/csv").then().statusCode(200);
        Api.refused(withdraw(secretary, evaluation, printed), 409, "slip-order-printed", "不能再打印或撤回");
    }

    @Test
    void orders_and_slips_together_stop_at_the_number_of_people() {
        var evaluation = given.anOpenEvaluation();
        given.codes(evaluation, "教师", 3);
        ordered(evaluation, 5);

        Api.refused(
                secretary.orderSlips(evaluation, "教师", 3),
                409,
                "slips-exceed-eligible",
                "应参加 10 人，已抽取 3 张、待印 5 张，不能再加 3 张");

        secretary.orderSlips(evaluation, "教师", 2).then().statusCode(201);
    }

    @Test
    void the_list_shows_orders_page_by_page() {
        var evaluation = given.anOpenEvaluation();
        var orders = List.of(ordered(evaluation, 1), ordered(evaluation, 2));

        var first = secretary.request().get("/evaluations/{id}/slip-orders?limit=1", evaluation);
        var second = secretary
                .request()
                .get("/evaluations/{id}/slip-orders?limit=1&cursor={next}", evaluation, first.path("next"));

        first.then().statusCode(200).body("items.id", contains(orders.get(0))).body("next", notNullValue());
        second.then().body("items.id", contains(orders.get(1))).body("next", nullValue());
    }

    @Test
    void who_may_only_look_on_neither_orders_nor_prints() {
        var evaluation = given.anOpenEvaluation(Draft.ofABranch().with("organizationId", County.BRANCH));
        var order = ordered(evaluation, 1);
        var commissioner = Api.as(County.BRANCH_COMMISSIONER);
        var stranger = Api.as(County.OTHER_SECRETARY);

        Api.refused(commissioner.orderSlips(evaluation, "教师", 1), 403, "not-an-organizer", "书记、副书记");
        Api.refused(commissioner.printSlips(evaluation, order, "*/*"), 403, "not-an-organizer", "书记、副书记");
        Api.refused(stranger.printSlips(evaluation, order, "*/*"), 404, "evaluation-unknown", "没有这一测评");
        Api.as(County.BRANCH_SECRETARY)
                .printSlips(evaluation, order, "text/csv")
                .then()
                .statusCode(200);
    }

    @Test
    void an_order_of_another_evaluation_is_unknown() {
        var order = ordered(given.anOpenEvaluation(), 1);
        var evaluation = given.anOpenEvaluation();

        Api.refused(deputy.printSlips(evaluation, order, "*/*"), 404, "slip-order-unknown", "没有这一提请");
        Api.refused(read(evaluation, order), 404, "slip-order-unknown", "没有这一提请");
    }

    @Test
    void what_was_not_printed_in_time_is_not_printed() {
        var evaluation = given.anEvaluationToBeClosed();
        var order = ordered(evaluation, 1);
        deputy.move(evaluation, "closing").then().statusCode(200);

        Api.refused(deputy.printSlips(evaluation, order, "*/*"), 409, "evaluation-status", "不能抽取测评码");
    }

    @Test
    void a_count_that_cannot_be_meant_is_refused() {
        var evaluation = given.anOpenEvaluation();

        secretary.orderSlips(evaluation, "教师", 0).then().statusCode(400).contentType("application/problem+json");
        secretary.orderSlips(evaluation, "教师", 5_001).then().statusCode(400);
    }

    @Test
    void refusals_can_be_had_in_english() {
        var evaluation = given.anOpenEvaluation();

        secretary
                .request()
                .header("Accept-Language", "en")
                .post("/evaluations/{id}/slip-orders/{order}/printing", evaluation, ordered(evaluation, 1))
                .then()
                .statusCode(409)
                .body("title", is("Somebody else must print it"));
    }

    @Test
    void who_ordered_and_who_printed_is_on_record() {
        var evaluation = given.anOpenEvaluation();

        deputy.printSlips(evaluation, ordered(evaluation, 1), "text/csv").then().statusCode(200);

        var sql = "SELECT actor FROM audit WHERE object = ? AND act = ?";
        assertThat(database.texts(sql, evaluation.toString(), "order-slips")).containsExactly(County.SECRETARY);
        assertThat(database.texts(sql, evaluation.toString(), "print-slips")).containsExactly(County.DEPUTY);
    }

    private String ordered(UUID evaluation, int count) {
        return secretary
                .orderSlips(evaluation, "教师", count)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response read(UUID evaluation, String order) {
        return secretary.request().get("/evaluations/{id}/slip-orders/{order}", evaluation, order);
    }

    private static Response withdraw(Api person, UUID evaluation, String order) {
        return person.request().delete("/evaluations/{id}/slip-orders/{order}", evaluation, order);
    }
}
