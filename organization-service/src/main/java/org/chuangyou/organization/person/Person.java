package org.chuangyou.organization.person;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;
import org.chuangyou.organization.event.MemberAdmitted;
import org.chuangyou.organization.event.MemberCorrected;
import org.chuangyou.organization.event.OrganizationEvent;

import static jakarta.persistence.EnumType.STRING;

/** Somebody who is, or wants to be, a member. No ID-card number is kept. */
@Entity
class Person {

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;
    private String name;

    @Enumerated(STRING)
    private Gender gender;

    private LocalDate bornOn;

    @Enumerated(STRING)
    private Stage stage;

    private LocalDate admittedOn;
    private UUID organizationId;
    private UUID unitId;

    protected Person() {}

    Person(PersonEntry entry) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.code = entry.code();
        describe(entry);
    }

    boolean saysOtherwise(PersonEntry entry) {
        return !entry.equals(new PersonEntry(code, name, gender, bornOn, stage, admittedOn, organizationId, unitId));
    }

    void describe(PersonEntry entry) {
        name = entry.name();
        gender = entry.gender();
        bornOn = entry.bornOn();
        stage = entry.stage();
        admittedOn = entry.admittedOn();
        organizationId = entry.organizationId();
        unitId = entry.unitId();
    }

    /** Goes along when an organisation merges into another or parts. */
    void moveTo(UUID organization) {
        organizationId = organization;
    }

    boolean isMember() {
        return stage.isMember();
    }

    boolean isFullMember() {
        return stage == Stage.FULL;
    }

    /** Only what others need: neither sex nor birth leaves this service. */
    OrganizationEvent admitted() {
        return new MemberAdmitted(id, code, name, organizationId, unitId, stage.name(), admittedOn);
    }

    OrganizationEvent corrected() {
        return new MemberCorrected(id, code, name, organizationId, unitId, stage.name(), admittedOn);
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

    UUID organizationId() {
        return organizationId;
    }

    PersonView view() {
        return new PersonView(id, code, name, gender, bornOn, stage, admittedOn, organizationId, unitId);
    }
}
