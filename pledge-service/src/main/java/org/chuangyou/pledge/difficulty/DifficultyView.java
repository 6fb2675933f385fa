package org.chuangyou.pledge.difficulty;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.pledge.deadline.Deadline;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A difficulty as those see it who answer for it; returned: how often it came back after having been solved. */
record DifficultyView(
        UUID id,
        UUID organizationId,
        String organization,
        DifficultyStatus status,
        String text,
        LocalDate raisedOn,
        @Schema(description = "何日前答复；已有答复的为空，其期限见 answer") Deadline due,
        Answer answer,
        int returned,
        String publicText,
        @Schema(description = "向群众公布的答复文字；答复之后尚未公布的为空") String publicAnswer,
        @Schema(description = "撤下公布的理由") String takenDownBecause) {}
