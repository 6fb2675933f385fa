package org.chuangyou.evaluation.urn;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.chuangyou.evaluation.ballot.Choices;
import org.chuangyou.evaluation.log.Checkpoint;
import org.chuangyou.evaluation.log.CloseRecord;
import org.chuangyou.evaluation.log.Frontier;
import org.chuangyou.evaluation.log.PollResult;
import org.chuangyou.evaluation.poll.Jcs;
import org.chuangyou.evaluation.poll.Tally;
import org.chuangyou.evaluation.poll.Terms;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What happens to a poll's ballots when it closes (M4): put in the order of their leaves, counted, and logged. */
@ApplicationScoped
class Sealing {

    private static final int ROWS_AT_A_TIME = 1_000;

    private final UrnDatabase urn;
    private final Polls polls;
    private final ObjectMapper json;

    Sealing(UrnDatabase urn, Polls polls, ObjectMapper json) {
        this.urn = urn;
        this.polls = polls;
        this.json = json;
    }

    /**
     * Seals the poll once; done again, it only says again what it counted, so that closing ends however often it failed
     * for want of time. Ballots must not be taken any more.
     */
    Map<String, Tally> seal(UUID poll, Map<String, Integer> issued) {
        var terms = polls.terms(poll);
        return urn.atOnce(connection -> {
            var counted = counted(connection, poll);
            return counted.isPresent() ? counted.get() : sealed(connection, terms, issued);
        });
    }

    private Map<String, Tally> sealed(Connection connection, Terms terms, Map<String, Integer> issued)
            throws SQLException {
        var log = new Frontier();
        log.add(Frontier.leaf(terms.text().getBytes(UTF_8)));
        var tallies = count(connection, terms, log);
        // Only after counting: from here to the end nobody is told whether the ballot that they cast is in the urn.
        rewrite(connection, terms.manifest().poll());
        publish(connection, terms, CloseRecord.of(terms, issued, tallies), tallies, log);
        return tallies;
    }

    /** What a sealed poll was counted to. The lock makes a second closing wait for the first. */
    private Optional<Map<String, Tally>> counted(Connection connection, UUID poll) throws SQLException {
        try (var select = connection.prepareStatement("SELECT tallies FROM poll WHERE hash = ? FOR UPDATE")) {
            select.setBytes(1, Polls.key(poll));
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getString(1)).map(this::read) : Optional.empty();
            }
        }
    }

    private Map<String, Tally> read(String tallies) {
        try {
            return Counted.tallies(json.readValue(tallies, new TypeReference<Map<String, Counted>>() {}));
        } catch (IOException e) {
            throw new IllegalStateException("tallies of our own writing cannot be read", e);
        }
    }

    /**
     * PostgreSQL keeps the order of arrival in ctid and xmin, whatever is indexed or clustered. So the ballots move into
     * a fresh file in the order of their leaves, in one transaction, and the spent tokens go.
     */
    private static void rewrite(Connection connection, UUID poll) throws SQLException {
        try (var sql = connection.createStatement()) {
            var part = Polls.partOf("ballot", poll);
            sql.execute("CREATE TEMPORARY TABLE arrived ON COMMIT DROP AS TABLE " + part);
            sql.execute("TRUNCATE " + part);
            sql.execute("INSERT INTO %s SELECT * FROM arrived ORDER BY leaf".formatted(part));
            sql.execute("TRUNCATE " + Polls.partOf("spent_token", poll));
        }
    }

    private Map<String, Tally> count(Connection connection, Terms terms, Frontier log) throws SQLException {
        var tallies = new HashMap<String, Tally>();
        var sql = "SELECT leaf, contest, entry FROM ballot WHERE poll = ? ORDER BY leaf";
        try (var select = connection.prepareStatement(sql)) {
            select.setFetchSize(ROWS_AT_A_TIME);
            select.setBytes(1, Polls.key(terms.manifest().poll()));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    log.add(rows.getBytes("leaf"));
                    var name = rows.getString("contest");
                    tallies.computeIfAbsent(name, contest -> new Tally())
                            .add(choices(name, rows.getString("entry"), terms));
                }
            }
        }
        return tallies;
    }

    /** What a ballot chose; words choose nothing. */
    private List<Tally.Choice> choices(String contest, String entry, Terms terms) {
        if (terms.manifest().contest(contest).orElseThrow().takesWords()) {
            return List.of();
        }
        try {
            return Choices.in(json.readTree(entry).get("body").textValue(), terms.manifest(), json)
                    .orElseThrow()
                    .choices();
        } catch (IOException e) {
            throw new IllegalStateException("a ballot that was checked cannot be read", e);
        }
    }

    private void publish(
            Connection connection, Terms terms, CloseRecord closing, Map<String, Tally> tallies, Frontier log)
            throws SQLException {
        var manifest = terms.manifest();
        var record = Jcs.text(json.valueToTree(closing));
        log.add(Frontier.leaf(record.getBytes(UTF_8)));
        var checkpoint = new Checkpoint(Checkpoint.originOf(manifest.poll()), log.size(), log.root());
        var sql = "UPDATE poll SET close_record = ?, checkpoint = ?, result = ?, tallies = ? WHERE hash = ?";
        try (var update = connection.prepareStatement(sql)) {
            update.setString(1, record);
            update.setString(2, checkpoint.signed(manifest.logKey(), polls.signer(manifest.poll())));
            update.setString(3, Jcs.text(json.valueToTree(PollResult.of(terms, closing, tallies, checkpoint))));
            update.setString(4, Jcs.text(json.valueToTree(Counted.of(tallies))));
            update.setBytes(5, Polls.key(manifest.poll()));
            update.executeUpdate();
        }
    }
}
