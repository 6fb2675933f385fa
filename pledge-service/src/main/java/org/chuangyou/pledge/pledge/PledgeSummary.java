package org.chuangyou.pledge.pledge;

import java.time.LocalDate;
import java.util.UUID;

/** A pledge in a list. */
record PledgeSummary(
        UUID id,
        UUID campaignId,
        UUID organizationId,
        String organization,
        PledgeKind kind,
        String pledger,
        PledgeStatus status,
        LocalDate dueOn) {

    static PledgeSummary of(Pledge pledge, String organization) {
        return new PledgeSummary(
                pledge.id(),
                pledge.campaignId(),
                pledge.organizationId(),
                organization,
                pledge.kind(),
                pledge.pledger(),
                pledge.status(),
                pledge.dueOn());
    }
}
