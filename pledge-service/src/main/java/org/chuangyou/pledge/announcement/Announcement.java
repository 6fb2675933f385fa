package org.chuangyou.pledge.announcement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;
import org.chuangyou.chassis.event.Event.Type;

/** Facts about campaigns and pledges that other services may learn. */
public sealed interface Announcement extends Event
        permits Announcement.CampaignOpened,
                Announcement.CampaignClosed,
                Announcement.PlanPublished,
                Announcement.PlanRevised,
                Announcement.PledgePublished,
                Announcement.ProgressReported,
                Announcement.PledgeFulfilled,
                Announcement.PledgeUnkept,
                Announcement.PledgeRevised,
                Announcement.PledgePartlyFulfilled,
                Announcement.PledgeWithdrawn,
                Announcement.PledgeOverdue,
                Announcement.CommentAnswered,
                AidGiven,
                CampaignProlonged,
                CertificateAssessed,
                CertificateEnded,
                CertificateSigned,
                CommentOverdue,
                CounterpartEnded,
                CounterpartLinked,
                CounterpartPromised,
                CounterpartPromiseKept,
                DeedRecorded,
                DifficultyAnswered,
                DifficultyRaised,
                PairingAgreed,
                PairingEnded,
                PledgeChecked,
                PledgeRated,
                RecordWithdrawn,
                SuggestionDecided,
                PledgeItemOverdue,
                SuggestionReceived,
                TaskAnswered,
                TaskAssigned,
                TaskWithdrawn {

    @Type("pledge.campaign-opened.v1")
    record CampaignOpened(
            UUID campaignId, UUID organizationId, String name, String theme, LocalDate startsOn, LocalDate endsOn)
            implements Announcement {
        @Override
        public Object key() {
            return campaignId;
        }
    }

    /** The number is that of public pledges left without an end. */
    @Type("pledge.campaign-closed.v1")
    record CampaignClosed(UUID campaignId, UUID organizationId, LocalDate closedOn, int leftRunning)
            implements Announcement {
        @Override
        public Object key() {
            return campaignId;
        }
    }

    @Type("pledge.plan-published.v1")
    record PlanPublished(UUID planId, UUID campaignId, UUID organizationId, LocalDate publishedOn)
            implements Announcement {
        @Override
        public Object key() {
            return planId;
        }
    }

    /** A published plan has a new text, the number-th that was published; the first is 1. */
    @Type("pledge.plan-revised.v1")
    record PlanRevised(UUID planId, UUID campaignId, UUID organizationId, int number, LocalDate revisedOn)
            implements Announcement {
        @Override
        public Object key() {
            return planId;
        }
    }

    /** The pledger's code is null for pledges of bodies; the pledger is then the organisation's name. */
    @Type("pledge.pledge-published.v1")
    record PledgePublished(
            UUID pledgeId,
            UUID campaignId,
            UUID organizationId,
            PledgeKind kind,
            String pledger,
            String pledgerCode,
            int itemCount,
            LocalDate dueOn,
            LocalDate publishedOn)
            implements Announcement {
        @Override
        public Object key() {
            return pledgeId;
        }
    }

    @Type("pledge.progress-reported.v1")
    record ProgressReported(UUID pledgeId, UUID campaignId, UUID organizationId, YearMonth month, ProgressState state)
            implements Announcement {
        @Override
        public Object key() {
            return pledgeId;
        }
    }

    @Type("pledge.pledge-fulfilled.v1")
    record PledgeFulfilled(UUID pledgeId, UUID campaignId, UUID organizationId, PledgeKind kind, LocalDate fulfilledOn)
            implements Announcement {
        @Override
        public Object key() {
            return pledgeId;
        }
    }

    @Type("pledge.pledge-unkept.v1")
    record PledgeUnkept(
            UUID pledgeId,
            UUID campaignId,
            UUID organizationId,
            PledgeKind kind,
            UnkeptReason reason,
            boolean criticismProposed,
            LocalDate explainedOn)
            implements Announcement {
        @Override
        public Object key() {
            return pledgeId;
        }
    }

    /** The pledge has a new text, the number-th that was made public; the first is 1. */
    @Type("pledge.pledge-revised.v1")
    record PledgeRevised(
            UUID pledgeId,
            UUID campaignId,
            UUID organizationId,
            PledgeKind kind,
            int number,
            int itemCount,
            LocalDate dueOn,
            LocalDate revisedOn)
            implements Announcement {
        @Override
        public Object key() {
            return pledgeId;
        }
    }

    /** Some items were kept, at least one and not all; the reason is that of the others. */
    @Type("pledge.pledge-partly-fulfilled.v1")
    record PledgePartlyFulfilled(
            UUID pledgeId,
            UUID campaignId,
            UUID organizationId,
            PledgeKind kind,
            int itemCount,
            int keptCount,
            UnkeptReason reason,
            boolean criticismProposed,
            LocalDate endedOn)
            implements Announcement {
        @Override
        public Object key() {
            return pledgeId;
        }
    }

    /** A published pledge was taken back. */
    @Type("pledge.pledge-withdrawn.v1")
    record PledgeWithdrawn(UUID pledgeId, UUID campaignId, UUID organizationId, PledgeKind kind, LocalDate withdrawnOn)
            implements Announcement {
        @Override
        public Object key() {
            return pledgeId;
        }
    }

    /** The month is null when fulfilment is overdue. */
    @Type("pledge.pledge-overdue.v1")
    record PledgeOverdue(
            UUID pledgeId, UUID campaignId, UUID organizationId, OverdueMatter what, YearMonth month, LocalDate dueOn)
            implements Announcement {
        @Override
        public Object key() {
            return pledgeId;
        }
    }

    /** The outcome says how it was closed; in time is null for what had no time limit. */
    @Type("pledge.comment-answered.v1")
    record CommentAnswered(
            UUID pledgeId,
            UUID campaignId,
            UUID organizationId,
            UUID commentId,
            String outcome,
            Boolean inTime,
            LocalDate answeredOn)
            implements Announcement {
        @Override
        public Object key() {
            return pledgeId;
        }
    }
}
