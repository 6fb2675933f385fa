package org.chuangyou.evaluation.urn;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import org.chuangyou.evaluation.poll.Manifest;
import org.chuangyou.evaluation.poll.Mode;
import org.chuangyou.evaluation.poll.Octets;
import org.chuangyou.evaluation.poll.Tally;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The one class that touches the urn's database. Nothing it writes is part of any other transaction. */
@ApplicationScoped
public class Urn {

    /**
     * One statement, one ballot. The share lock on the poll makes closing wait for casts under way, and a cast that
     * waited for closing finds the urn closed.
     */
    private static final String ACCEPT = """
            WITH accepting AS (SELECT hash FROM poll WHERE hash = ? AND casting FOR SHARE),
                 spent AS (INSERT INTO spent_token (token, leaf) SELECT ?, ? FROM accepting
                           ON CONFLICT DO NOTHING RETURNING leaf)
            INSERT INTO ballot (leaf, poll, contest, entry)
            SELECT spent.leaf, accepting.hash, ?, ? FROM spent, accepting""";

    private final AgroalDataSource urn;
    private final ObjectMapper json;

    Urn(@DataSource("urn") AgroalDataSource urn, ObjectMapper json) {
        this.urn = urn;
        this.json = json;
    }

    /**
     * Publishes the manifest, and takes ballots from now on unless casting begins later. Repeating it with another
     * manifest serves an opening that had failed half way.
     */
    public void open(Manifest manifest) {
        var sql = """
                INSERT INTO poll (hash, manifest, casting) VALUES (?, ?, ?)
                ON CONFLICT (hash) DO UPDATE SET manifest = EXCLUDED.manifest, casting = EXCLUDED.casting""";
        inUrn(connection -> {
            try (var insert = connection.prepareStatement(sql)) {
                insert.setBytes(1, key(manifest.poll()));
                insert.setString(2, written(manifest));
                insert.setBoolean(3, manifest.mode() != Mode.STRICT);
                return insert.executeUpdate();
            }
        });
    }

    /** Takes ballots from now on. */
    public void beginCasting(UUID poll) {
        inUrn(connection -> casting(connection, poll, true));
    }

    /** Takes no ballot from now on and counts those there are, by contest. Repeating it counts the same again. */
    public Map<String, Tally> close(UUID poll) {
        return inUrn(connection -> {
            casting(connection, poll, false);
            return count(connection, poll);
        });
    }

    private static int casting(Connection connection, UUID poll, boolean casting) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE poll SET casting = ? WHERE hash = ?")) {
            update.setBoolean(1, casting);
            update.setBytes(2, key(poll));
            return update.executeUpdate();
        }
    }

    private Map<String, Tally> count(Connection connection, UUID poll) throws SQLException {
        var tallies = new HashMap<String, Tally>();
        try (var select = connection.prepareStatement("SELECT contest, entry FROM ballot WHERE poll = ?")) {
            select.setBytes(1, key(poll));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    tallies.computeIfAbsent(rows.getString("contest"), contest -> new Tally())
                            .add(choices(rows.getString("entry")).choices());
                }
            }
        }
        return tallies;
    }

    private Choices choices(String entry) {
        try {
            return Choices.in(json.readTree(entry).get("body").textValue(), json);
        } catch (IOException e) {
            throw new IllegalStateException("a ballot that was checked cannot be read", e);
        }
    }

    /** The manifest as fixed at opening. */
    public Manifest manifest(UUID poll) {
        try {
            return json.readValue(manifestText(poll).orElseThrow(BallotProblems::pollUnknown), Manifest.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a manifest of our own writing cannot be read", e);
        }
    }

    /** The manifest's very bytes. */
    Optional<String> manifestText(UUID poll) {
        return inUrn(connection -> {
            try (var select = connection.prepareStatement("SELECT manifest FROM poll WHERE hash = ?")) {
                select.setBytes(1, key(poll));
                try (var row = select.executeQuery()) {
                    return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
                }
            }
        });
    }

    /** Puts a checked ballot in, once. */
    Outcome accept(UUID poll, CastBallot ballot) {
        var leaf = ballot.leaf();
        var token = Words.ofToken(poll, ballot);
        return inUrn(connection -> {
            try (var insert = connection.prepareStatement(ACCEPT)) {
                insert.setBytes(1, key(poll));
                insert.setBytes(2, token);
                insert.setBytes(3, leaf);
                insert.setString(4, ballot.contest());
                insert.setString(5, ballot.entry());
                return insert.executeUpdate() == 1 ? Outcome.TAKEN : whyNot(connection, token, leaf);
            }
        });
    }

    private static Outcome whyNot(Connection connection, byte[] token, byte[] leaf) throws SQLException {
        try (var select = connection.prepareStatement("SELECT leaf FROM spent_token WHERE token = ?")) {
            select.setBytes(1, token);
            try (var row = select.executeQuery()) {
                if (!row.next()) {
                    return Outcome.NOT_CASTING;
                }
                return Arrays.equals(row.getBytes(1), leaf) ? Outcome.REPEATED : Outcome.TOKEN_SPENT;
            }
        }
    }

    private static byte[] key(UUID poll) {
        return Octets.sha256(poll.toString().getBytes(UTF_8));
    }

    private String written(Manifest manifest) {
        try {
            return json.writeValueAsString(manifest);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T inUrn(Work<T> work) {
        try (var connection = urn.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new PersistenceException("the urn", e);
        }
    }

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    enum Outcome {
        /** In the urn now. */
        TAKEN,
        /** In the urn already, the very same. */
        REPEATED,
        /** Its token has been used for another ballot. */
        TOKEN_SPENT,
        /** The poll takes no ballots now. */
        NOT_CASTING
    }
}
