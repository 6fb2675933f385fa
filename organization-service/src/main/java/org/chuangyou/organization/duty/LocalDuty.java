package org.chuangyou.organization.duty;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;
import org.chuangyou.organization.life.Duty;

import static jakarta.persistence.EnumType.STRING;

/** A duty that an organisation sets for itself and all below, with its document. Set at the top it is the county's. */
@Entity
class LocalDuty {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID organizationId;

    @Enumerated(STRING)
    private Duty duty;

    @Enumerated(STRING)
    private Frequency frequency;

    @Enumerated(STRING)
    private Measure measure;

    private int least;

    @Enumerated(STRING)
    private OwedBy owedBy;

    private LocalDate effectiveOn;
    private LocalDate endsOn;
    private String documentNumber;
    private LocalDate documentDate;

    protected LocalDuty() {}

    LocalDuty(UUID organizationId, Duty duty, Frequency frequency, NewLocalDuty wanted) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.organizationId = organizationId;
        this.duty = duty;
        this.frequency = frequency;
        change(wanted);
    }

    void change(NewLocalDuty wanted) {
        measure = wanted.measure();
        least = wanted.least();
        owedBy = wanted.owedBy();
        effectiveOn = wanted.effectiveOn();
        endsOn = wanted.endsOn();
        documentNumber = wanted.documentNumber();
        documentDate = wanted.documentDate();
    }

    boolean says(NewLocalDuty wanted) {
        return new NewLocalDuty(measure, least, owedBy, effectiveOn, endsOn, documentNumber, documentDate)
                .equals(wanted);
    }

    Obligation obligation() {
        return new Obligation(duty, frequency, measure, false, least, null, documentNumber, effectiveOn, endsOn);
    }

    boolean isOwedByBranches() {
        return owedBy == OwedBy.BRANCHES;
    }

    UUID id() {
        return id;
    }

    UUID organizationId() {
        return organizationId;
    }

    long version() {
        return version;
    }

    LocalDutyView view() {
        return new LocalDutyView(
                organizationId,
                duty,
                frequency,
                measure,
                least,
                owedBy,
                effectiveOn,
                endsOn,
                documentNumber,
                documentDate);
    }
}
