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
        String publicText) {}
