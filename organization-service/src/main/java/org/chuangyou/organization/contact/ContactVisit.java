package org.chuangyou.organization.contact;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

/** A day's work at a contact point. */
@Entity
class ContactVisit {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID contactPointId;
    private LocalDate visitedOn;
    private String purpose;
    private String found;
    private String problems;

    protected ContactVisit() {}

    ContactVisit(UUID contactPointId, LocalDate visitedOn, NewVisit visit) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.contactPointId = contactPointId;
        this.visitedOn = visitedOn;
        describe(visit);
    }

    void describe(NewVisit visit) {
        purpose = visit.purpose();
        found = visit.found();
        problems = visit.problems();
    }

    /** Whether it says the very same already: then a repeated request changes nothing. */
    boolean says(NewVisit visit) {
        return visit.equals(new NewVisit(purpose, found, problems));
    }

    UUID id() {
        return id;
    }

    LocalDate visitedOn() {
        return visitedOn;
    }

    long version() {
        return version;
    }

    VisitView view() {
        return new VisitView(contactPointId, visitedOn, purpose, found, problems);
    }
}
