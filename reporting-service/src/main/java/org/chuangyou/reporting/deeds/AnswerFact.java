package org.chuangyou.reporting.deeds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

import org.chuangyou.reporting.sql.Upsert;

/** What people brought and what they were answered. */
sealed interface AnswerFact extends MatterFact {

    record DifficultyRaised(UUID difficultyId, UUID organizationId, LocalDate raisedOn) implements AnswerFact {
        @Override
        public Stream<Upsert> rows(Instant at) {
            return Stream.of(MatterFact.matter("difficulty", difficultyId, organizationId)
                    .set("raised_on", raisedOn));
        }
    }

    /** It may come back after an answer, and be answered anew: the latest holds. */
    record DifficultyAnswered(UUID difficultyId, UUID organizationId, String status) implements AnswerFact {
        @Override
        public Stream<Upsert> rows(Instant at) {
            return Stream.of(MatterFact.matter("difficulty", difficultyId, organizationId)
                    .set("status", status)
                    .asOf("answered_at", at));
        }
    }

    record SuggestionReceived(UUID suggestionId, UUID organizationId, LocalDate receivedOn) implements AnswerFact {
        @Override
        public Stream<Upsert> rows(Instant at) {
            return Stream.of(MatterFact.matter("suggestion", suggestionId, organizationId)
                    .set("received_on", receivedOn));
        }
    }

    /**
     * One both adopted and sent up is told of twice, or once with both; what has become so stays so. Who was screened
     * has a title.
     */
    record SuggestionDecided(
            UUID suggestionId, UUID organizationId, String status, String title, boolean adopted, boolean sentUp)
            implements AnswerFact {
        @Override
        public Stream<Upsert> rows(Instant at) {
            var row = MatterFact.matter("suggestion", suggestionId, organizationId);
            become(row, "selected", title != null);
            become(row, "adopted", adopted || "ADOPTED".equals(status));
            become(row, "sent_up", sentUp || "SENT_UP".equals(status));
            become(row, "declined", "DECLINED".equals(status));
            return Stream.of(row);
        }

        private static void become(Upsert row, String column, boolean so) {
            if (so) {
                row.set(column, true);
            }
        }
    }
}
