package org.chuangyou.evaluation.urn;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.chuangyou.evaluation.ballot.Remark;
import org.chuangyou.evaluation.poll.Contest;

/** The words in a sealed urn. Their order is that of the leaves, which are hashes: no other order is left of them. */
@ApplicationScoped
class Remarks {

    private static final String SEALED = """
            SELECT b.contest, b.entry FROM ballot b JOIN poll p ON p.hash = b.poll
            WHERE b.poll = ? AND p.checkpoint IS NOT NULL AND b.contest = ANY (?) ORDER BY b.leaf""";

    private final UrnDatabase urn;
    private final Polls polls;
    private final ObjectMapper json;

    Remarks(UrnDatabase urn, Polls polls, ObjectMapper json) {
        this.urn = urn;
        this.polls = polls;
        this.json = json;
    }

    /** By group; empty before closing, and where no comments were asked for. */
    Map<String, List<String>> of(UUID poll) {
        var groups = new HashMap<String, String>();
        polls.terms(poll).manifest().contests().stream()
                .filter(Contest::takesWords)
                .forEach(contest -> groups.put(contest.contest(), contest.group()));
        return urn.each(connection -> {
            try (var select = connection.prepareStatement(SEALED)) {
                select.setBytes(1, Polls.key(poll));
                select.setArray(
                        2, connection.createArrayOf("text", groups.keySet().toArray()));
                try (var rows = select.executeQuery()) {
                    var texts = new HashMap<String, List<String>>();
                    while (rows.next()) {
                        texts.computeIfAbsent(groups.get(rows.getString(1)), group -> new ArrayList<>())
                                .add(text(rows.getString(2)));
                    }
                    return texts;
                }
            }
        });
    }

    private String text(String entry) {
        try {
            return Remark.in(json.readTree(entry).get("body").textValue(), json)
                    .orElseThrow()
                    .text();
        } catch (IOException e) {
            throw new IllegalStateException("words that were checked cannot be read", e);
        }
    }
}
