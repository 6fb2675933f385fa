package org.chuangyou.evaluation.shipped;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.chuangyou.evaluation.Api;
import org.chuangyou.evaluation.AtOnce;
import org.chuangyou.evaluation.County;
import org.chuangyou.evaluation.verifier.Verifier;
import org.chuangyou.evaluation.voter.Paper;
import org.chuangyou.evaluation.voter.Voter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Issuing beside bare RSA signing, and casting beside its two bare verifications, in one run. */
class BallotBench {

    private static final int HANDS = 8;
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final int KEY_BITS = Integer.getInteger("bench.key-bits", 3_072);
    private static final int WARM_UP = Integer.getInteger("bench.warm-up", 2_000);
    private static final int BALLOTS = Integer.getInteger("bench.ballots", 2_000);

    @TempDir
    Path folder;

    @Test
    void ballots() throws Exception {
        try (var stack = Stack.together(folder, KEY_BITS)) {
            var count = WARM_UP + BALLOTS;
            var poll = stack.anOpenEvaluation(count);
            var voters = entitled(stack, poll, count);
            var papers = voters.stream().map(voter -> voter.paper("g1.s1")).toList();
            var one = new OneSignature(KEY_BITS);
            measured(stack, "issuing", n -> voters.get(n).issue(papers.get(n)).ok());
            bare("bare blind signature, as the service makes it", one::signed);
            bare("the same by BouncyCastle's RSABlindSignatureServer", one::signedByBouncyCastle);
            var ballots = ballots(voters.get(0), papers);
            var two = new TwoSignatures(stack.voter(poll).manifestText(), ballots.get(0));
            measured(stack, "casting", n -> voters.get(n).cast(ballots.get(n)).ok());
            bare("bare verification of token and ballot, by the JDK", two::verified);
            bare("the same and what it says, as the service checks it", two::checked);
            closed(stack, poll);
        }
    }

    private static List<Voter> entitled(Stack stack, UUID poll, int count) {
        var voters = new ArrayList<Voter>();
        while (voters.size() < count) {
            for (var code : Api.as(County.SECRETARY).codes(poll, "家长", Math.min(500, count - voters.size()))) {
                var voter = stack.voter(poll);
                voter.open(code).ok();
                voters.add(voter);
            }
        }
        return voters;
    }

    private static List<ObjectNode> ballots(Voter voter, List<Paper> papers) {
        var opinion = voter.everything("SATISFIED");
        return papers.stream().map(paper -> paper.ballot(opinion)).toList();
    }

    private static void measured(Stack stack, String what, IntConsumer act) throws SQLException {
        at(HANDS, 0, WARM_UP, act);
        var service = stack.service().cpu();
        var database = stack.databaseCpu();
        var begun = System.nanoTime();
        at(HANDS, WARM_UP, WARM_UP + BALLOTS, act);
        var seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                "%s: %,.0f requests/s over %d hands; processor of the service %,d µs each, of PostgreSQL %,d µs%n",
                what,
                BALLOTS / seconds,
                HANDS,
                (stack.service().cpu() - service) / BALLOTS,
                (stack.databaseCpu() - database) / BALLOTS);
    }

    /** Returns the processor time of the hands, in nanoseconds. */
    private static long at(int hands, int from, int to, IntConsumer act) {
        var next = new AtomicInteger(from);
        var threads = ManagementFactory.getThreadMXBean();
        Callable<Long> hand = () -> {
            var begun = threads.getCurrentThreadCpuTime();
            for (var n = next.getAndIncrement(); n < to; n = next.getAndIncrement()) {
                act.accept(n);
            }
            return threads.getCurrentThreadCpuTime() - begun;
        };
        return AtOnce.times(hands, hand).stream().mapToLong(Long::longValue).sum();
    }

    /** Closed, logged and verified; what the service holds of its memory meanwhile is bounded by its -Xmx. */
    private static void closed(Stack stack, UUID poll) {
        var begun = System.nanoTime();
        stack.close(poll);
        var closed = System.nanoTime();
        var verified = Verifier.run(stack.service().address() + "/polls/" + poll);
        var ended = System.nanoTime();
        if (verified.status() != 0) {
            throw new IllegalStateException(verified.err());
        }
        System.out.printf(
                "%,d ballots: closed and logged in %.1f s, verified in %.1f s by one thread%n",
                WARM_UP + BALLOTS, (closed - begun) / 1e9, (ended - closed) / 1e9);
    }

    /** On all cores at once, as the service is measured, and after as many that are not counted. */
    private static void bare(String what, BooleanSupplier act) {
        IntConsumer once = n -> {
            if (!act.getAsBoolean()) {
                throw new IllegalStateException(what + " failed");
            }
        };
        at(CORES, 0, BALLOTS, once);
        var begun = System.nanoTime();
        var processor = at(CORES, 0, BALLOTS, once);
        var seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                "%s: %,.0f/s on %d cores at once, %,d µs of processor each%n",
                what, BALLOTS / seconds, CORES, processor / 1_000 / BALLOTS);
    }
}
