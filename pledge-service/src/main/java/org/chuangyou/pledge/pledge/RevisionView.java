package org.chuangyou.pledge.pledge;

import java.time.LocalDate;
import java.util.UUID;

/** A revision as its pledger and those who oversee the pledge see it. */
record RevisionView(
        UUID id,
        UUID pledgeId,
        RevisionStatus status,
        PledgeContent content,
        String reason,
        LocalDate proposedOn,
        Review review) {}
