package org.chuangyou.evaluation.urn;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The ballots of a sealed poll. They are read a page at a time, each in a statement of its own that names the poll's own
 * part: between two pages no connection and no lock is held, however long the reader takes.
 */
@ApplicationScoped
class Ballots {

    /** Few, as whoever reads slowly keeps a page and the next one in memory. */
    private static final int PAGE = 50;

    private static final byte[] BEFORE_ALL = {};

    private static final String AFTER = """
            SELECT leaf, contest, entry FROM %s
            WHERE poll = ? AND leaf > ? AND contest = ANY (?) ORDER BY leaf LIMIT ?""";

    private final UrnDatabase urn;

    Ballots(UrnDatabase urn) {
        this.urn = urn;
    }

    /** Pages of the ballots of these contests, in the order of their leaves. */
    Stream<List<Cast>> pages(UUID poll, List<String> contests) {
        return Stream.iterate(
                after(BEFORE_ALL, poll, contests),
                page -> !page.isEmpty(),
                page -> after(page.get(page.size() - 1).leaf(), poll, contests));
    }

    private List<Cast> after(byte[] leaf, UUID poll, List<String> contests) {
        return urn.each(connection -> {
            try (var select = connection.prepareStatement(AFTER.formatted(Polls.partOf("ballot", poll)))) {
                select.setBytes(1, Polls.key(poll));
                select.setBytes(2, leaf);
                select.setArray(3, connection.createArrayOf("text", contests.toArray()));
                select.setInt(4, PAGE);
                try (var rows = select.executeQuery()) {
                    var page = new ArrayList<Cast>();
                    while (rows.next()) {
                        page.add(new Cast(rows.getBytes(1), rows.getString(2), rows.getString(3)));
                    }
                    return page;
                }
            }
        });
    }

    /** A ballot as it is kept. */
    record Cast(byte[] leaf, String contest, String entry) {}
}
