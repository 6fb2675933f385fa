package org.chuangyou.evaluation.urn;

import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;
import jakarta.inject.Inject;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.chassis.testing.Topic;
import org.chuangyou.evaluation.County;
import org.chuangyou.evaluation.Draft;
import org.chuangyou.evaluation.Given;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class SilenceTest {

    private static final String CONTEST = "g1.s1";

    @Inject
    Given given;

    @Inject
    Databases databases;

    @Test
    void nothing_of_who_cast_it_is_kept_anywhere() {
        var poll = given.anOpenEvaluation();
        var voter = given.aVoterInSession(poll);
        var mark = "marked-" + UUID.randomUUID();

        voter.cast(
                        voter.ballot(CONTEST, "SATISFIED"),
                        "User-Agent",
                        mark,
                        "X-Forwarded-For",
                        "203.0.113.77",
                        "Referer",
                        mark)
                .ok();
        given.close(poll);

        assertThat(metrics()).noneMatch(line -> line.contains(mark) || line.contains("203.0.113.77"));
        assertThat(databases.tablesHolding(mark)).isEmpty();
        assertThat(databases.tablesHolding("203.0.113.77")).isEmpty();
        assertThat(Topic.named("evaluation.events").all())
                .noneMatch(record -> new String(record.value(), UTF_8).contains(mark));
    }

    @Test
    void no_line_of_the_log_tells_of_a_ballot_taken_or_refused() {
        var poll = given.anOpenEvaluation();
        var voter = given.aVoterInSession(poll);
        var ballot = voter.ballot(CONTEST, "SATISFIED");
        var mark = "marked-" + UUID.randomUUID();

        var lines = LogLines.during(() -> {
            voter.cast(ballot, "User-Agent", mark, "X-Forwarded-For", "203.0.113.77")
                    .ok();
            voter.cast(ballot.deepCopy().put("token", "A".repeat(171)), "User-Agent", mark);
            voter.cast(ballot, "User-Agent", mark, "Cookie", mark);
            given.voter(poll).open("2222-2222-2222-2222");
        });

        assertThat(lines)
                .noneMatch(line -> line.contains(mark)
                        || line.contains("203.0.113.77")
                        || line.contains(poll.toString())
                        || line.contains(ballot.get("token").asText()));
        assertThat(LogLines.during(() -> Logger.getLogger("org.chuangyou.any").info(mark)))
                .as("lines are seen at all")
                .contains(mark);
    }

    @Test
    void the_metrics_do_not_tell_when_people_vote() {
        var poll = given.anOpenEvaluation();
        given.voter(poll).vote(given.aCode(poll), "SATISFIED");

        assertThat(metrics())
                .anyMatch(line -> line.contains("uri=\"/evaluations\""))
                .noneMatch(line -> line.contains("/polls") || line.contains("/sessions") || line.contains("urn"));
    }

    @Test
    void no_metric_moves_when_a_ballot_is_cast() {
        var voter = given.aVoterInSession(given.anOpenEvaluation());
        var ballot = voter.ballot(CONTEST, "SATISFIED");
        var before = metricsOfRequests();

        voter.cast(ballot).ok();

        assertThat(metricsOfRequests()).isEqualTo(before);
        given.aDraft();
        assertThat(metricsOfRequests()).as("something moves at all").isNotEqualTo(before);
    }

    private static List<String> metrics() {
        return RestAssured.get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    /** All but those of the machine and of Kafka, which move by themselves, as a maximum does that grows old. */
    private static List<String> metricsOfRequests() {
        return metrics().stream()
                .filter(line -> !line.matches("(jvm|process|system|kafka)_.*|\\w+_max\\b.*"))
                .toList();
    }

    @Test
    void what_kafka_learns_does_not_depend_on_the_number_of_ballots() {
        var none = given.anOpenEvaluation();
        var many = given.anOpenEvaluation(Draft.bare().subject(County.BRANCH).group("家长", 1_000, 100));
        given.codes(many, "家长", 1_000).parallelStream()
                .forEach(code -> given.voter(many).vote(code, "SATISFIED"));
        given.close(none);
        given.close(many);

        var events = Topic.named("evaluation.events");
        events.await(2, record -> record.key().equals(none.toString()));
        events.await(2, record -> record.key().equals(many.toString()));

        assertThat(events.all().stream().filter(record -> record.key().equals(many.toString())))
                .hasSameSizeAs(events.all().stream()
                        .filter(record -> record.key().equals(none.toString()))
                        .toList());
    }
}
