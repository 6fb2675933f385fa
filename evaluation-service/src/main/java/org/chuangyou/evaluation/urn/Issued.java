package org.chuangyou.evaluation.urn;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.chuangyou.evaluation.log.IssuedRecord;
import org.chuangyou.evaluation.poll.Jcs;

/** What is published of issuing when it has ended and casting begins. */
@ApplicationScoped
class Issued {

    private final UrnDatabase urn;
    private final Polls polls;
    private final ObjectMapper json;

    Issued(UrnDatabase urn, Polls polls, ObjectMapper json) {
        this.urn = urn;
        this.polls = polls;
        this.json = json;
    }

    /** Publishes it once: the first word stands. */
    void publish(UUID poll, Map<String, Integer> issued) {
        var record = IssuedRecord.of(polls.terms(poll), issued, polls.signer(poll));
        urn.each(connection -> {
            try (var update = connection.prepareStatement(
                    "UPDATE poll SET issued = ? WHERE hash = ? AND issued IS NULL AND checkpoint IS NULL")) {
                update.setString(1, Jcs.text(json.valueToTree(record)));
                update.setBytes(2, Polls.key(poll));
                return update.executeUpdate();
            }
        });
    }

    Optional<String> of(UUID poll) {
        return polls.find(poll, "issued", row -> row.getString(1));
    }
}
