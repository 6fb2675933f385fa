package org.chuangyou.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Objects;

/**
 * The running whole: PostgreSQL, Kafka, Keycloak and the four services, each a process of its own on 127.0.0.1.
 *
 * <p>The parts are named {@code organization}, {@code pledge}, {@code evaluation}, {@code reporting}, {@code keycloak},
 * {@code kafka} and {@code postgres}; where the urn stands apart there is also {@code urn}.
 */
public final class Stack implements AutoCloseable {

    private final Data data;
    private final Ports ports;
    private final Layout layout;
    private final Progress progress;
    private final Secrets secrets;
    private final Patience patience;
    private final Lifecycle parts;
    private final Services services;

    Stack(StackBuilder builder) {
        this.data = new Data(Objects.requireNonNull(builder.data, "where is the data to lie?"));
        this.ports = builder.ports;
        this.layout = builder.layout;
        this.progress = new Progress(builder.lines);
        this.secrets = new Secrets(data.secrets());
        this.patience = new Patience(progress);
        this.parts = new Lifecycle(data, progress, patience);
        this.services = new Services(layout, data, secrets, ports, builder.urnApart);
    }

    public static StackBuilder builder() {
        return new StackBuilder();
    }

    /**
     * Starts everything and returns when every part is ready.
     *
     * @throws StartFailure when one does not become ready; nothing is left running then
     */
    public Stack start() {
        try {
            startAll();
            return this;
        } catch (IOException | UncheckedIOException | SQLException e) {
            close();
            throw new StartFailure(e.getMessage());
        } catch (RuntimeException e) {
            close();
            throw e;
        } catch (InterruptedException e) {
            close();
            throw interrupted();
        }
    }

    /** Starts one part that was killed, and returns when it is ready. */
    public void start(String part) {
        try {
            switch (part) {
                case "postgres" -> startPostgres();
                case "kafka" -> startKafka();
                case "keycloak" -> awaitKeycloak(launchKeycloak());
                default -> awaitService(part, launchService(part));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new StartFailure(e.getMessage());
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /** SIGKILL: the part gets no chance to tidy up. Returns when it is dead. */
    public void kill(String part) {
        parts.kill(part);
    }

    /** The address of a service or of Keycloak, without a slash at its end; of the urn also where it is no process of its own. */
    public String url(String part) {
        return "http://" + address(services.process(part));
    }

    /** Host and port, for what does not speak HTTP. */
    public String address(String part) {
        return "127.0.0.1:" + ports.of(part);
    }

    /** A fresh access token of a demo account, or of the client {@code county-system}. */
    public String token(String account) {
        try {
            return new Tokens(Keycloak.realm(ports), secrets).of(account);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /** Tells whoever listens what is being done, with the seconds since the beginning. */
    void say(String sentence) {
        progress.say(sentence);
    }

    /** Where a part writes what it has to say. */
    public Path log(String part) {
        return data.log(part);
    }

    /** Ends every part in order, also when a start is under way in another thread. */
    @Override
    public void close() {
        parts.close();
    }

    private void startAll() throws IOException, SQLException, InterruptedException {
        if (Files.exists(data.postgres()) && Files.notExists(data.secrets())) {
            throw new StartFailure("There is data, but " + data.secrets()
                    + " with its passwords is gone; deploy/local/down --purge allows a new beginning.");
        }
        data.prepare();
        startPostgres();
        var keycloak = launchKeycloak();
        startKafka();
        awaitKeycloak(keycloak);
        startServices();
    }

    private void startPostgres() throws IOException, SQLException, InterruptedException {
        if (Files.notExists(data.postgres())) {
            progress.say("laying out the databases");
        }
        var binaries = PostgresBinaries.unpackedIn(layout.postgres());
        var postgres = new Postgres(binaries, data, secrets, ports.of("postgres"));
        postgres.initialize();
        parts.await("postgres", parts.launch("postgres", postgres::launch), postgres::isReady);
        postgres.prepareDatabases();
    }

    private void startKafka() {
        System.setProperty("kafka.home", layout.kafka().toString());
        parts.launchKafka(ports.of("kafka"));
    }

    private ProcessHandle launchKeycloak() throws IOException {
        return parts.launch("keycloak", new Keycloak(layout.keycloak(), data, secrets, ports)::launch);
    }

    private void awaitKeycloak(ProcessHandle process) throws InterruptedException {
        parts.await("keycloak", process, () -> patience.answers(Keycloak.realm(ports)));
    }

    private void startServices() throws IOException, InterruptedException {
        var launched = new HashMap<String, ProcessHandle>();
        for (var service : services.names()) {
            launched.put(service, launchService(service));
        }
        for (var service : services.names()) {
            awaitService(service, launched.get(service));
        }
    }

    private ProcessHandle launchService(String name) throws IOException {
        return parts.launch(name, () -> services.launch(name));
    }

    private void awaitService(String name, ProcessHandle process) throws InterruptedException {
        parts.await(name, process, () -> patience.answers(url(name) + "/q/health/ready"));
    }

    private static StartFailure interrupted() {
        Thread.currentThread().interrupt();
        return new StartFailure("The start was interrupted.");
    }
}
