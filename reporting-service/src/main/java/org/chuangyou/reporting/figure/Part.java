package org.chuangyou.reporting.figure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One side of a ratio, with the words for what it counts. */
@Schema(name = "FigurePart", description = "分子或分母：数与口径")
public record Part(
        @Schema(examples = "962") long value,
        @Schema(examples = "专任教师") String label) {}
