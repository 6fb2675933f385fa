package org.chuangyou.organization.code;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

import static jakarta.persistence.EnumType.STRING;

/** A code of a unit or an organisation, and the days for which it holds. */
@Entity
class ExternalCode {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(STRING)
    private SubjectKind subjectKind;

    private UUID subjectId;

    @Enumerated(STRING)
    private Scheme scheme;

    private String value;
    private LocalDate validFrom;
    private LocalDate validTo;

    protected ExternalCode() {}

    ExternalCode(Subject subject, Scheme scheme, String value, NewExternalCode wanted) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.scheme = scheme;
        this.validFrom = wanted.validFrom();
        mend(value, wanted.validTo());
    }

    void mend(String mended, LocalDate until) {
        value = mended;
        validTo = until;
    }

    /** Ends the day a new one begins, unless it ended before. */
    void giveWayOn(LocalDate day) {
        if (validTo == null || validTo.isAfter(day)) {
            validTo = day;
        }
    }

    UUID id() {
        return id;
    }

    SubjectKind subjectKind() {
        return subjectKind;
    }

    UUID subjectId() {
        return subjectId;
    }

    Scheme scheme() {
        return scheme;
    }

    String value() {
        return value;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    long version() {
        return version;
    }

    ExternalCodeView view() {
        return new ExternalCodeView(subjectKind, subjectId, scheme, value, validFrom, validTo);
    }

    /** A unit or an organisation. */
    record Subject(SubjectKind kind, UUID id) {}
}
