package org.chuangyou.evaluation.threshold;

import java.math.BigDecimal;
import java.util.UUID;

import org.chuangyou.evaluation.poll.SubjectKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Threshold")
record ThresholdView(
        @Schema(examples = "MASS_SATISFACTION") String code,
        @Schema(examples = "群众满意度") String label,
        @Schema(examples = "TOP2") String definition,
        Comparison comparison,
        @Schema(examples = "90.0") BigDecimal percent,
        SubjectKind subjectKind,
        UUID organizationId,
        String source) {}
