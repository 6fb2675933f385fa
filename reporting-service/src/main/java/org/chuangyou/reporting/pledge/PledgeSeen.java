package org.chuangyou.reporting.pledge;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.reporting.pledge.PledgeFact.What;

/** What others found of pledges: who rated them, what a check or the sweep found. Who it was is none of our business. */
sealed interface PledgeSeen {

    /** A rater may count anew; the pledge's end is then rated by them still once. */
    record Rated(UUID pledgeId, UUID campaignId, UUID organizationId, Rater rater, LocalDate ratedOn)
            implements PledgeSeen {
        PledgeFact fact(UUID id) {
            return new PledgeFact(pledgeId, rater.what, id.toString(), ratedOn, campaignId, organizationId);
        }
    }

    enum Rater {
        SELF(What.RATED_BY_SELF),
        MEMBERS(What.RATED_BY_MEMBERS),
        MASSES(What.RATED_BY_MASSES),
        ORGANIZATION(What.RATED_BY_ORGANIZATION);

        private final What what;

        Rater(What what) {
            this.what = what;
        }
    }

    record Checked(UUID pledgeId, UUID campaignId, UUID organizationId, Finding finding, LocalDate checkedOn)
            implements PledgeSeen {
        /** Checks have no identity of their own on the wire: the fact's has to serve. */
        PledgeFact fact(UUID id) {
            return new PledgeFact(pledgeId, finding.what, id.toString(), checkedOn, campaignId, organizationId);
        }
    }

    enum Finding {
        IN_ORDER(What.CHECKED_IN_ORDER),
        PROBLEM(What.CHECKED_PROBLEM),
        PUT_RIGHT(What.CHECKED_PUT_RIGHT);

        private final What what;

        Finding(What what) {
            this.what = what;
        }
    }

    record ItemOverdue(UUID pledgeId, UUID campaignId, UUID organizationId, int item, LocalDate dueOn)
            implements PledgeSeen {
        /** A revision may give the item of this number another day: that is overdue for itself. */
        PledgeFact fact() {
            var which = item + " " + dueOn;
            return new PledgeFact(pledgeId, What.ITEM_OVERDUE, which, dueOn.plusDays(1), campaignId, organizationId);
        }
    }

    record CommentOverdue(
            UUID pledgeId, UUID campaignId, UUID organizationId, UUID commentId, String what, LocalDate dueOn)
            implements PledgeSeen {
        PledgeFact fact() {
            var which = commentId + " " + what;
            return new PledgeFact(pledgeId, What.COMMENT_OVERDUE, which, dueOn.plusDays(1), campaignId, organizationId);
        }
    }
}
