package org.chuangyou.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The four services as processes, configured by environment variables alone, as anywhere else. */
final class Services {

    static final List<String> NAMES = List.of("organization", "pledge", "evaluation", "reporting");

    /** Without a backslash: Quarkus reads the value as a list and would take each for an escape. */
    private static final String FRONT_ENDS_ON_THIS_MACHINE = "/https?://(localhost|127[.]0[.]0[.]1)(:[0-9]+)?/";

    private final Layout layout;
    private final Data data;
    private final Secrets secrets;
    private final Ports ports;

    Services(Layout layout, Data data, Secrets secrets, Ports ports) {
        this.layout = layout;
        this.data = data;
        this.secrets = secrets;
        this.ports = ports;
    }

    Process launch(String name) throws IOException {
        var jar = layout.service(name);
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
        putDatabase(environment, "QUARKUS_DATASOURCE_", Database.valueOf(name.toUpperCase(Locale.ROOT)));
        if (name.equals("evaluation")) {
            putDatabase(environment, "QUARKUS_DATASOURCE_URN_", Database.URN);
            environment.put("CHUANGYOU_EVALUATION_CODE_KEY", secrets.make("evaluation.code-key"));
            // Where a front end in development usually listens; this stack has none of its own.
            environment.put("CHUANGYOU_EVALUATION_VOTING_PAGE", "http://localhost:5173/vote");
        }
        return environment;
    }

    private void putDatabase(Map<String, String> environment, String prefix, Database database) {
        environment.put(prefix + "JDBC_URL", database.url(ports.of("postgres")));
        environment.put(prefix + "USERNAME", database.label());
        environment.put(prefix + "PASSWORD", database.password(secrets));
    }
}
