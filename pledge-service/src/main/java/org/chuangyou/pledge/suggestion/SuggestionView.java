package org.chuangyou.pledge.suggestion;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.pledge.announcement.SuggestionStatus;

/** A suggestion within its organisation; the sender is null for those not to know, and where nobody signed in. */
record SuggestionView(
        UUID id,
        UUID roundId,
        UUID organizationId,
        String organization,
        SuggestionStatus status,
        String section,
        String text,
        String senderCode,
        LocalDate receivedOn,
        String title,
        String decision,
        LocalDate decidedOn,
        UUID sentUpTo,
        String answerFromAbove,
        String declinedReason,
        String thanks) {}
