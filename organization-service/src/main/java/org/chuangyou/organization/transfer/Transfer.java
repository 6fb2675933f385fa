package org.chuangyou.organization.transfer;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;
import org.chuangyou.chassis.web.Refusal;

import static jakarta.persistence.EnumType.STRING;

/** A letter of introduction (介绍信) under way between two branches. */
@Entity
class Transfer {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID personId;
    private UUID fromOrganizationId;
    private UUID toOrganizationId;
    private UUID toUnitId;
    private LocalDate effectiveOn;
    private String letterNumber;

    @Enumerated(STRING)
    private TransferStatus status = TransferStatus.RELEASED;

    private LocalDate endedOn;
    private String reason;

    protected Transfer() {}

    Transfer(UUID personId, UUID from, NewTransfer wanted) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.personId = personId;
        this.fromOrganizationId = from;
        this.toOrganizationId = wanted.toOrganizationId();
        this.toUnitId = wanted.toUnitId();
        this.effectiveOn = wanted.effectiveOn();
        this.letterNumber = wanted.letterNumber();
    }

    void receive(LocalDate on) {
        end(TransferStatus.RECEIVED, on, null);
    }

    void lapse(LocalDate on) {
        end(TransferStatus.LAPSED, on, null);
    }

    void withdraw(LocalDate on, String why) {
        end(TransferStatus.WITHDRAWN, on, why);
    }

    private void end(TransferStatus how, LocalDate on, String why) {
        if (status != TransferStatus.RELEASED) {
            throw Refusal.conflict("transfer-ended")
                    .with("transferStatus", status)
                    .with("on", endedOn)
                    .asException();
        }
        status = how;
        endedOn = on;
        reason = why;
    }

    /** The last day on which the letter is valid. */
    LocalDate validUntil(int days) {
        return effectiveOn.plusDays(days);
    }

    boolean isOpen() {
        return status == TransferStatus.RELEASED;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID personId() {
        return personId;
    }

    UUID from() {
        return fromOrganizationId;
    }

    UUID to() {
        return toOrganizationId;
    }

    UUID toUnit() {
        return toUnitId;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    String letterNumber() {
        return letterNumber;
    }

    /** As it stands on a day: a letter lapses by itself, whether or not anybody notes it. */
    TransferStatus statusOn(LocalDate today, int days) {
        return isOpen() && today.isAfter(validUntil(days)) ? TransferStatus.LAPSED : status;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    String reason() {
        return reason;
    }
}
