package org.chuangyou.pledge.revision;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.pledge.pledge.PledgeContent;
import org.chuangyou.pledge.pledge.Review;

/** A revision as its pledger and those who oversee the pledge see it. */
record RevisionView(
        UUID id,
        UUID pledgeId,
        RevisionStatus status,
        PledgeContent content,
        String reason,
        LocalDate proposedOn,
        Review review) {}
