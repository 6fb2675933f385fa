package org.chuangyou.pledge.suggestion;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.pledge.deadline.Deadline;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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

        @Schema(description = "何日前决定是否采纳、推荐；从征集截止起算。不在等待时为空")
        Deadline due,

        String title,
        String decision,
        LocalDate decidedOn,
        UUID sentUpTo,
        String answerFromAbove,
        String declinedReason,
        String thanks,
        @Schema(description = "撤下公布的理由") String takenDownBecause) {}
