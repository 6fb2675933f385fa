package org.chuangyou.organization.term;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Terms as other features may know them. */
public interface TermSpans {

    Optional<Span> span(UUID term);

    /** From the election that began the term until the next one; null while it lasts. */
    record Span(UUID organizationId, LocalDate from, LocalDate until) {

        public boolean holds(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }
}
