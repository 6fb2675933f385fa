package org.chuangyou.evaluation.urn;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.evaluation.ballot.Ballot;
import org.chuangyou.evaluation.ballot.Words;
import org.chuangyou.evaluation.poll.Octets;
import org.chuangyou.evaluation.poll.Terms;

/** Takes checked ballots, each once. */
@ApplicationScoped
class Box {

    /**
     * One statement, one ballot. The share lock on the poll makes closing wait for casts under way, and a cast that
     * waited for closing finds the urn closed.
     */
    private static final String ACCEPT = """
            WITH accepting AS (SELECT hash FROM poll WHERE hash = ? AND casting FOR SHARE),
                 spent AS (INSERT INTO spent_token (poll, token, leaf) SELECT hash, ?, ? FROM accepting
                           ON CONFLICT DO NOTHING RETURNING leaf)
            INSERT INTO ballot (leaf, poll, contest, entry)
            SELECT spent.leaf, accepting.hash, ?, ? FROM spent, accepting""";

    private final UrnDatabase urn;

    Box(UrnDatabase urn) {
        this.urn = urn;
    }

    Outcome accept(Terms terms, Ballot ballot) {
        var poll = terms.manifest().poll();
        var leaf = ballot.leaf();
        var token = Octets.sha256(Words.ofToken(terms.hash(), ballot));
        return urn.each(connection -> {
            try (var insert = connection.prepareStatement(ACCEPT)) {
                insert.setBytes(1, Polls.key(poll));
                insert.setBytes(2, token);
                insert.setBytes(3, leaf);
                insert.setString(4, ballot.contest());
                insert.setString(5, ballot.entry());
                return insert.executeUpdate() == 1 ? Outcome.TAKEN : whyNot(connection, poll, token, leaf);
            }
        });
    }

    private static Outcome whyNot(Connection connection, UUID poll, byte[] token, byte[] leaf) throws SQLException {
        var same = leaf(connection, "SELECT leaf FROM ballot WHERE poll = ? AND leaf = ?", poll, leaf);
        if (same.isPresent()) {
            return Outcome.REPEATED;
        }
        var spent = leaf(connection, "SELECT leaf FROM spent_token WHERE poll = ? AND token = ?", poll, token);
        return spent.filter(other -> !Arrays.equals(other, leaf)).isPresent()
                ? Outcome.TOKEN_SPENT
                : Outcome.NOT_CASTING;
    }

    private static Optional<byte[]> leaf(Connection connection, String sql, UUID poll, byte[] key) throws SQLException {
        try (var select = connection.prepareStatement(sql)) {
            select.setBytes(1, Polls.key(poll));
            select.setBytes(2, key);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        }
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
