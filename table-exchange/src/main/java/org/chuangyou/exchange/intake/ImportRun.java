package org.chuangyou.exchange.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An import as it stands in the table; the report is null until there is one. */
record ImportRun(
        UUID id,
        ImportState state,
        LocalDate asOf,
        boolean dryRun,
        String actor,
        Instant at,
        Instant startedAt,
        Instant finishedAt,
        String table,
        long rowsDone,
        Long rows,
        Report report) {}
