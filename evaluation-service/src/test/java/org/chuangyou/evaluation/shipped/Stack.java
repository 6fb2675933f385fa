package org.chuangyou.evaluation.shipped;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.restassured.RestAssured;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.chuangyou.chassis.testing.ShippedService;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.evaluation.Api;
import org.chuangyou.evaluation.County;
import org.chuangyou.evaluation.Draft;
import org.chuangyou.evaluation.voter.Voter;
import org.chuangyou.local.kafka.KafkaBroker;
import org.postgresql.PGConnection;

/** The service with a real PostgreSQL that really writes to its disk, a real Kafka, and a committee that may evaluate. */
final class Stack implements AutoCloseable {

    private static final String KAFKA = "kafka.bootstrap.servers";

    private final EmbeddedPostgres postgres;
    private final KafkaBroker kafka;
    private final ShippedService service;

    Stack(Path folder, int keyBits) throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().start();
        change("postgres", "CREATE DATABASE urn");
        kafka = KafkaBroker.start(folder.resolve("kafka"), 0);
        System.setProperty(KAFKA, kafka.bootstrapServers());
        service = ShippedService.start(folder, settings(keyBits));
        RestAssured.baseURI = "http://127.0.0.1";
        RestAssured.port = service.port();
        settle();
    }

    private Map<String, String> settings(int keyBits) {
        var settings = new HashMap<>(new Tokens().start());
        settings.put(KAFKA, kafka.bootstrapServers());
        settings.put("chuangyou.evaluation.code-key", "only-for-tests");
        settings.put("chuangyou.evaluation.voting-page", "https://vote.example.org/ballot");
        settings.put("chuangyou.evaluation.key-bits", String.valueOf(keyBits));
        for (var datasource : new String[] {"", ".urn"}) {
            var prefix = "quarkus.datasource" + datasource;
            settings.put(
                    prefix + ".jdbc.url", postgres.getJdbcUrl("postgres", datasource.isEmpty() ? "postgres" : "urn"));
            settings.put(prefix + ".username", "postgres");
            settings.put(prefix + ".password", "postgres");
        }
        return settings;
    }

    /** What organization and pledge service would have announced. */
    private void settle() throws SQLException {
        change("postgres", """
                INSERT INTO organization (id, name) VALUES ('%1$s', '县委教育工作委员会');
                INSERT INTO post (id, organization_id, person_code, office, assumed_on) VALUES
                    (gen_random_uuid(), '%1$s', '%2$s', 'SECRETARY', '2010-03-01'),
                    (gen_random_uuid(), '%1$s', '%3$s', 'DEPUTY_SECRETARY', '2010-03-01');
                INSERT INTO pledge_fact (pledge_id, campaign_id, organization_id, published_on)
                    VALUES (gen_random_uuid(), '%4$s', '%1$s', '2011-05-04')""".formatted(County.COMMITTEE, County.SECRETARY, County.DEPUTY, County.CAMPAIGN));
    }

    /** Of the committee itself, by so many parents, in one sitting. */
    UUID anOpenEvaluation(int people) {
        var draft = Draft.bare().subject(County.COMMITTEE).group("家长", people, 100);
        var evaluation = UUID.fromString(Api.as(County.SECRETARY)
                .draft(draft)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        Api.as(County.SECRETARY).move(evaluation, "opening").then().statusCode(200);
        return evaluation;
    }

    void close(UUID evaluation) {
        Api.as(County.SECRETARY).move(evaluation, "closing").then().statusCode(202);
        Api.as(County.DEPUTY).move(evaluation, "closing").then().statusCode(200);
    }

    Voter voter(UUID poll) {
        return new Voter(service.address(), poll);
    }

    ShippedService service() {
        return service;
    }

    long count(String database, String sql) throws SQLException {
        try (var connection = postgres.getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    byte[] octets(String database, String sql) throws SQLException {
        try (var connection = postgres.getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getBytes(1);
        }
    }

    /** Processor time that PostgreSQL's processes used so far, in microseconds. */
    long databaseCpu() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection()) {
            var own = connection.unwrap(PGConnection.class).getBackendPID();
            var postmaster =
                    ProcessHandle.of(own).flatMap(ProcessHandle::parent).orElseThrow();
            return postmaster
                    .children()
                    .flatMap(process -> process.info().totalCpuDuration().stream())
                    .mapToLong(spent -> spent.toNanos() / 1_000)
                    .sum();
        }
    }

    void change(String database, String sql) throws SQLException {
        try (var connection = postgres.getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
        kafka.close();
        postgres.close();
        System.clearProperty(KAFKA);
    }
}
