package org.chuangyou.pledge.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import com.github.f4b6a3.uuid.UuidCreator;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.chuangyou.chassis.testing.Hammer;
import org.chuangyou.chassis.testing.PostgresServer;
import org.chuangyou.chassis.testing.ShippedService;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.local.kafka.KafkaBroker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.chuangyou.chassis.testing.Hammer.request;

/** Accepting, publishing, the public list, the sheet, an import and the way of a fact, in one run of the service as it is shipped. */
class PledgeBench {

    private static final int CONNECTIONS = 16;
    private static final int WARM_UP = Integer.getInteger("bench.warm-up", 80_000);
    private static final int REQUESTS = Integer.getInteger("bench.requests", 20_000);
    private static final int PLEDGES = Integer.getInteger("bench.pledges", 1_000_000);
    private static final int READS = Integer.getInteger("bench.reads", 5_000);
    private static final int READ_WARM_UP = Integer.getInteger("bench.read-warm-up", 20_000);
    private static final int SHEETS = Integer.getInteger("bench.sheets", 400);
    private static final int BRANCHES = 1_000;
    private static final int DEEDS = Integer.getInteger("bench.deeds", 20_000);

    private final Requests requests = new Requests();

    @TempDir
    Path folder;

    private ShippedService service;
    private PostgresServer server;
    private Country country;

    @Test
    void pledges() throws Exception {
        try (var postgres = durable().start();
                var kafka = KafkaBroker.start(folder.resolve("kafka"), 0)) {
            service = ShippedService.start(folder, settings(postgres, kafka));
            server = new PostgresServer(postgres);
            try (var connection = server.connect()) {
                country = new Country(connection);
                var first = 2 * (WARM_UP + REQUESTS);
                country.settle(Math.max(PLEDGES, first) / Country.MEMBERS + 1);
                accepting();
                publishing();
                lists(first);
                sheets();
                imports();
                events(kafka.bootstrapServers());
            }
        } finally {
            if (service != null) {
                service.close();
            }
        }
    }

    /** Embedded for tests, it would lose on a power cut what it has confirmed; a county's database must not. */
    private static EmbeddedPostgres.Builder durable() {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig(
                        "max_wal_size",
                        "16GB"); // a checkpoint comes by time, not by what is loaded between measurements
    }

    private static Map<String, String> settings(EmbeddedPostgres postgres, KafkaBroker kafka) {
        var settings = new HashMap<>(new Tokens().start());
        settings.put("quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"));
        settings.put("quarkus.datasource.username", "postgres");
        settings.put("quarkus.datasource.password", "postgres");
        settings.put("kafka.bootstrap.servers", kafka.bootstrapServers());
        return settings;
    }

    /** A pledge is drafted and submitted, by two requests; pgbench does the statements of both in two transactions. */
    private void accepting() throws Exception {
        var ids = Stream.generate(UuidCreator::getTimeOrderedEpoch)
                .limit(WARM_UP + REQUESTS)
                .toArray(UUID[]::new);
        requests.prepareTokens(1, BRANCHES * Country.MEMBERS);
        var drafting = measured("drafting", 201, n -> requests.draft(ids[n], n % BRANCHES + 1));
        var submitting = measured("submitting", 200, n -> requests.submission(ids[n], n % BRANCHES + 1));
        var accepting = 1 / (1 / drafting + 1 / submitting);
        System.out.printf("accepting, both of them: %,.0f pledges/s%n", accepting);
        beside(accepting, "acceptance.sql", REQUESTS);
        // Its history is never changed, so the triggers that see to it rest for this.
        country.run("SET session_replication_role = replica; TRUNCATE pledge, audit CASCADE;"
                + " SET session_replication_role = DEFAULT");
    }

    /** Each publication is of another pledge: the first half by the service, the second by pgbench. */
    private void publishing() throws Exception {
        var half = WARM_UP + REQUESTS;
        country.accepted(1, 2 * half);
        country.run("VACUUM ANALYZE"); // as autovacuum would have done long since
        requests.prepareTokens(1, half);
        var ours = measured("publishing", 200, n -> requests.publication(n + 1));
        drained();
        country.run("CREATE SEQUENCE bench_pledge START " + (half + 1));
        beside(ours, "publication.sql", half - REQUESTS);
        country.run("TRUNCATE outbox");
    }

    private double measured(String what, int status, IntFunction<String> request) throws Exception {
        var hammer = new Hammer(service.port(), CONNECTIONS);
        hammer.send(WARM_UP, status, request);
        var cpu = service.cpu();
        var serverCpu = server.cpu();
        var run = hammer.send(REQUESTS, status, n -> request.apply(WARM_UP + n));
        System.out.printf(
                "%s: %,.0f requests/s over %d connections, p50 %.1f ms, p99 %.1f ms; CPU a request: service %,d µs,"
                        + " PostgreSQL %,d µs%n",
                what,
                run.rate(),
                CONNECTIONS,
                run.milliseconds(50),
                run.milliseconds(99),
                (service.cpu() - cpu) / REQUESTS,
                (server.cpu() - serverCpu) / REQUESTS);
        return run.rate();
    }

    private void beside(double ours, String script, int warmUp) throws Exception {
        var pgbench = PostgresServer.pgbench();
        if (pgbench.isEmpty()) {
            System.out.println("pgbench was not found; name it by -Dbench.pgbench");
            return;
        }
        var path = Path.of("src/test/bench", script);
        server.transactionsPerSecond(pgbench.get(), path, CONNECTIONS, warmUp);
        var theirs = server.transactionsPerSecond(pgbench.get(), path, CONNECTIONS, REQUESTS);
        System.out.printf("pgbench, the same statements: %,.0f a second; ratio %.2f%n", theirs, ours / theirs);
    }

    /** The first page of a random branch, at a tenth of the pledges and at all of them. */
    private void lists(int already) throws Exception {
        country.run("UPDATE pledge SET status = 'PUBLISHED', published_on = current_date WHERE status = 'ACCEPTED'");
        var known = already;
        for (var total : new int[] {Math.max(known, PLEDGES / 10), PLEDGES}) {
            country.load(known + 1, total);
            known = Math.max(known, total);
            var branches = known / Country.MEMBERS;
            var one = new Hammer(service.port(), 1);
            IntFunction<String> list = n -> request(
                    "GET", "/public/pledges?organization=" + Country.branch(n * 7919 % branches + 1), null, "", null);
            one.send(READ_WARM_UP, 200, list);
            var run = one.send(READS, 200, list);
            System.out.printf(
                    "public list of a branch among %,d pledges: p50 %.2f ms, p99 %.2f ms%n",
                    known, run.milliseconds(50), run.milliseconds(99));
        }
    }

    /** Fifty pledges in one request, each branch once. */
    private void sheets() throws Exception {
        var branches = PLEDGES / Country.MEMBERS - SHEETS;
        requests.prepareTokens(branches * Country.MEMBERS + 1, (branches + SHEETS) * Country.MEMBERS);
        var one = new Hammer(service.port(), 1);
        one.send(SHEETS / 4, 200, n -> requests.sheet(branches + n + 1));
        var cpu = service.cpu();
        var serverCpu = server.cpu();
        var count = SHEETS - SHEETS / 4;
        var run = one.send(count, 200, n -> requests.sheet(branches + SHEETS / 4 + n + 1));
        System.out.printf(
                "sheet of %d pledges: p50 %.1f ms, p99 %.1f ms; CPU a sheet: service %,d µs, PostgreSQL %,d µs%n",
                Country.MEMBERS,
                run.milliseconds(50),
                run.milliseconds(99),
                (service.cpu() - cpu) / count,
                (server.cpu() - serverCpu) / count);
    }

    /** Deeds of members in one file; that a quarter of them comes first tells whether the time grows with the rows. */
    private void imports() throws Exception {
        var one = new Hammer(service.port(), 1);
        one.send(4, 201, n -> DeedFile.of(n * 1_000, 1_000));
        for (var rows : new int[] {DEEDS / 4, DEEDS}) {
            var cpu = service.cpu();
            var serverCpu = server.cpu();
            var run = one.send(1, 201, n -> DeedFile.of(10_000 + rows * 10, rows));
            System.out.printf(
                    "import of %,d deeds: %.1f s; CPU a row: service %,d µs, PostgreSQL %,d µs%n",
                    rows,
                    run.milliseconds(50) / 1_000,
                    (service.cpu() - cpu) / rows,
                    (server.cpu() - serverCpu) / rows);
        }
    }

    /** From the answer to the consumer, at the pace of one reporter after the other. */
    private void events(String bootstrapServers) throws Exception {
        drained();
        requests.prepareTokens(1, READS / 5 * Country.MEMBERS);
        try (var listener = new Listener(bootstrapServers)) {
            var one = new Hammer(service.port(), 1);
            one.send(
                    READS / 5,
                    201,
                    n -> listener.expecting(Country.pledge(Country.ownOfSecretary(n + 1)), requests.report(n + 1)));
            var delays = listener.delays();
            System.out.printf(
                    "from the request to the consumer: p50 %.1f ms, p99 %.1f ms%n",
                    delays.milliseconds(50), delays.milliseconds(99));
        }
    }

    private void drained() throws SQLException, InterruptedException {
        while (country.count("SELECT count(*) FROM outbox") > 0) {
            Thread.sleep(100);
        }
    }
}
