package org.chuangyou.evaluation.urn;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.cache.CacheInvalidateAll;
import io.quarkus.cache.CacheResult;
import org.chuangyou.evaluation.poll.LogSigner;
import org.chuangyou.evaluation.poll.Mode;
import org.chuangyou.evaluation.poll.Octets;
import org.chuangyou.evaluation.poll.Terms;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The polls of the urn: their terms, their log's key, and whether they take ballots. Terms and key do not change once
 * ballots can be issued, so each replica remembers them, for a minute: an opening that failed half way elsewhere and was
 * done again is not remembered for long.
 */
@ApplicationScoped
class Polls {

    private static final String TERMS = "poll-terms";
    private static final String SIGNERS = "poll-signers";

    private final UrnDatabase urn;
    private final ObjectMapper json;

    Polls(UrnDatabase urn, ObjectMapper json) {
        this.urn = urn;
        this.json = json;
    }

    /** What names a poll in the urn: its hash, so that keys have no order of their own. */
    static byte[] key(UUID poll) {
        return Octets.sha256(poll.toString().getBytes(UTF_8));
    }

    /** The name of the poll's own part of a table. */
    static String partOf(String table, UUID poll) {
        return table + "_" + HexFormat.of().formatHex(key(poll), 0, 16);
    }

    @CacheInvalidateAll(cacheName = TERMS)
    @CacheInvalidateAll(cacheName = SIGNERS)
    void open(Terms terms, byte[] logKey) {
        var poll = terms.manifest().poll();
        urn.atOnce(connection -> {
            publish(connection, terms, logKey);
            if (isNew(connection, poll)) {
                addPart(connection, "ballot", poll);
                addPart(connection, "spent_token", poll);
            } else {
                requireEmpty(connection, poll);
            }
            return null;
        });
    }

    private static void publish(Connection connection, Terms terms, byte[] logKey) throws SQLException {
        var sql = """
                INSERT INTO poll (hash, manifest, log_key, casting, ended) VALUES (?, ?, ?, ?, false)
                ON CONFLICT (hash) DO UPDATE
                SET manifest = EXCLUDED.manifest, log_key = EXCLUDED.log_key, casting = EXCLUDED.casting
                WHERE NOT poll.ended""";
        try (var insert = connection.prepareStatement(sql)) {
            insert.setBytes(1, key(terms.manifest().poll()));
            insert.setString(2, terms.text());
            insert.setBytes(3, logKey);
            insert.setBoolean(4, terms.manifest().mode() != Mode.STRICT);
            if (insert.executeUpdate() == 0) {
                throw BallotProblems.begun();
            }
        }
    }

    /** Ballots that were cast under other terms would be in no log. The poll's row is locked, so none is on its way. */
    private static void requireEmpty(Connection connection, UUID poll) throws SQLException {
        try (var select = connection.createStatement();
                var any = select.executeQuery("SELECT 1 FROM %s LIMIT 1".formatted(partOf("ballot", poll)))) {
            if (any.next()) {
                throw BallotProblems.begun();
            }
        }
    }

    private static boolean isNew(Connection connection, UUID poll) throws SQLException {
        try (var select = connection.prepareStatement("SELECT to_regclass(?) IS NULL")) {
            select.setString(1, partOf("ballot", poll));
            try (var row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /**
     * Made by itself and attached then: making it as a part would lock the whole table, and every cast would have to
     * wait for whoever reads in it.
     */
    private static void addPart(Connection connection, String table, UUID poll) throws SQLException {
        var part = partOf(table, poll);
        try (var sql = connection.createStatement()) {
            sql.execute("CREATE TABLE %s (LIKE %s INCLUDING ALL)".formatted(part, table));
            sql.execute("ALTER TABLE %s ATTACH PARTITION %s FOR VALUES IN ('\\x%s')"
                    .formatted(table, part, HexFormat.of().formatHex(key(poll))));
        }
    }

    /** Takes ballots from now on; one that has ended never does again. */
    void beginCasting(UUID poll) {
        if (change(poll, "casting = true") == 0) {
            throw BallotProblems.begun();
        }
    }

    /** Takes none from now on, for good. */
    void endCasting(UUID poll) {
        change(poll, "casting = false, ended = true");
    }

    private int change(UUID poll, String change) {
        var sql = "UPDATE poll SET %s WHERE hash = ? AND NOT ended".formatted(change);
        return urn.each(connection -> {
            try (var update = connection.prepareStatement(sql)) {
                update.setBytes(1, key(poll));
                return update.executeUpdate();
            }
        });
    }

    /** The terms as fixed at opening. */
    @CacheResult(cacheName = TERMS)
    Terms terms(UUID poll) {
        var text = find(poll, "manifest", row -> row.getString(1)).orElseThrow(BallotProblems::pollUnknown);
        try {
            return Terms.read(text, json);
        } catch (IOException e) {
            throw new IllegalStateException("a manifest of our own writing cannot be read", e);
        }
    }

    @CacheResult(cacheName = SIGNERS)
    LogSigner signer(UUID poll) {
        return find(poll, "log_key", row -> row.getBytes(1))
                .map(LogSigner::with)
                .orElseThrow(BallotProblems::pollUnknown);
    }

    /** What stands in a column of the poll's row, if there is such a poll and it is there. */
    <T> Optional<T> find(UUID poll, String column, Reader<T> reader) {
        return urn.each(connection -> {
            try (var select = connection.prepareStatement("SELECT %s FROM poll WHERE hash = ?".formatted(column))) {
                select.setBytes(1, key(poll));
                try (var row = select.executeQuery()) {
                    return row.next() ? Optional.ofNullable(reader.read(row)) : Optional.empty();
                }
            }
        });
    }

    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
