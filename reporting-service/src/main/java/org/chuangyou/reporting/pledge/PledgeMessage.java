package org.chuangyou.reporting.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What we read of facts from pledge-service; who pledged is none of our business. */
sealed interface PledgeMessage {

    /** Stages, documents and carriers are null where nothing is said of them. */
    record CampaignOpened(
            UUID campaignId,
            UUID organizationId,
            String name,
            String theme,
            LocalDate startsOn,
            LocalDate endsOn,
            List<Campaign.Stage> stages,
            List<Campaign.Basis> basis,
            List<String> carriers)
            implements PledgeMessage {}

    record CampaignRescheduled(UUID campaignId, LocalDate endsOn, List<Campaign.Stage> stages)
            implements PledgeMessage {}

    record CampaignClosed(UUID campaignId, LocalDate closedOn) implements PledgeMessage {}

    /** Published, or revised and published anew; of the 四个明确 those that are told. */
    record PlanPublished(
            UUID planId,
            UUID campaignId,
            UUID organizationId,
            String theme,
            String carrier,
            String conditions,
            String pledgeContent,
            LocalDate publishedOn)
            implements PledgeMessage {}

    record Published(UUID pledgeId, UUID campaignId, UUID organizationId, LocalDate publishedOn)
            implements PledgeMessage {
        PledgeFact fact() {
            return new PledgeFact(pledgeId, PledgeFact.What.PUBLISHED, "", publishedOn, campaignId, organizationId);
        }
    }

    record Fulfilled(UUID pledgeId, UUID campaignId, UUID organizationId, LocalDate fulfilledOn)
            implements PledgeMessage {
        PledgeFact fact(UUID id) {
            return new PledgeFact(
                    pledgeId, PledgeFact.What.FULFILLED, id.toString(), fulfilledOn, campaignId, organizationId);
        }
    }

    record Revised(UUID pledgeId, UUID campaignId, UUID organizationId, LocalDate dueOn, LocalDate revisedOn)
            implements PledgeMessage {
        PledgeFact fact() {
            return new PledgeFact(
                    pledgeId, PledgeFact.What.REVISED, dueOn.toString(), revisedOn, campaignId, organizationId);
        }
    }

    /** Of several on one day the order is that of the facts, whose ids grow with time. */
    record HandedOver(UUID pledgeId, UUID campaignId, UUID to, LocalDate on) implements PledgeMessage {
        PledgeFact fact(UUID id) {
            return new PledgeFact(pledgeId, PledgeFact.What.HANDED_OVER, id.toString(), on, campaignId, to);
        }
    }

    record PartlyFulfilled(UUID pledgeId, UUID campaignId, UUID organizationId, LocalDate endedOn)
            implements PledgeMessage {
        PledgeFact fact(UUID id) {
            return new PledgeFact(
                    pledgeId, PledgeFact.What.PARTLY_FULFILLED, id.toString(), endedOn, campaignId, organizationId);
        }
    }

    record Withdrawn(UUID pledgeId, UUID campaignId, UUID organizationId, LocalDate withdrawnOn)
            implements PledgeMessage {
        PledgeFact fact(UUID id) {
            return new PledgeFact(
                    pledgeId, PledgeFact.What.WITHDRAWN, id.toString(), withdrawnOn, campaignId, organizationId);
        }
    }

    record Unkept(UUID pledgeId, UUID campaignId, UUID organizationId, String reason, LocalDate explainedOn)
            implements PledgeMessage {
        PledgeFact fact(UUID id) {
            var what = "OBJECTIVE".equals(reason)
                    ? PledgeFact.What.UNKEPT_OBJECTIVE
                    : PledgeFact.What.UNKEPT_WITHOUT_REASON;
            return new PledgeFact(pledgeId, what, id.toString(), explainedOn, campaignId, organizationId);
        }
    }

    /** Of all ends that were told before, whose ids are smaller. */
    record EndAnnulled(UUID pledgeId, UUID campaignId, UUID organizationId, LocalDate annulledOn)
            implements PledgeMessage {
        PledgeFact fact(UUID id) {
            return new PledgeFact(
                    pledgeId, PledgeFact.What.END_ANNULLED, id.toString(), annulledOn, campaignId, organizationId);
        }
    }

    /** The month reported on, and the day of reporting; facts of older editions do not tell it. */
    record ProgressReported(UUID pledgeId, UUID campaignId, UUID organizationId, String month, LocalDate reportedOn)
            implements PledgeMessage {
        PledgeFact fact(LocalDate announcedOn) {
            var day = reportedOn == null ? announcedOn : reportedOn;
            return new PledgeFact(pledgeId, PledgeFact.What.REPORTED, month, day, campaignId, organizationId);
        }
    }

    record Overdue(UUID pledgeId, UUID campaignId, UUID organizationId, String what, String month, LocalDate dueOn)
            implements PledgeMessage {
        PledgeFact fact() {
            var kind = "PROGRESS_REPORT".equals(what)
                    ? PledgeFact.What.REPORT_OVERDUE
                    : PledgeFact.What.FULFILMENT_OVERDUE;
            // what was due on a day is overdue from the next
            var day = dueOn.plusDays(1);
            return new PledgeFact(
                    pledgeId, kind, month == null ? dueOn.toString() : month, day, campaignId, organizationId);
        }
    }

    record CommentAnswered(UUID pledgeId, UUID campaignId, UUID organizationId, LocalDate answeredOn)
            implements PledgeMessage {
        /** Answers have no identity of their own on the wire: the fact's has to serve. */
        PledgeFact fact(UUID id) {
            return new PledgeFact(
                    pledgeId, PledgeFact.What.ANSWERED, id.toString(), answeredOn, campaignId, organizationId);
        }
    }
}
