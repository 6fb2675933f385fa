package org.chuangyou.organization.person;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What other features may do to a person's place in the Party. Every act is announced as far as it concerns members,
 * and is done on a person who was locked before, so that the facts of one person keep their order.
 */
public interface Membership {

    /** The person, locked until the transaction ends; 404 when there is none. */
    Enrolled lock(UUID personId);

    /** The person; 404 when there is none. */
    Enrolled require(UUID personId);

    /** Takes up somebody new. 409 when the code is taken, the organisation is no branch or the unit is unknown. */
    Enrolled enrol(Newcomer newcomer);

    /** Takes somebody who had departed up again as an applicant. 409 when that is not possible. */
    void takeUpAgain(UUID personId, LocalDate on);

    /** Makes the person an activist or a candidate; nothing for who is that far already. */
    void advance(UUID personId, Stage stage, LocalDate on);

    /** Sends somebody short of membership back to being an applicant. */
    void revert(UUID personId, LocalDate on);

    /** Makes the person a member on probation, admitted on the day of the assembly's resolution. */
    void admit(UUID personId, LocalDate resolvedOn);

    /**
     * Makes the person a full member.
     *
     * @param votesFrom from when the person has a full member's rights: the approval
     * @param since from when the person counts as a full member (党龄): the end of the probation
     */
    void confirm(UUID personId, LocalDate votesFrom, LocalDate since);

    void depart(UUID personId, Departure departure, LocalDate on);

    /** Moves the person to another branch. 409 when it is no branch, or the day lies before the last change. */
    void move(UUID personId, UUID organization, UUID unit, LocalDate on);

    /** Keeps the paper behind an act that is done to a person. */
    void file(UUID personId, String act, LocalDate on, String documentNumber, String remark);

    /** 每名党员编入一个支部: 409 when the organisation is no branch, or the unit is unknown. */
    void requirePlace(UUID organization, UUID unit);

    /** Whether the person is a full member with a vote on this day: of this branch, or of any when none is given. */
    boolean hasVote(UUID personId, UUID organization, LocalDate on);

    /**
     * A person as they stand now.
     *
     * @param departed whether they are no longer one of the county's persons
     */
    record Enrolled(
            UUID id,
            String code,
            String name,
            UUID organizationId,
            Stage stage,
            LocalDate bornOn,
            LocalDate admittedOn,
            boolean departed) {

        public boolean isMember() {
            return !departed && stage.isMember();
        }
    }

    /**
     * Somebody new.
     *
     * @param code null for one of ours
     * @param admittedOn null for an applicant
     * @param from the day of the application or of the arrival
     */
    record Newcomer(
            String code,
            String name,
            Gender gender,
            LocalDate bornOn,
            String education,
            UUID organizationId,
            UUID unitId,
            Stage stage,
            LocalDate admittedOn,
            LocalDate from) {}
}
