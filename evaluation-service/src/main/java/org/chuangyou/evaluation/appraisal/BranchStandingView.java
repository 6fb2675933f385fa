package org.chuangyou.evaluation.appraisal;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far one branch is with the year's appraisal. */
@Schema(name = "AppraisalOfBranch")
record BranchStandingView(
        UUID organizationId,
        @Schema(examples = "县民族中学党支部") String organization,
        @Schema(description = "当年尚未开展的为空", nullable = true) AppraisalStatus status,
        @Schema(nullable = true) UUID appraisalId) {}
