package org.chuangyou.reporting.deeds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.chuangyou.reporting.sql.Upsert;

/** Tasks of a superior document: whom they were given to and what those say of them. */
sealed interface TaskFact extends MatterFact {

    /** @param issuedOn the document's day; what was announced before it was told counts by the day of assignment */
    record Assigned(UUID taskId, LocalDate issuedOn, int items, List<UUID> assignedTo, LocalDate assignedOn)
            implements TaskFact {
        @Override
        public Stream<Upsert> rows(Instant at) {
            return assignedTo.stream().map(organization -> Upsert.into("task_assignment")
                    .key("task_id", taskId)
                    .key("organization_id", organization)
                    .set("issued_on", issuedOn == null ? assignedOn : issuedOn)
                    .set("items", items));
        }
    }

    record Withdrawn(UUID taskId, LocalDate withdrawnOn) implements TaskFact {
        @Override
        public Stream<Upsert> rows(Instant at) {
            return Stream.of(
                    Upsert.into("task_withdrawal").key("task_id", taskId).set("withdrawn_on", withdrawnOn));
        }
    }

    /** The latest holds; it may take back that the item was done. */
    record Answered(UUID taskId, int item, UUID organizationId, boolean applies, LocalDate doneOn) implements TaskFact {
        @Override
        public Stream<Upsert> rows(Instant at) {
            return Stream.of(Upsert.into("task_response")
                    .key("task_id", taskId)
                    .key("organization_id", organizationId)
                    .key("item", item)
                    .set("applies", applies)
                    .may("done_on", doneOn)
                    .asOf("answered_at", at));
        }
    }
}
