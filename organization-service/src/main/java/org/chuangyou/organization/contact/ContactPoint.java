package org.chuangyou.organization.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;
import org.chuangyou.organization.rule.Warning;
import org.hibernate.annotations.Generated;

/** An organisation or unit that a leader visits, from a day until, not including, another. */
@Entity
class ContactPoint {

    @Id
    private UUID id;

    @Version
    private long version;

    /** By which files refer to it; the database makes it where the office gave none. */
    @Generated
    private String code;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    private UUID organizationId;
    private UUID leaderPersonId;
    private String leaderName;
    private String leaderOffice;
    private UUID targetOrganizationId;
    private UUID targetUnitId;
    private LocalDate heldFrom;
    private LocalDate heldUntil;

    protected ContactPoint() {}

    /**
     * Makes a point of what was sent.
     *
     * @param leaderName as on the roster, or as sent for who is not on it
     */
    ContactPoint(NewContactPoint wanted, String leaderName) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.kind = wanted.kind();
        this.organizationId = wanted.organizationId();
        this.leaderPersonId = wanted.leaderPersonId();
        this.leaderName = leaderName;
        this.leaderOffice = wanted.leaderOffice();
        this.targetOrganizationId = wanted.targetOrganizationId();
        this.targetUnitId = wanted.targetUnitId();
        this.heldFrom = wanted.from();
    }

    void end(LocalDate day) {
        if (heldUntil != null) {
            throw ContactProblems.ended(heldUntil);
        }
        heldUntil = day;
    }

    void requireHeldOn(LocalDate day) {
        if (day.isBefore(heldFrom) || heldUntil != null && !day.isBefore(heldUntil)) {
            throw ContactProblems.notHeldOn(day, heldFrom, heldUntil);
        }
    }

    /** Whose reading covers what is recorded of the visits. */
    UUID readersOrganization() {
        return targetOrganizationId == null ? organizationId : targetOrganizationId;
    }

    UUID id() {
        return id;
    }

    UUID organizationId() {
        return organizationId;
    }

    UUID leaderPersonId() {
        return leaderPersonId;
    }

    LocalDate heldFrom() {
        return heldFrom;
    }

    long version() {
        return version;
    }

    ContactPointView view(List<Warning> warnings) {
        return new ContactPointView(
                id,
                code,
                kind,
                kind.label(),
                organizationId,
                leaderPersonId,
                leaderName,
                leaderOffice,
                targetOrganizationId,
                targetUnitId,
                heldFrom,
                heldUntil,
                warnings);
    }
}
