package org.chuangyou.pledge.difficulty;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.pledge.announcement.DifficultyStatus;

/** A difficulty as those see it who answer for it; returned: how often it came back after having been solved. */
record DifficultyView(
        UUID id,
        UUID organizationId,
        String organization,
        DifficultyStatus status,
        String text,
        LocalDate raisedOn,
        Answer answer,
        int returned,
        String publicText) {}
