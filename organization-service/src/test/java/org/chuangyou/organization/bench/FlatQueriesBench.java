package org.chuangyou.organization.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.organization.RealParts;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What readers wait for when the tree grows from 1,000 to 100,000 branches and from 20,000 to 2,000,000 persons: both
 * sizes in one run, through the API with token, authority and audit.
 */
@QuarkusTest
@RealParts
class FlatQueriesBench {

    private static final int WARM_UP = Integer.getInteger("bench.warm-up", 80_000);
    private static final int REQUESTS = Integer.getInteger("bench.requests", 3_000);

    @Inject
    DataSource database;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Random random = new Random(1);
    private final Map<String, String> tokens = new HashMap<>();

    @Test
    void reading_stays_flat_as_the_tree_grows() throws Exception {
        var nation = new Nation(database);
        nation.small();
        nation.analyze();
        var questions = questions(2);
        for (var done = 0; done < WARM_UP; done += questions.size() * 100) {
            for (var question : questions.values()) {
                ask(question, 100);
            }
        }
        var small = measure(questions);
        nation.grown();
        nation.analyze();
        measure(questions(200));
        var grown = measure(questions(200));
        report(small, grown);
        System.out.printf("%npage by page through a province of 20,000: %.1f s%n", province() / 1e9);
    }

    /** Each question as a request, asked of a random county of those there are. */
    private Map<String, IntFunction<HttpRequest>> questions(int counties) {
        var questions = new LinkedHashMap<String, IntFunction<HttpRequest>>();
        questions.put(
                "subtree of a county (500 branches)",
                n -> get("N", "/organizations/" + id(county(counties)) + "/tree"));
        questions.put(
                "first page of a county's subtree",
                n -> get("N", "/organizations?limit=100&under=" + id(county(counties))));
        questions.put(
                "first page of a province's subtree", n -> get("N", "/organizations?limit=100&under=" + id("N-P1")));
        questions.put("persons of a branch", n -> {
            var branch = branch(counties);
            return get(branch + "-1", "/organizations/" + id(branch) + "/persons?limit=100");
        });
        questions.put("who holds what, for a token", n -> get(branch(counties) + "-1", "/posts/mine"));
        return questions;
    }

    private String county(int counties) {
        var number = random.nextInt(counties);
        return "N-P" + (number / 40 + 1) + "-C" + (number % 40 + 1);
    }

    private String branch(int counties) {
        return county(counties) + "-B" + (random.nextInt(500) + 1);
    }

    private Map<String, Latencies> measure(Map<String, IntFunction<HttpRequest>> questions) throws Exception {
        var measured = new LinkedHashMap<String, Latencies>();
        for (var question : questions.entrySet()) {
            measured.put(question.getKey(), ask(question.getValue(), REQUESTS));
        }
        return measured;
    }

    private Latencies ask(IntFunction<HttpRequest> question, int times) throws IOException, InterruptedException {
        // Tokens live for ten minutes, and a run lasts longer.
        tokens.clear();
        var latencies = new Latencies(times);
        for (var n = 0; n < times; n++) {
            var request = question.apply(n);
            var begun = System.nanoTime();
            var answer = client.send(request, BodyHandlers.ofByteArray());
            latencies.add(System.nanoTime() - begun);
            if (answer.statusCode() != 200) {
                throw new AssertionError(request.uri() + " " + new String(answer.body(), UTF_8));
            }
        }
        return latencies;
    }

    private long province() throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var cursor = "";
        do {
            var request = get("N", "/organizations?limit=100&under=" + id("N-P1") + cursor);
            var body = client.send(request, BodyHandlers.ofString()).body();
            var next = body.lastIndexOf("\"next\":\"");
            cursor = next < 0 ? null : "&cursor=" + body.substring(next + 8, body.indexOf('"', next + 8));
        } while (cursor != null);
        return System.nanoTime() - begun;
    }

    private static void report(Map<String, Latencies> small, Map<String, Latencies> grown) {
        System.out.printf(
                "%-36s %12s %12s %12s %12s %8s %8s%n",
                "milliseconds", "p50 1,000", "p50 100,000", "p99 1,000", "p99 100,000", "p50 x", "p99 x");
        small.forEach((question, before) -> {
            var after = grown.get(question);
            System.out.printf(
                    "%-36s %12.2f %12.2f %12.2f %12.2f %8.2f %8.2f%n",
                    question,
                    before.milliseconds(50),
                    after.milliseconds(50),
                    before.milliseconds(99),
                    after.milliseconds(99),
                    after.milliseconds(50) / before.milliseconds(50),
                    after.milliseconds(99) / before.milliseconds(99));
        });
    }

    /** A made-up organisation's id follows from its code, see {@link Nation}. */
    private static String id(String code) {
        try {
            var hex = HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(code.getBytes(UTF_8)));
            return hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest get(String person, String path) {
        var token = tokens.computeIfAbsent(person, Tokens::of);
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + token)
                .build();
    }
}
