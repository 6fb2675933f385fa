package org.chuangyou.organization.person;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;
import org.chuangyou.organization.event.MemberAdmitted;
import org.chuangyou.organization.event.MemberConfirmed;
import org.chuangyou.organization.event.MemberDeparted;
import org.chuangyou.organization.event.MemberTransferred;
import org.chuangyou.organization.event.OrganizationEvent;

import static jakarta.persistence.EnumType.STRING;

/**
 * Somebody who is, or wants to be, a member, as they have stood since {@code validFrom}; the database keeps what they
 * were before. No ID-card number is kept.
 */
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
    private String education;

    @Enumerated(STRING)
    private Stage stage;

    private LocalDate admittedOn;
    private LocalDate standingSince;
    private UUID organizationId;
    private UUID unitId;
    private UUID partyGroupId;
    private LocalDate votingSuspendedUntil;

    @Enumerated(STRING)
    private Cultivation doubleCultivation;

    private LocalDate validFrom;
    private LocalDate departedOn;

    @Enumerated(STRING)
    private Departure departure;

    protected Person() {}

    private Person(String code, LocalDate validFrom) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.code = code;
        this.validFrom = validFrom;
    }

    static Person enrolled(String code, Membership.Newcomer newcomer) {
        var person = new Person(code, newcomer.from());
        person.name = newcomer.name();
        person.gender = newcomer.gender();
        person.bornOn = newcomer.bornOn();
        person.education = newcomer.education();
        person.organizationId = newcomer.organizationId();
        person.unitId = newcomer.unitId();
        person.stage = newcomer.stage();
        person.admittedOn = newcomer.admittedOn();
        person.standingSince = switch (newcomer.stage()) {
            case APPLICANT -> newcomer.from();
            case PROBATIONARY -> newcomer.admittedOn();
            default -> null;
        };
        return person;
    }

    /** Refuses a day before the last change: history is appended, not rewritten. */
    private void since(LocalDate day) {
        if (day.isBefore(validFrom)) {
            throw PersonProblems.earlierThanLastChange(day, validFrom);
        }
        validFrom = day;
    }

    /** For steps that are proved by their own papers: their day is kept there, the state begins when it can. */
    private void sinceAsFarAsKnown(LocalDate day) {
        validFrom = day.isAfter(validFrom) ? day : validFrom;
    }

    void advance(Stage reached, LocalDate on) {
        requirePresent();
        if (stage.compareTo(reached) < 0) {
            reach(reached, on);
        }
    }

    void revert(LocalDate on) {
        requirePresent();
        if (stage != Stage.APPLICANT) {
            reach(Stage.APPLICANT, on);
        }
    }

    OrganizationEvent admit(LocalDate resolvedOn) {
        requirePresent();
        if (isMember()) {
            throw PersonProblems.alreadyMember(stage);
        }
        reach(Stage.PROBATIONARY, resolvedOn);
        admittedOn = resolvedOn;
        return admitted();
    }

    OrganizationEvent confirm(LocalDate votesFrom, LocalDate since) {
        requirePresent();
        if (stage != Stage.PROBATIONARY) {
            throw PersonProblems.notOnProbation(stage);
        }
        reach(Stage.FULL, votesFrom);
        standingSince = since;
        return new MemberConfirmed(id, code, organizationId, stage.name(), validFrom);
    }

    private void reach(Stage reached, LocalDate on) {
        sinceAsFarAsKnown(on);
        stage = reached;
        standingSince = on;
    }

    /** Returns null for who was no member: nobody else knows of them. */
    OrganizationEvent depart(Departure how, LocalDate on) {
        requirePresent();
        if (how.needsMembership() && !isMember()) {
            throw PersonProblems.notAMember(stage);
        }
        var wasMember = isMember();
        if (how.belongsToDevelopment()) {
            sinceAsFarAsKnown(on);
        } else {
            since(on);
        }
        departedOn = on;
        departure = how;
        return wasMember ? new MemberDeparted(id, code, organizationId, on) : null;
    }

    void takeUpAgain(LocalDate on) {
        if (isPresent() || !departure.allowsReturn()) {
            throw PersonProblems.noReturn(departure);
        }
        since(on);
        departedOn = null;
        departure = null;
        admittedOn = null;
        partyGroupId = null;
        votingSuspendedUntil = null;
        stage = Stage.APPLICANT;
        standingSince = on;
    }

    /** Goes into another branch and out of the party group. Returns null for who is no member. */
    OrganizationEvent move(UUID organization, UUID unit, LocalDate on) {
        partyGroupId = null;
        return follow(organization, unit, on);
    }

    /** Goes along with branch and party group into the branch that takes them over. Returns null for who is no member. */
    OrganizationEvent follow(UUID organization, UUID unit, LocalDate on) {
        requirePresent();
        since(on);
        var from = organizationId;
        organizationId = organization;
        unitId = unit;
        return isMember()
                ? new MemberTransferred(id, code, name, from, organization, unit, stage.name(), admittedOn, on)
                : null;
    }

    /** 留党察看: no vote up to and including this day; null gives the vote back. */
    void suspendVoting(LocalDate on, LocalDate until) {
        requirePresent();
        if (stage != Stage.FULL) {
            throw PersonProblems.notAMember(stage);
        }
        since(on);
        votingSuspendedUntil = until;
    }

    void joinGroup(UUID group, LocalDate on) {
        requirePresent();
        since(on);
        partyGroupId = group;
    }

    /** A mark, not a state: it has no history. */
    void mark(Cultivation cultivation) {
        requirePresent();
        if (cultivation == Cultivation.MEMBER_TO_BACKBONE && !isMember()) {
            throw PersonProblems.notAMember(stage);
        }
        doubleCultivation = cultivation;
    }

    void requirePresent() {
        if (!isPresent()) {
            throw PersonProblems.departed(departure, departedOn);
        }
    }

    boolean isPresent() {
        return departedOn == null;
    }

    boolean isMember() {
        return isPresent() && stage.isMember();
    }

    boolean isFullMember() {
        return isPresent() && stage == Stage.FULL;
    }

    /** Only what others need: neither sex nor birth leaves this service. */
    OrganizationEvent admitted() {
        return new MemberAdmitted(id, code, name, organizationId, unitId, stage.name(), admittedOn);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
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

    UUID unitId() {
        return unitId;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate votingSuspendedUntil() {
        return votingSuspendedUntil;
    }

    Membership.Enrolled enrolled() {
        return new Membership.Enrolled(id, code, name, organizationId, stage, bornOn, admittedOn, !isPresent());
    }

    PersonView view() {
        return new PersonView(
                id,
                code,
                name,
                gender,
                bornOn,
                education,
                stage,
                admittedOn,
                standingSince,
                organizationId,
                unitId,
                partyGroupId,
                votingSuspendedUntil,
                doubleCultivation,
                validFrom,
                null,
                departedOn,
                departure);
    }
}
