package org.chuangyou.organization.term;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Terms as other features may know them. */
public interface TermSpans {

    Optional<Span> span(UUID term);

    /** The term that lasts; empty where none was ever recorded. */
    Optional<Span> presentOf(UUID organization);

    /** Every term of these organisations, past and present. */
    List<Span> ofAll(Collection<UUID> organizations);

    /**
     * From the election that began the term until the next one; null while it lasts.
     *
     * @param voteId the election, null where it was not voted on here
     */
    record Span(UUID id, UUID organizationId, UUID voteId, LocalDate from, LocalDate until) {

        public boolean holds(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }
}
