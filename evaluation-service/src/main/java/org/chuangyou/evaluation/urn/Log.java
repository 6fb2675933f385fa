package org.chuangyou.evaluation.urn;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.evaluation.poll.Octets;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The published log of a sealed poll (M5). */
@ApplicationScoped
class Log {

    private static final int ROWS_AT_A_TIME = 1_000;

    private final UrnDatabase urn;
    private final Polls polls;

    Log(UrnDatabase urn, Polls polls) {
        this.urn = urn;
        this.polls = polls;
    }

    Optional<String> checkpoint(UUID poll) {
        return polls.find(poll, "checkpoint", row -> row.getString(1));
    }

    Optional<String> result(UUID poll) {
        return polls.find(poll, "result", row -> row.getString(1));
    }

    /** Writes all entries, a line each; of comments and of ballots in contests with fewer than {@code k} the leaf alone. */
    void write(UUID poll, OutputStream out) {
        line(out, polls.terms(poll).text());
        urn.atOnce(connection -> {
            var withheld = withheld(connection, poll);
            return each(
                    connection,
                    "SELECT leaf, contest, entry FROM ballot WHERE poll = ? ORDER BY leaf",
                    poll,
                    null,
                    (leaf, contest, entry) -> line(
                            out, withheld.contains(contest) ? "{\"leaf\":\"" + Octets.base64url(leaf) + "\"}" : entry));
        });
        line(out, polls.find(poll, "close_record", row -> row.getString(1)).orElseThrow());
    }

    /** Writes the ballots of one contest. */
    void write(UUID poll, String contest, OutputStream out) {
        urn.atOnce(connection -> each(
                connection,
                "SELECT leaf, contest, entry FROM ballot WHERE poll = ? AND contest = ? ORDER BY leaf",
                poll,
                contest,
                (leaf, name, entry) -> line(out, entry)));
    }

    /** Whether this contest's ballots are many enough to be shown. */
    boolean shows(UUID poll, String contest) {
        return polls.terms(poll).manifest().contest(contest).isPresent()
                && !urn.each(connection -> withheld(connection, poll)).contains(contest);
    }

    private Set<String> withheld(Connection connection, UUID poll) throws SQLException {
        var manifest = polls.terms(poll).manifest();
        var withheld = new HashSet<String>();
        manifest.contests().forEach(contest -> withheld.add(contest.contest()));
        var sql = "SELECT contest FROM ballot WHERE poll = ? GROUP BY contest HAVING count(*) >= ?";
        try (var select = connection.prepareStatement(sql)) {
            select.setBytes(1, Polls.key(poll));
            select.setInt(2, manifest.k());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var shown = manifest.contest(rows.getString(1)).orElseThrow();
                    if (!shown.takesWords()) {
                        withheld.remove(shown.contest());
                    }
                }
            }
        }
        return withheld;
    }

    private static Void each(Connection connection, String sql, UUID poll, String contest, Line line)
            throws SQLException {
        try (var select = connection.prepareStatement(sql)) {
            select.setFetchSize(ROWS_AT_A_TIME);
            select.setBytes(1, Polls.key(poll));
            if (contest != null) {
                select.setString(2, contest);
            }
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    line.of(rows.getBytes(1), rows.getString(2), rows.getString(3));
                }
            }
        }
        return null;
    }

    private static void line(OutputStream out, String entry) {
        try {
            out.write((entry + "\n").getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the reader went away
        }
    }

    private interface Line {
        void of(byte[] leaf, String contest, String entry);
    }
}
