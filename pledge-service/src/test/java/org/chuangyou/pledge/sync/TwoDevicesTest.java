package org.chuangyou.pledge.sync;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.pledge.Api;
import org.chuangyou.pledge.Given;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.pledge.World.BRANCH;
import static org.chuangyou.pledge.World.MEMBER;

/**
 * Two devices of one person write on the same draft in any order, with answers that get lost on the way. Each merges
 * only when it is told of a conflict; if one were not told, a word would be missing in the end.
 */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class TwoDevicesTest {

    private static final int STEPS = 25;
    private static final int RUNS = 40;

    @Inject
    Given given;

    private static String campaign;

    static IntStream seeds() {
        return IntStream.range(0, RUNS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_word_of_a_pledge_is_lost(int seed) {
        if (campaign == null) {
            campaign = given.aPlannedCampaign();
        }
        run(new Random(seed), new PledgeOnServer(Given.anOwnId(), Given.pledgeOf(campaign, "MEMBER", BRANCH)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_word_of_a_months_progress_is_lost(int seed) {
        run(new Random(seed), new ProgressOnServer(Given.id(given.aPublishedPledge())));
    }

    private static void run(Random random, OnServer server) {
        var devices = List.of(new Device(server), new Device(server));
        var written = new TreeSet<String>();
        for (var step = 0; step < STEPS; step++) {
            var device = devices.get(random.nextInt(2));
            switch (random.nextInt(3)) {
                case 0 -> {
                    var word = "w" + step;
                    written.add(word);
                    device.write(word);
                }
                case 1 -> device.sync(true);
                default -> device.sync(false);
            }
        }
        // Whoever comes on line at last tells the other; twice, since the last merge of one is news to the other.
        for (var round = 0; round < 2; round++) {
            devices.forEach(device -> device.sync(true));
        }
        if (!written.isEmpty()) {
            assertThat(server.words()).isEqualTo(written);
        }
    }

    /** What the device holds: its words, and the version they were last known to build upon. */
    private static final class Device {

        private final OnServer server;
        private final TreeSet<String> words = new TreeSet<>();
        private Long version;
        private boolean dirty;

        Device(OnServer server) {
            this.server = server;
        }

        void write(String word) {
            words.add(word);
            dirty = true;
        }

        /** Sends what it has, until it is kept; a lost answer leaves it as if nothing had been sent. */
        void sync(boolean answerArrives) {
            while (dirty) {
                var result = server.send(version, words);
                if (!answerArrives) {
                    return;
                }
                if (result.conflict()) {
                    words.addAll(result.present());
                } else {
                    dirty = false;
                }
                version = result.version();
            }
        }
    }

    private record Result(boolean conflict, TreeSet<String> present, long version) {}

    private abstract static class OnServer {

        abstract String draft(Long version, String text);

        abstract String field();

        abstract String address();

        Result send(Long version, TreeSet<String> words) {
            var result = Api.post(MEMBER, "/sync", "{\"drafts\": [" + draft(version, String.join(" ", words)) + "]}")
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            var outcome = result.getString("results[0].outcome");
            assertThat(outcome).isNotEqualTo("REFUSED");
            if (outcome.equals("CONFLICT")) {
                var values = "results[0].fault.values.present";
                return new Result(
                        true, split(result.getString(values + "." + field())), result.getLong(values + "Version"));
            }
            return new Result(false, words, result.getLong("results[0].version"));
        }

        TreeSet<String> words() {
            return split(Api.get(MEMBER, address()).statusCode(200).extract().path(field()));
        }

        private static TreeSet<String> split(String text) {
            return new TreeSet<>(List.of(text.split(" ")));
        }
    }

    private static final class PledgeOnServer extends OnServer {

        private final UUID id;
        private final String content;

        PledgeOnServer(UUID id, String content) {
            this.id = id;
            this.content = content;
        }

        @Override
        String draft(Long version, String text) {
            return "{\"pledge\": {\"id\": \"%s\", \"version\": %s, \"content\": %s}}"
                    .formatted(id, version, content.replace("八年级班主任", text));
        }

        @Override
        String field() {
            return "duties";
        }

        @Override
        String address() {
            return "/pledges/" + id;
        }
    }

    private static final class ProgressOnServer extends OnServer {

        private final String pledge;

        ProgressOnServer(String pledge) {
            this.pledge = pledge;
        }

        @Override
        String draft(Long version, String text) {
            return """
                    {"progress": {"pledgeId": "%s", "month": "2011-05", "version": %s,
                     "content": {"state": "ON_TRACK", "text": "%s"}}}""".formatted(pledge, version, text);
        }

        @Override
        String field() {
            return "text";
        }

        @Override
        String address() {
            return "/pledges/" + pledge + "/progress-reports/2011-05";
        }
    }
}
