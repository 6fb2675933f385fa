package org.chuangyou.organization.unit;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;
import org.chuangyou.organization.event.UnitClosed;
import org.chuangyou.organization.event.UnitCorrected;
import org.chuangyou.organization.event.UnitRegistered;

import static jakarta.persistence.EnumType.STRING;

/** A school, or the bureau that runs them, as it is now; the database keeps what it was before. */
@Entity
class Unit {

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;
    private String name;

    @Enumerated(STRING)
    private UnitKind kind;

    private String township;

    @Enumerated(STRING)
    private Residence residence;

    private LocalDate registeredOn;
    private LocalDate validFrom;
    private String documentNumber;
    private LocalDate documentDate;
    private LocalDate closedOn;
    private String closureReason;
    private UUID successorId;
    private String closureDocumentNumber;
    private LocalDate closureDocumentDate;

    protected Unit() {}

    Unit(UnitEntry entry, LocalDate registeredOn) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.code = entry.code();
        this.registeredOn = registeredOn;
        this.validFrom = registeredOn;
        describe(entry);
    }

    Unit(NewUnit wanted, LocalDate registeredOn) {
        this(wanted.entry(), registeredOn);
        documentNumber = wanted.documentNumber();
        documentDate = wanted.documentDate();
    }

    /**
     * Mends the present state, or begins a new one. History only grows: 409 when the day lies before the present state
     * began, or the unit is closed.
     */
    UnitCorrected mend(MendedUnit wanted) {
        requireOpen();
        var since = wanted.validFrom() == null ? validFrom : wanted.validFrom();
        if (since.isBefore(validFrom)) {
            throw UnitProblems.historyOnlyGrows(code, since, validFrom);
        }
        describe(wanted.entry(code));
        validFrom = since;
        documentNumber = wanted.documentNumber();
        documentDate = wanted.documentDate();
        return corrected();
    }

    UnitClosed close(NewClosure closure) {
        requireOpen();
        if (closure.effectiveOn().isBefore(validFrom)) {
            throw UnitProblems.historyOnlyGrows(code, closure.effectiveOn(), validFrom);
        }
        closedOn = closure.effectiveOn();
        closureReason = closure.reason();
        successorId = closure.successorId();
        closureDocumentNumber = closure.documentNumber();
        closureDocumentDate = closure.documentDate();
        return new UnitClosed(id, code, name, closedOn, successorId);
    }

    /** Figures are those of a day on which the county counted the unit. */
    void requireCountedOn(LocalDate day) {
        if (day.isBefore(registeredOn) || (closedOn != null && !day.isBefore(closedOn))) {
            throw UnitProblems.notCounted(code, day, registeredOn, closedOn);
        }
    }

    private void requireOpen() {
        if (closedOn != null) {
            throw UnitProblems.closed(code, closedOn);
        }
    }

    UnitRegistered registered() {
        return new UnitRegistered(id, code, name, kind.name(), township, residence.name(), registeredOn);
    }

    private UnitCorrected corrected() {
        return new UnitCorrected(id, code, name, kind.name(), township, residence.name(), registeredOn);
    }

    private void describe(UnitEntry entry) {
        name = entry.name();
        kind = entry.kind();
        township = entry.township();
        residence = entry.residence();
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    long version() {
        return version;
    }
}
