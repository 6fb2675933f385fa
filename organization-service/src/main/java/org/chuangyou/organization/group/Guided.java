package org.chuangyou.organization.group;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Embeddable;

/** An organisation that a guidance group guides, from a day until, not including, another. */
@Embeddable
class Guided {

    private UUID organizationId;
    private LocalDate guidedFrom;
    private LocalDate guidedUntil;

    protected Guided() {}

    Guided(UUID organizationId, LocalDate from) {
        this.organizationId = organizationId;
        this.guidedFrom = from;
    }

    void end(LocalDate day) {
        guidedUntil = day;
    }

    boolean isEmpty() {
        return guidedFrom.equals(guidedUntil);
    }

    boolean isOpen() {
        return guidedUntil == null;
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(guidedFrom) && (guidedUntil == null || day.isBefore(guidedUntil));
    }

    UUID organizationId() {
        return organizationId;
    }
}
