package org.chuangyou.evaluation.satisfaction;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a "satisfaction" means: which grades count as satisfied, and which as valid at all. Whether 不了解 is valid is
 * thereby said.
 */
@Schema(description = "满意率的口径：哪些等次算满意，哪些等次算有效")
public record Satisfaction(
        @Schema(examples = "TOP2") String code,
        @Schema(examples = "满意率（满意与比较满意÷有效）") String label,
        List<String> satisfied,
        List<String> valid) {}
