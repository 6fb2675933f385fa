package org.chuangyou.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The four services as processes, and the urn as a fifth where it stands apart, configured by environment variables alone, as anywhere else. */
final class Services {

    static final List<String> NAMES = List.of("organization", "pledge", "evaluation", "reporting");

    private static final String EVALUATION = "evaluation";
    private static final String URN = "urn";

    /** Without a backslash: Quarkus reads the value as a list and would take each for an escape. */
    private static final String FRONT_ENDS_ON_THIS_MACHINE = "/https?://(localhost|127[.]0[.]0[.]1)(:[0-9]+)?/";

    private final Layout layout;
    private final Data data;
    private final Secrets secrets;
    private final Ports ports;
    private final boolean urnApart;

    Services(Layout layout, Data data, Secrets secrets, Ports ports, boolean urnApart) {
        this.layout = layout;
        this.data = data;
        this.secrets = secrets;
        this.ports = ports;
        this.urnApart = urnApart;
    }

    List<String> names() {
        return urnApart ? Stream.concat(NAMES.stream(), Stream.of(URN)).toList() : NAMES;
    }

    /** The name of the process that a part runs in. */
    String process(String part) {
        return part.equals(URN) && !urnApart ? EVALUATION : part;
    }

    Process launch(String name) throws IOException {
        var jar = layout.service(name.equals(URN) ? EVALUATION : name);
        if (Files.notExists(jar)) {
            throw new StartFailure(name + " is not built: there is no " + jar);
        }
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        data.mark(),
                        "-jar",
                        jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(data.log(name).toFile()));
        builder.environment().putAll(environment(name));
        return builder.start();
    }

    private Map<String, String> environment(String name) {
        var environment = new HashMap<>(Map.of(
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "QUARKUS_HTTP_PORT",
                Integer.toString(ports.of(name)),
                "QUARKUS_HTTP_CORS_ENABLED",
                "true",
                "QUARKUS_HTTP_CORS_ORIGINS",
                FRONT_ENDS_ON_THIS_MACHINE,
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                Keycloak.realm(ports),
                "KAFKA_BOOTSTRAP_SERVERS",
                "127.0.0.1:" + ports.of("kafka"),
                // There is nobody here to send traces to.
                "QUARKUS_OTEL_SDK_DISABLED",
                "true"));
        if (!name.equals(URN)) {
            putDatabase(environment, "QUARKUS_DATASOURCE_", Database.valueOf(name.toUpperCase(Locale.ROOT)));
        }
        if (name.equals(process(URN))) {
            putDatabase(environment, "QUARKUS_DATASOURCE_URN_", Database.URN);
        }
        if (name.equals(EVALUATION)) {
            environment.put("CHUANGYOU_EVALUATION_CODE_KEY", secrets.make("evaluation.code-key"));
            // Where a front end in development usually listens; this stack has none of its own.
            environment.put("CHUANGYOU_EVALUATION_VOTING_PAGE", "http://localhost:5173/vote");
        }
        if (urnApart) {
            environment.putAll(apart(name));
        }
        return environment;
    }

    private Map<String, String> apart(String name) {
        return switch (name) {
            case URN -> Map.of("QUARKUS_PROFILE", "prod,urn");
            case EVALUATION ->
                Map.of(
                        "QUARKUS_PROFILE",
                        "prod,roll",
                        "QUARKUS_REST_CLIENT_URN_URL",
                        "http://127.0.0.1:" + ports.of(URN),
                        "QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL",
                        Keycloak.realm(ports),
                        "QUARKUS_OIDC_CLIENT_CLIENT_ID",
                        Keycloak.CLIENT_OF_THE_ROLL,
                        "QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET",
                        secrets.make(Keycloak.secretOf(Keycloak.CLIENT_OF_THE_ROLL)));
            default -> Map.of();
        };
    }

    private void putDatabase(Map<String, String> environment, String prefix, Database database) {
        environment.put(prefix + "JDBC_URL", database.url(ports.of("postgres")));
        environment.put(prefix + "USERNAME", database.label());
        environment.put(prefix + "PASSWORD", database.password(secrets));
    }
}
