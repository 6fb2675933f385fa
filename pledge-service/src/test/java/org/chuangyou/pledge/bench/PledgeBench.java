package org.chuangyou.pledge.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.chuangyou.chassis.testing.Hammer;
import org.chuangyou.chassis.testing.PostgresServer;
import org.chuangyou.chassis.testing.ShippedService;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.local.kafka.KafkaBroker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.chuangyou.chassis.testing.Hammer.request;

/** Publishing, the public list, the sheet, an import and the way of a fact, in one run of the service as it is shipped. */
class PledgeBench {

    private static final int CONNECTIONS = 16;
    private static final int WARM_UP = Integer.getInteger("bench.warm-up", 80_000);
    private static final int REQUESTS = Integer.getInteger("bench.requests", 20_000);
    private static final int PLEDGES = Integer.getInteger("bench.pledges", 1_000_000);
    private static final int READS = Integer.getInteger("bench.reads", 5_000);
    private static final int READ_WARM_UP = Integer.getInteger("bench.read-warm-up", 20_000);
    private static final int SHEETS = Integer.getInteger("bench.sheets", 400);
    private static final int DEEDS = Integer.getInteger("bench.deeds", 20_000);
    private static final String PUBLICATION = "{\"channels\": [\"NOTICE_BOARD\"], \"place\": \"校门口公开栏\"}";

    private final Map<Integer, String> tokens = new HashMap<>();

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

    /** Each publication is of another pledge: the first half by the service, the second by pgbench. */
    private void publishing() throws Exception {
        var half = WARM_UP + REQUESTS;
        country.accepted(1, 2 * half);
        country.run("VACUUM ANALYZE"); // as autovacuum would have done long since
        var hammer = new Hammer(service.port(), CONNECTIONS);
        prepareTokens(1, half);
        hammer.send(WARM_UP, 200, n -> publication(n + 1));
        var cpu = service.cpu();
        var serverCpu = server.cpu();
        var ours = hammer.send(REQUESTS, 200, n -> publication(WARM_UP + n + 1));
        System.out.printf(
                "publishing: %,.0f requests/s over %d connections, p50 %.1f ms, p99 %.1f ms; CPU a request: service %,d µs,"
                        + " PostgreSQL %,d µs%n",
                ours.rate(),
                CONNECTIONS,
                ours.milliseconds(50),
                ours.milliseconds(99),
                (service.cpu() - cpu) / REQUESTS,
                (server.cpu() - serverCpu) / REQUESTS);
        var pgbench = PostgresServer.pgbench();
        if (pgbench.isEmpty()) {
            System.out.println("pgbench was not found; name it by -Dbench.pgbench");
            return;
        }
        drained();
        country.run("CREATE SEQUENCE bench_pledge START " + (half + 1));
        var script = Path.of("src/test/bench/publication.sql");
        server.transactionsPerSecond(pgbench.get(), script, CONNECTIONS, half - REQUESTS);
        var theirs = server.transactionsPerSecond(pgbench.get(), script, CONNECTIONS, REQUESTS);
        System.out.printf(
                "pgbench, the same statements: %,.0f transactions/s; ratio %.2f%n", theirs, ours.rate() / theirs);
        country.run("TRUNCATE outbox");
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
        tokens.clear();
        var branches = PLEDGES / Country.MEMBERS - SHEETS;
        prepareTokens(branches * Country.MEMBERS + 1, (branches + SHEETS) * Country.MEMBERS);
        var one = new Hammer(service.port(), 1);
        one.send(SHEETS / 4, 200, n -> sheet(branches + n + 1));
        var cpu = service.cpu();
        var serverCpu = server.cpu();
        var count = SHEETS - SHEETS / 4;
        var run = one.send(count, 200, n -> sheet(branches + SHEETS / 4 + n + 1));
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
        tokens.clear();
        prepareTokens(1, READS / 5 * Country.MEMBERS);
        try (var listener = new Listener(bootstrapServers)) {
            var one = new Hammer(service.port(), 1);
            one.send(
                    READS / 5,
                    201,
                    n -> listener.expecting(Country.pledge(Country.ownOfSecretary(n + 1)), report(n + 1)));
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

    private String publication(int pledge) {
        return request(
                "POST",
                "/pledges/" + Country.pledge(pledge) + "/publication",
                token(pledge),
                "If-Match: \"3\"\r\n",
                PUBLICATION);
    }

    /** The secretary of a branch reports on their own pledge. */
    private String report(int branch) {
        var pledge = Country.ownOfSecretary(branch);
        return request(
                "PUT",
                "/pledges/" + Country.pledge(pledge) + "/progress-reports/" + YearMonth.from(LocalDate.now()),
                token(pledge),
                "",
                "{\"state\": \"ON_TRACK\", \"text\": \"每周二、四辅导\"}");
    }

    private String sheet(int branch) {
        var first = (branch - 1) * Country.MEMBERS;
        var rows = IntStream.rangeClosed(1, Country.MEMBERS)
                .mapToObj(member -> "{\"pledgeId\": \"" + Country.pledge(first + member)
                        + "\", \"state\": \"ON_TRACK\", \"text\": \"每周二、四课后辅导，两名学生均有进步\"}")
                .collect(Collectors.joining(","));
        return request(
                "PUT",
                "/organizations/" + Country.branch(branch) + "/progress-sheets/" + YearMonth.from(LocalDate.now()),
                token(first + 1),
                "",
                "{\"rows\": [" + rows + "]}");
    }

    private void prepareTokens(int from, int to) {
        for (var pledge = from; pledge <= to; pledge += Country.MEMBERS) {
            token(pledge);
        }
    }

    /** The token of the secretary of the branch to which a pledge belongs. */
    private synchronized String token(int pledge) {
        return tokens.computeIfAbsent(
                (pledge - 1) / Country.MEMBERS, branch -> Tokens.of("M" + (branch * Country.MEMBERS + 1)));
    }
}
