package org.chuangyou.local;

import java.util.Locale;

/** One database and one role of the same name each; no role may so much as connect to another's database. */
enum Database {
    ORGANIZATION,
    PLEDGE,
    /** Who may vote and who has voted. */
    EVALUATION,
    /** The ballots. In production the urn lives in a cluster of its own, so that no backup or log holds both halves. */
    URN,
    REPORTING,
    KEYCLOAK;

    /** Of the database and of the role. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + label();
    }

    String password(Secrets secrets) {
        return secrets.make("database." + label() + ".password");
    }
}
