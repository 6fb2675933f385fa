package org.chuangyou.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The identity provider with the realm {@code chuangyou}; its data lies in PostgreSQL with all the other. */
final class Keycloak {

    static final String ADMINISTRATOR = "admin";
    static final String CLIENT_FOR_TOKENS = "chuangyou-cli";
    static final String CLIENT_OF_THE_COUNTY = "county-system";
    static final String CLIENT_OF_THE_ROLL = "evaluation-roll";

    private static final String REALM_FILE = "chuangyou-realm.json";

    private final Path home;
    private final Data data;
    private final Secrets secrets;
    private final Ports ports;

    Keycloak(Path home, Data data, Secrets secrets, Ports ports) {
        this.home = home;
        this.data = data;
        this.secrets = secrets;
        this.ports = ports;
    }

    static String realm(Ports ports) {
        return "http://127.0.0.1:" + ports.of("keycloak") + "/realms/chuangyou";
    }

    Process launch() throws IOException {
        placeRealm();
        var builder = new ProcessBuilder(
                        "sh", home.resolve("bin/kc.sh").toString(), "start-dev", "--import-realm", data.mark())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(data.log("keycloak").toFile()));
        builder.environment().putAll(environment());
        return builder.start();
    }

    /** Imported into an empty database only. The passwords in it are references to our environment variables. */
    private void placeRealm() throws IOException {
        var imports = Files.createDirectories(home.resolve("data/import"));
        try (var realm = Keycloak.class.getResourceAsStream(REALM_FILE)) {
            Files.copy(realm, imports.resolve(REALM_FILE), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Map<String, String> environment() {
        var environment = new HashMap<>(Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "KC_DB", "postgres",
                "KC_DB_URL", Database.KEYCLOAK.url(ports.of("postgres")),
                "KC_DB_USERNAME", Database.KEYCLOAK.label(),
                "KC_DB_PASSWORD", Database.KEYCLOAK.password(secrets),
                "KC_HTTP_HOST", "127.0.0.1",
                "KC_HTTP_PORT", Integer.toString(ports.of("keycloak")),
                // One issuer, by whatever name a front end comes in.
                "KC_HOSTNAME", "http://127.0.0.1:" + ports.of("keycloak"),
                "KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR,
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.make("keycloak.admin.password")));
        for (var machine : new String[] {CLIENT_OF_THE_COUNTY, CLIENT_OF_THE_ROLL}) {
            environment.put(variable(secretOf(machine)), secrets.make(secretOf(machine)));
        }
        for (var account : Account.values()) {
            environment.put(variable(account.passwordName()), secrets.make(account.passwordName()));
        }
        return environment;
    }

    /** The name of a machine's secret. */
    static String secretOf(String machine) {
        return "client." + machine + ".secret";
    }

    /** The realm file names a secret {@code account.teacher.password} as {@code ${ACCOUNT_TEACHER_PASSWORD}}. */
    static String variable(String secret) {
        return secret.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }
}
