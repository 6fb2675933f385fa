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
        LocalDate dueOn) {}
