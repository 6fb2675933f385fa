package org.chuangyou.pledge.difficulty;

import java.time.LocalDate;
import java.util.UUID;

/** A published difficulty and how it ended, in the committee's words. */
record PublicDifficulty(
        UUID id,
        UUID organizationId,
        String organization,
        DifficultyStatus status,
        String text,
        LocalDate raisedOn,
        PublicAnswer answer,
        int returned) {}
