package org.chuangyou.evaluation.shipped;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
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

/**
 * The service with a real PostgreSQL that really writes to its disk, a real Kafka, and a committee that may evaluate.
 * Together it is one process and one cluster; apart, roll and urn have a process and a cluster each.
 */
final class Stack implements AutoCloseable {

    private static final String KAFKA = "kafka.bootstrap.servers";

    private final Map<String, String> identities = new Tokens().start();
    private final EmbeddedPostgres postgres;
    private final EmbeddedPostgres urnPostgres;
    private final KafkaBroker kafka;
    private final MachineTokens machines;
    private final ShippedService service;
    private final ShippedService urn;

    private Stack(Path folder, int keyBits, boolean apart) throws IOException, SQLException {
        postgres = cluster();
        urnPostgres = apart ? cluster() : postgres;
        try (var connection = urnPostgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE urn");
        }
        kafka = KafkaBroker.start(folder.resolve("kafka"), 0);
        System.setProperty(KAFKA, kafka.bootstrapServers());
        machines = MachineTokens.serve();
        urn = apart ? ShippedService.start(Files.createDirectory(folder.resolve("urn")), ofTheUrn()) : null;
        service = ShippedService.start(folder, apart ? ofTheRoll(keyBits) : ofBoth(keyBits));
        RestAssured.baseURI = "http://127.0.0.1";
        RestAssured.port = service.port();
        settle();
    }

    /** Without these settings it would say that something is written before it is. */
    private static EmbeddedPostgres cluster() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    static Stack together(Path folder, int keyBits) throws IOException, SQLException {
        return new Stack(folder, keyBits, false);
    }

    static Stack apart(Path folder, int keyBits) throws IOException, SQLException {
        return new Stack(folder, keyBits, true);
    }

    private Map<String, String> ofBoth(int keyBits) {
        var settings = withDatabase("quarkus.datasource.", postgres.getJdbcUrl("postgres", "postgres"));
        settings.putAll(withDatabase("quarkus.datasource.urn.", postgres.getJdbcUrl("postgres", "urn")));
        settings.put(KAFKA, kafka.bootstrapServers());
        settings.put("chuangyou.evaluation.code-key", "only-for-tests");
        settings.put("chuangyou.evaluation.voting-page", "https://vote.example.org/ballot");
        settings.put("chuangyou.evaluation.key-bits", String.valueOf(keyBits));
        return settings;
    }

    /** All that the roll is told; how to reach the urn's database is no part of it. */
    private Map<String, String> ofTheRoll(int keyBits) {
        var settings = ofBoth(keyBits);
        settings.keySet().removeIf(name -> name.startsWith("quarkus.datasource.urn"));
        settings.put("quarkus.profile", "prod,roll");
        settings.put("quarkus.rest-client.urn.url", urn.address().toString());
        settings.putAll(machines.settings());
        return settings;
    }

    /** All that the urn is told. */
    private Map<String, String> ofTheUrn() {
        var settings = withDatabase("quarkus.datasource.urn.", urnPostgres.getJdbcUrl("postgres", "urn"));
        settings.put("quarkus.profile", "prod,urn");
        return settings;
    }

    private Map<String, String> withDatabase(String prefix, String url) {
        var settings = new HashMap<>(identities);
        settings.put(prefix + "jdbc.url", url);
        settings.put(prefix + "username", "postgres");
        settings.put(prefix + "password", "postgres");
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
        return opened(draft(people));
    }

    /** The same, and words may be written. */
    UUID anOpenEvaluationWithComments(int people) {
        return opened(draft(people).with("comments", true));
    }

    /** The same, and nothing is cast before issuing has ended. */
    UUID anOpenEvaluationInStrictMode(int people) {
        return opened(draft(people).with("mode", "STRICT"));
    }

    private static Draft draft(int people) {
        return Draft.bare().subject(County.COMMITTEE).group("家长", people, 100);
    }

    private static UUID opened(Draft draft) {
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
        return new Voter(service.address(), addressOfUrn(), poll);
    }

    /** Where ballots go: the service itself unless the urn stands apart. */
    URI addressOfUrn() {
        return (urn == null ? service : urn).address();
    }

    ShippedService urn() {
        return urn;
    }

    ShippedService service() {
        return service;
    }

    /** As somebody who administers the database. */
    Connection connect(String database) throws SQLException {
        var cluster = database.equals("urn") ? urnPostgres : postgres;
        return cluster.getDatabase("postgres", database).getConnection();
    }

    long count(String database, String sql) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    byte[] octets(String database, String sql) throws SQLException {
        try (var connection = connect(database);
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
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
        machines.close();
        kafka.close();
        postgres.close();
        if (urn != null) {
            urn.close();
            urnPostgres.close();
        }
        System.clearProperty(KAFKA);
    }
}
