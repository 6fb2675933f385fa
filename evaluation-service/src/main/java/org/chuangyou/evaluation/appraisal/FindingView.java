package org.chuangyou.evaluation.appraisal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found, and why where it departs from the votes. */
@Schema(name = "AppraisalFinding")
record FindingView(
        @Schema(examples = "QUALIFIED") String grade,

        @Schema(description = "与得票最多的等次不同的理由", nullable = true)
        String reason,

        @Schema(description = "评语", nullable = true) String remark) {}
