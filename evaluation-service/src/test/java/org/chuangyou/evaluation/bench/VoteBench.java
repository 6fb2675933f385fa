package org.chuangyou.evaluation.bench;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import io.restassured.path.json.JsonPath;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.chuangyou.chassis.testing.Hammer;
import org.chuangyou.chassis.testing.PostgresServer;
import org.chuangyou.chassis.testing.ShippedService;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.evaluation.poll.Octets;
import org.chuangyou.evaluation.verifier.Verifier;
import org.chuangyou.local.kafka.KafkaBroker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.chassis.testing.Hammer.request;

/** Issuing, casting, closing and verifying, in one run of the service as it is shipped, beside the bare signatures. */
class VoteBench {

    private static final int CONNECTIONS = 8;
    private static final int BITS = 3_072;
    private static final int BALLOTS = Integer.getInteger("bench.ballots", 20_000);
    private static final int WARM_UP = Integer.getInteger("bench.warm-up", 6_000);
    private static final int ISSUED = Integer.getInteger("bench.issued", 3_000);
    private static final String SECRETARY = "DY00001";
    private static final String DEPUTY = "DY00002";
    private static final UUID COMMITTEE = UUID.randomUUID();
    private static final UUID CAMPAIGN = UUID.randomUUID();

    @TempDir
    Path folder;

    private ShippedService service;
    private PostgresServer server;

    @Test
    void votes() throws Exception {
        try (var postgres = EmbeddedPostgres.builder().start();
                var kafka = KafkaBroker.start(folder.resolve("kafka"), 0)) {
            server = new PostgresServer(postgres);
            try (var connection = server.connect();
                    var create = connection.createStatement()) {
                create.execute("CREATE DATABASE urn");
                service = ShippedService.start(folder, settings(postgres, kafka));
                settle(connection);
                var poll = opened();
                var issuer = new Issuer(
                        given().get(address(poll) + "/manifest").asString(), key(connection, poll));
                issuing(poll, issuer.kid());
                casting(poll, issuer);
                closing(poll);
            }
        } finally {
            if (service != null) {
                service.close();
            }
        }
    }

    private static Map<String, String> settings(EmbeddedPostgres postgres, KafkaBroker kafka) {
        var settings = new HashMap<>(new Tokens().start());
        settings.put("quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"));
        settings.put("quarkus.datasource.username", "postgres");
        settings.put("quarkus.datasource.password", "postgres");
        settings.put("quarkus.datasource.urn.jdbc.url", postgres.getJdbcUrl("postgres", "urn"));
        settings.put("quarkus.datasource.urn.username", "postgres");
        settings.put("quarkus.datasource.urn.password", "postgres");
        settings.put("chuangyou.evaluation.code-key", "only-for-a-benchmark");
        settings.put("kafka.bootstrap.servers", kafka.bootstrapServers());
        return settings;
    }

    /** What other services would have announced: one committee with two who organise, and its pledge. */
    private static void settle(Connection connection) throws SQLException {
        try (var insert = connection.createStatement()) {
            insert.execute("INSERT INTO organization (id, name) VALUES ('%s', '县委教育工作委员会')".formatted(COMMITTEE));
            for (var person : List.of(SECRETARY, DEPUTY)) {
                insert.execute("INSERT INTO post (id, organization_id, person_code, office, assumed_on) VALUES"
                        + " (gen_random_uuid(), '%s', '%s', 'SECRETARY', '2010-03-01')".formatted(COMMITTEE, person));
            }
            insert.execute("INSERT INTO pledge_fact (pledge_id, campaign_id, organization_id, published_on) VALUES"
                    + " (gen_random_uuid(), '%s', '%s', '2011-05-04')".formatted(CAMPAIGN, COMMITTEE));
        }
    }

    private String opened() {
        var draft = """
                {"campaignId": "%s", "organizationId": "%s", "title": "群众评议", "definition": "TOP2", "mode": "ONE_SITTING",
                 "template": {"code": "FIVE_GOODS", "version": 1}, "subjects": [{"organizationId": "%s"}],
                 "groups": [{"name": "家长", "eligible": 90000, "weight": 100}]}""".formatted(CAMPAIGN, COMMITTEE, COMMITTEE);
        var created = as(SECRETARY).body(draft).post("/evaluations");
        created.then().statusCode(201);
        var poll = created.<String>path("id");
        decide(SECRETARY, poll, "opening", 200);
        return poll;
    }

    private io.restassured.specification.RequestSpecification as(String person) {
        return given().baseUri(base()).contentType("application/json").auth().oauth2(Tokens.of(person));
    }

    private void decide(String person, String poll, String act, int status) {
        var version = as(SECRETARY).get("/evaluations/{id}", poll).header("ETag");
        as(person)
                .header("If-Match", version)
                .post("/evaluations/{id}/" + act, poll)
                .then()
                .statusCode(status);
    }

    private static byte[] key(Connection connection, String poll) throws SQLException {
        try (var select = connection.prepareStatement("SELECT private_key FROM roll_contest WHERE poll_id = ?::uuid")) {
            select.setString(1, poll);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }

    /** Each slip has one message signed; codes are turned into sessions beforehand. */
    private void issuing(String poll, String kid) throws Exception {
        var sessions = new ArrayList<String>();
        while (sessions.size() < 2 * ISSUED) {
            JsonPath drawn = as(SECRETARY)
                    .body("{\"count\": 1000}")
                    .post("/evaluations/{id}/groups/家长/slips", poll)
                    .jsonPath();
            drawn.<String>getList("codes").forEach(code -> sessions.add(session(poll, code)));
        }
        var message = Octets.base64url(BareRates.message(java.math.BigInteger.ONE.shiftLeft(BITS - 1)));
        var body = "{\"requests\":[{\"contest\":\"g1.s1\",\"kid\":\"%s\",\"blindedMsg\":\"%s\"}]}".formatted(kid, message);
        var hammer = new Hammer(service.port(), CONNECTIONS);
        java.util.function.IntFunction<String> issuance = n -> request(
                "POST", "/polls/" + poll + "/issuance", null, "Ballot-Session: " + sessions.get(n) + "\r\n", body);
        hammer.send(ISSUED, 200, issuance);
        var cpu = service.cpu();
        var run = hammer.send(ISSUED, 200, n -> issuance.apply(ISSUED + n));
        var used = (service.cpu() - cpu) / ISSUED;
        report("issuing", "signatures", run.rate(), used, BareRates.signatures(BITS, ISSUED));
    }

    private String session(String poll, String code) {
        return given().baseUri(base())
                .contentType("application/json")
                .body("{\"pollId\": \"%s\", \"selector\": \"%s\", \"secret\": \"%s\"}"
                        .formatted(poll, code.substring(0, 9), code.substring(10)))
                .post("/sessions/code")
                .path("accessToken");
    }

    private void casting(String poll, Issuer issuer) throws Exception {
        var ballots = IntStream.range(0, BALLOTS)
                .parallel()
                .mapToObj(n -> issuer.ballot().text())
                .toList();
        var hammer = new Hammer(service.port(), CONNECTIONS);
        java.util.function.IntFunction<String> cast =
                n -> request("POST", "/polls/" + poll + "/ballots", null, "", ballots.get(n));
        hammer.send(WARM_UP, 201, cast);
        var cpu = service.cpu();
        var count = BALLOTS - WARM_UP;
        var run = hammer.send(count, 201, n -> cast.apply(WARM_UP + n));
        var used = (service.cpu() - cpu) / count;
        report("casting", "pairs of verifications", run.rate(), used, BareRates.verifications(BITS, count));
        System.out.printf("casting: p50 %.1f ms, p99 %.1f ms%n", run.milliseconds(50), run.milliseconds(99));
    }

    /** The bare rate is that of all cores, so the processor time of one is their number over the rate. */
    private static void report(String what, String bare, double rate, long used, double bareRate) {
        var alone = Runtime.getRuntime().availableProcessors() * 1e6 / bareRate;
        System.out.printf(
                "%s: %,.0f/s over %d connections; %s alone %,.0f/s: ratio %.2f; processor time of one: service %,d µs,"
                        + " alone %,.0f µs: ratio %.2f%n",
                what, rate, CONNECTIONS, bare, bareRate, rate / bareRate, used, alone, alone / used);
    }

    private void closing(String poll) {
        decide(SECRETARY, poll, "closing", 202);
        var begun = System.nanoTime();
        decide(DEPUTY, poll, "closing", 200);
        var closed = System.nanoTime();
        var verified = Verifier.run(address(poll));
        assertThat(verified.err()).isEmpty();
        System.out.printf(
                "%,d ballots: closed and logged in %.1f s, verified in %.1f s%n",
                BALLOTS, (closed - begun) / 1e9, (System.nanoTime() - closed) / 1e9);
    }

    private String base() {
        return "http://127.0.0.1:" + service.port();
    }

    private String address(String poll) {
        return URI.create(base() + "/polls/" + poll).toString();
    }
}
