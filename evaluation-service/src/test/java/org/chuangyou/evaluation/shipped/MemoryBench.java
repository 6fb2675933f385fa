package org.chuangyou.evaluation.shipped;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.chuangyou.evaluation.AtOnce;
import org.chuangyou.evaluation.ballot.Ballot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A poll closed and verified in little memory; its ballots are put straight into the urn. */
class MemoryBench {

    private static final String OPTIONS = "bench.java-options";
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final int PIECE = 1_000;

    /** Thousands; a group may have 100,000 people. */
    private static final int BALLOTS = Integer.getInteger("bench.ballots", 10_000);

    /** Verifying takes longer with longer keys, and no more memory worth speaking of. */
    private static final int KEY_BITS = 1_024;

    /** What is left after a collection, such as 31M in "57M->31M(185M)"; some of it is needed by nobody any more. */
    private static final Pattern LEFT = Pattern.compile("->(\\d+)M\\(");

    @TempDir
    Path folder;

    @AfterEach
    void forget() {
        System.clearProperty(OPTIONS);
    }

    @Test
    void a_large_poll() throws Exception {
        var log = folder.resolve("service-gc");
        System.setProperty(
                OPTIONS, "-Xmx%s -Xlog:gc:file=%s".formatted(System.getProperty("bench.service-memory", "96m"), log));
        try (var stack = Stack.together(folder, KEY_BITS)) {
            var poll = stack.anOpenEvaluation(BALLOTS);
            fill(stack, poll);
            var before = Files.size(log);
            var begun = System.nanoTime();
            stack.close(poll);
            told("closed and logged by the service", begun, log, before);
            verified(stack, poll);
        }
    }

    private static void fill(Stack stack, UUID poll) throws Exception {
        var manifest = stack.voter(poll).manifestText();
        var key = stack.octets("postgres", "SELECT private_key FROM roll_contest WHERE poll_id = '%s'".formatted(poll));
        var issued = """
                UPDATE roll_group SET drawn = eligible WHERE poll_id = '%1$s';
                INSERT INTO roll_slip (poll_id, selector, group_name, secret)
                    SELECT '%1$s', n, name, '' FROM roll_group, generate_series(1, eligible) n WHERE poll_id = '%1$s';
                INSERT INTO roll_issuance (poll_id, selector, contest, message)
                    SELECT '%1$s', selector, 'g1.s1', '' FROM roll_slip WHERE poll_id = '%1$s'""";
        stack.change("postgres", issued.formatted(poll));
        var next = new AtomicInteger();
        Callable<Void> hand = () -> {
            var ballots = new ManyBallots(manifest, key);
            while (next.getAndAdd(PIECE) < BALLOTS) {
                insert(stack, poll, Stream.generate(ballots::next).limit(PIECE).toList());
            }
            return null;
        };
        AtOnce.times(CORES, hand);
    }

    private static void insert(Stack stack, UUID poll, List<Ballot> ballots) throws SQLException {
        var rows = new StringBuilder();
        for (var ballot : ballots) {
            rows.append(rows.isEmpty() ? "" : ",")
                    .append("(sha256('\\x00'::bytea || '%1$s'), sha256('%2$s'), '%3$s', '%1$s')"
                            .formatted(ballot.entry(), poll, ballot.contest()));
        }
        stack.change("urn", "INSERT INTO ballot (leaf, poll, contest, entry) VALUES " + rows);
    }

    /** In a process of its own, as everybody would. */
    private void verified(Stack stack, UUID poll) throws IOException, InterruptedException {
        var log = folder.resolve("verifier-gc");
        var begun = System.nanoTime();
        var verifier = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + System.getProperty("bench.verifier-memory", "48m"),
                        "-XX:+UseSerialGC",
                        "-Xlog:gc:file=" + log,
                        "-cp",
                        "target/quarkus-app/app/*" + File.pathSeparator + "target/quarkus-app/lib/main/*",
                        "org.chuangyou.evaluation.verifier.Verify",
                        stack.service().address() + "/polls/" + poll)
                .redirectErrorStream(true)
                .start();
        var said = new String(verifier.getInputStream().readAllBytes(), UTF_8);
        if (verifier.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        told("verified in a process of its own", begun, log, 0);
    }

    private static void told(String what, long begun, Path log, long from) throws IOException {
        var seconds = (System.nanoTime() - begun) / 1e9;
        var collections = new String(Files.readAllBytes(log), UTF_8).substring((int) from);
        var most = LEFT.matcher(collections)
                .results()
                .mapToInt(left -> Integer.parseInt(left.group(1)))
                .max();
        System.out.printf(
                "%,d ballots %s in %.1f s; at most %d MB left after a collection%n",
                BALLOTS, what, seconds, most.orElse(0));
    }
}
