package org.chuangyou.evaluation.roll;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import jakarta.inject.Inject;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.evaluation.AtOnce;
import org.chuangyou.evaluation.Given;
import org.chuangyou.evaluation.MovableClock;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class CodeTest {

    @Inject
    Given given;

    @Inject
    Database database;

    @Inject
    MovableClock clock;

    @Test
    void a_code_opens_a_session_for_the_contests_of_its_group() {
        var poll = given.anOpenEvaluation();

        var answer = given.voter(poll).open(given.aCode(poll));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().get("expiresIn").asInt()).isEqualTo(600);
        assertThat(answer.body().get("contests")).hasSize(1).first().hasToString("\"g1.s1\"");
    }

    @Test
    void a_code_may_be_typed_in_small_letters() {
        var poll = given.anOpenEvaluation();

        assertThat(given.voter(poll).open(given.aCode(poll).toLowerCase()).status())
                .isEqualTo(200);
    }

    @Test
    void unknown_wrong_and_out_of_date_codes_get_one_and_the_same_answer() {
        var open = given.anOpenEvaluation();
        var closed = given.anOpenEvaluation();
        var outOfDate = given.aCode(closed);
        given.close(closed);

        var unknown = given.voter(open).open("2222-2222-2222-2222");
        var wrong = given.voter(open).open(wrong(given.aCode(open)));
        var late = given.voter(closed).open(outOfDate);
        var nowhere = given.voter(UUID.randomUUID()).open(outOfDate);

        assertThat(unknown.status()).isEqualTo(401);
        assertThat(unknown.problem()).isEqualTo("code-refused");
        assertThat(unknown.body().get("detail").asText()).contains("不存在、有误或已过期");
        assertThat(List.of(wrong.text(), late.text(), nowhere.text())).containsOnly(unknown.text());
    }

    @Test
    void the_sixth_wrong_code_within_a_quarter_of_an_hour_has_to_wait() {
        var poll = given.anOpenEvaluation();
        var code = given.aCode(poll);
        IntStream.range(0, 5).forEach(n -> given.voter(poll).open(wrong(code)));

        var sixth = given.voter(poll).open(wrong(code));
        var right = given.voter(poll).open(code);
        clock.forward(Duration.ofMinutes(16));
        var later = given.voter(poll).open(code);

        assertThat(sixth.status()).isEqualTo(429);
        assertThat(sixth.problem()).isEqualTo("too-many-codes");
        assertThat(sixth.body().get("detail").asText()).contains("15 分钟后再试");
        assertThat(Integer.parseInt(sixth.retryAfter())).isBetween(1, 900);
        // Else one could go on guessing and learn from the answer which guess was right.
        assertThat(right.status()).isEqualTo(429);
        assertThat(later.status()).isEqualTo(200);
    }

    @Test
    void an_unknown_code_has_to_wait_like_any_other() {
        var poll = given.anOpenEvaluation();

        var statuses = IntStream.range(0, 6)
                .map(n -> given.voter(poll).open("3333-3333-3333-3333").status())
                .boxed()
                .toList();

        assertThat(statuses).containsExactly(401, 401, 401, 401, 401, 429);
    }

    @Test
    void guesses_at_once_are_all_counted() {
        var poll = given.anOpenEvaluation();
        var code = given.aCode(poll);

        var statuses =
                AtOnce.times(12, () -> given.voter(poll).open(wrong(code)).status());

        assertThat(statuses).filteredOn(status -> status == 401).hasSize(5);
        assertThat(statuses).filteredOn(status -> status == 429).hasSize(7);
    }

    @Test
    void of_a_code_only_the_selector_and_a_hash_are_kept() {
        var poll = given.anOpenEvaluation();
        var code = given.aCode(poll).replace("-", "");

        var kept = database.texts("SELECT roll_slip::text FROM roll_slip WHERE poll_id = ?", poll);

        assertThat(kept)
                .hasSize(1)
                .first()
                .asString()
                .contains(code.substring(0, 8))
                .doesNotContain(code.substring(8));
    }

    private static String wrong(String code) {
        return code.substring(0, 10) + (code.endsWith("2222-2222") ? "3333-3333" : "2222-2222");
    }
}
