package org.chuangyou.organization.term;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation whose term ends soon or has ended. */
record DueElection(
        UUID organizationId,
        @Schema(examples = "ZB-001") String code,
        @Schema(examples = "县民族中学党支部") String name,

        @Schema(description = "现任一届；只有名册日期的没有", nullable = true)
        UUID termId,

        LocalDate endsOn,
        @Schema(description = "是否已届满") boolean overdue) {}
