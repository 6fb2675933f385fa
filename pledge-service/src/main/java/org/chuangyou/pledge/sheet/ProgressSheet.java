package org.chuangyou.pledge.sheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A month's sheet: every running pledge on which the caller may report. */
record ProgressSheet(
        UUID organizationId,
        String organization,

        @Schema(implementation = String.class, examples = "2011-05")
        YearMonth month,

        @Schema(description = "报告的截止日") LocalDate dueOn,
        List<SheetRow> rows) {}
