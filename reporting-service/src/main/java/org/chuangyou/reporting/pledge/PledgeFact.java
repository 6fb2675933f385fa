package org.chuangyou.reporting.pledge;

import java.time.LocalDate;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * One thing that is known of a pledge.
 *
 * @param which tells facts of one kind apart: the month of a report, the id of an answer, a check, a comment or a handing
 *     over, of an end, its annulment or a rating that of the fact itself (of facts kept before there were annulments nothing), an item with its day, the last day that a pledge is past or that a revision gave it; else empty
 * @param day from when on it holds
 * @param organizationId that followed the pledge then; of a handing over, that follows it from then on
 */
record PledgeFact(UUID pledgeId, What what, String which, LocalDate day, UUID campaignId, UUID organizationId) {

    /** Said here, so that a dead letter names what is missing and not a rollback at the end of its batch. */
    PledgeFact {
        requireNonNull(pledgeId, "pledgeId");
        requireNonNull(which, "which");
        requireNonNull(day, "day");
        requireNonNull(campaignId, "campaignId");
        requireNonNull(organizationId, "organizationId");
    }

    enum What {
        PUBLISHED,
        FULFILLED,
        PARTLY_FULFILLED,
        UNKEPT_OBJECTIVE,
        UNKEPT_WITHOUT_REASON,
        WITHDRAWN,
        END_ANNULLED,
        REVISED,
        HANDED_OVER,
        REPORTED,
        REPORT_OVERDUE,
        FULFILMENT_OVERDUE,
        ANSWERED,
        ITEM_OVERDUE,
        COMMENT_OVERDUE,
        CHECKED_IN_ORDER,
        CHECKED_PROBLEM,
        CHECKED_PUT_RIGHT,
        RATED_BY_SELF,
        RATED_BY_MEMBERS,
        RATED_BY_MASSES,
        RATED_BY_ORGANIZATION
    }

    /** Which fact it is, whatever its day. */
    Name name() {
        return new Name(pledgeId, what, which);
    }

    /** Of two days told for one fact the earlier holds: a report given again does not become a new one. */
    PledgeFact earlier(PledgeFact other) {
        return other.day.isBefore(day) ? other : this;
    }

    record Name(UUID pledgeId, What what, String which) {}
}
