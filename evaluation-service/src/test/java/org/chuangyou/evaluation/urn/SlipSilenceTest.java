package org.chuangyou.evaluation.urn;

import java.util.ArrayList;
import jakarta.inject.Inject;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.chassis.testing.Topic;
import org.chuangyou.evaluation.Api;
import org.chuangyou.evaluation.County;
import org.chuangyou.evaluation.Given;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** A code is on its slip and nowhere else. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class SlipSilenceTest {

    @Inject
    Given given;

    @Inject
    Databases databases;

    @Test
    void of_what_was_printed_only_the_selector_stays_and_only_on_the_roll() {
        var codes = given.codes(given.anOpenEvaluation(), "教师", 3);

        for (var code : codes) {
            var plain = code.replace("-", "");
            assertThat(databases.tablesHolding(plain.substring(0, 8))).containsExactly("roll_slip");
            assertThat(databases.tablesHolding(plain.substring(8))).isEmpty();
            assertThat(databases.tablesHolding(code)).isEmpty();
            assertThat(Topic.named("evaluation.events").all())
                    .noneMatch(record -> new String(record.value(), UTF_8).contains(plain.substring(0, 8)));
        }
    }

    @Test
    void no_line_of_the_log_has_a_code_in_it() {
        var evaluation = given.anOpenEvaluation();
        var printed = new ArrayList<String>();

        var lines = LogLines.during(() -> {
            printed.addAll(given.codes(evaluation, "教师", 3));
            var order = Api.as(County.SECRETARY).orderSlips(evaluation, "教师", 1).<String>path("id");
            Api.as(County.DEPUTY)
                    .printSlips(evaluation, order, "application/pdf")
                    .then()
                    .statusCode(200);
        });

        assertThat(lines).noneMatch(line -> printed.stream()
                .anyMatch(code -> line.contains(code) || line.contains(code.replace("-", ""))));
    }
}
