package org.chuangyou.organization.term;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;
import org.chuangyou.organization.rule.Warning;

/**
 * 一届任期: from the election that begins it until the next one. It should end on a day that the length of the term
 * gives, or on the later one that the superior has approved.
 */
@Entity
class Term {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID organizationId;
    private int years;
    private LocalDate electedOn;
    private LocalDate endsOn;
    private LocalDate endedOn;
    private UUID voteId;
    private String documentNumber;
    private String extensionDocument;
    private String extensionReason;

    protected Term() {}

    Term(UUID organizationId, NewTerm term) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.organizationId = organizationId;
        this.years = term.years();
        this.electedOn = term.electedOn();
        this.endsOn = regularEnd();
        this.voteId = term.voteId();
        this.documentNumber = term.documentNumber();
    }

    /** The next term has begun. */
    void end(LocalDate nextElectedOn) {
        if (!nextElectedOn.isAfter(electedOn)) {
            throw TermProblems.notAfterLast(nextElectedOn, electedOn);
        }
        endedOn = nextElectedOn;
    }

    void extend(NewExtension extension) {
        if (endedOn != null) {
            throw TermProblems.ended(endedOn);
        }
        if (!extension.until().isAfter(endsOn)) {
            throw TermProblems.notLater(extension.until(), endsOn);
        }
        endsOn = extension.until();
        extensionDocument = extension.documentNumber();
        extensionReason = extension.reason();
    }

    LocalDate regularEnd() {
        return electedOn.plusYears(years);
    }

    UUID id() {
        return id;
    }

    UUID organizationId() {
        return organizationId;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    TermSpans.Span span() {
        return new TermSpans.Span(id, organizationId, voteId, electedOn, endedOn);
    }

    long version() {
        return version;
    }

    TermView view(List<Warning> warnings) {
        return new TermView(
                id,
                organizationId,
                years,
                electedOn,
                endsOn,
                endedOn,
                voteId,
                documentNumber,
                extensionDocument,
                extensionReason,
                warnings);
    }
}
