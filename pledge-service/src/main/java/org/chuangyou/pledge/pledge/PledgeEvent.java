package org.chuangyou.pledge.pledge;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;
import org.chuangyou.chassis.event.Event.Type;

/** What others may learn of a pledge's own life; what follows it or is found of it is told by those features. */
sealed interface PledgeEvent extends Event {

    UUID pledgeId();

    @Override
    default Object key() {
        return pledgeId();
    }

    static Published published(Pledge pledge) {
        return new Published(
                pledge.id(),
                pledge.campaignId(),
                pledge.organizationId(),
                pledge.kind(),
                pledge.pledger(),
                pledge.owner().orElse(null),
                pledge.items().size(),
                pledge.dueOn(),
                pledge.publication().publishedOn());
    }

    static Revised revised(Pledge pledge) {
        return new Revised(
                pledge.id(),
                pledge.campaignId(),
                pledge.organizationId(),
                pledge.kind(),
                pledge.textNumber(),
                pledge.items().size(),
                pledge.dueOn(),
                pledge.revisedOn());
    }

    /** Told while the pledge still has its end. */
    static EndAnnulled annulled(Pledge pledge, LocalDate today) {
        return new EndAnnulled(
                pledge.id(), pledge.campaignId(), pledge.organizationId(), pledge.kind(), pledge.endedOn(), today);
    }

    /** How a pledge ended, once that is confirmed, or that it was withdrawn. */
    static PledgeEvent ended(Pledge pledge) {
        var id = pledge.id();
        var campaign = pledge.campaignId();
        var organization = pledge.organizationId();
        var kind = pledge.kind();
        var end = pledge.ending();
        var reason = end.unkeptReason();
        return switch (pledge.status()) {
            case FULFILLED -> new Fulfilled(id, campaign, organization, kind, end.endedOn());
            case PARTLY_FULFILLED ->
                new PartlyFulfilled(
                        id,
                        campaign,
                        organization,
                        kind,
                        pledge.items().size(),
                        end.kept(),
                        reason,
                        end.criticismProposed(),
                        end.endedOn());
            case UNKEPT -> new Unkept(id, campaign, organization, kind, reason, end.criticismProposed(), end.endedOn());
            case WITHDRAWN -> new Withdrawn(id, campaign, organization, kind, end.endedOn());
            case DRAFT, SUBMITTED, RETURNED, ACCEPTED, PUBLISHED ->
                throw new IllegalStateException(pledge.status().name());
        };
    }

    /** The pledger's code is null for pledges of bodies; the pledger is then the organisation's name. */
    @Type("pledge.pledge-published.v1")
    record Published(
            UUID pledgeId,
            UUID campaignId,
            UUID organizationId,
            PledgeKind kind,
            String pledger,
            String pledgerCode,
            int itemCount,
            LocalDate dueOn,
            LocalDate publishedOn)
            implements PledgeEvent {}

    /** The pledge has a new text, the number-th that was made public; the first is 1. */
    @Type("pledge.pledge-revised.v1")
    record Revised(
            UUID pledgeId,
            UUID campaignId,
            UUID organizationId,
            PledgeKind kind,
            int number,
            int itemCount,
            LocalDate dueOn,
            LocalDate revisedOn)
            implements PledgeEvent {}

    @Type("pledge.pledge-fulfilled.v1")
    record Fulfilled(UUID pledgeId, UUID campaignId, UUID organizationId, PledgeKind kind, LocalDate fulfilledOn)
            implements PledgeEvent {}

    /** Some items were kept, at least one and not all; the reason is that of the others. */
    @Type("pledge.pledge-partly-fulfilled.v1")
    record PartlyFulfilled(
            UUID pledgeId,
            UUID campaignId,
            UUID organizationId,
            PledgeKind kind,
            int itemCount,
            int keptCount,
            UnkeptReason reason,
            boolean criticismProposed,
            LocalDate endedOn)
            implements PledgeEvent {}

    @Type("pledge.pledge-unkept.v1")
    record Unkept(
            UUID pledgeId,
            UUID campaignId,
            UUID organizationId,
            PledgeKind kind,
            UnkeptReason reason,
            boolean criticismProposed,
            LocalDate explainedOn)
            implements PledgeEvent {}

    /** From that day on another organisation follows it; what it was told of before stays where it was. */
    @Type("pledge.pledge-handed-over.v1")
    record HandedOver(UUID pledgeId, UUID campaignId, UUID from, UUID to, LocalDate on) implements PledgeEvent {}

    /** A published pledge was taken back. */
    @Type("pledge.pledge-withdrawn.v1")
    record Withdrawn(UUID pledgeId, UUID campaignId, UUID organizationId, PledgeKind kind, LocalDate withdrawnOn)
            implements PledgeEvent {}

    /** An end that was announced was wrong: the pledge runs on until it is ended anew. */
    @Type("pledge.end-annulled.v1")
    record EndAnnulled(
            UUID pledgeId,
            UUID campaignId,
            UUID organizationId,
            PledgeKind kind,
            LocalDate endedOn,
            LocalDate annulledOn)
            implements PledgeEvent {}
}
