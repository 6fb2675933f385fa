package org.chuangyou.pledge.pledge;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.pledge.announcement.PledgeKind;

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
