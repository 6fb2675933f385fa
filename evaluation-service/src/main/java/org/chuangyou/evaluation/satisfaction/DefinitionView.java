package org.chuangyou.evaluation.satisfaction;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A definition and where it comes from. */
@Schema(name = "SatisfactionDefinition")
record DefinitionView(
        @Schema(examples = "TOP2") String code,
        @Schema(examples = "满意率（满意与比较满意÷有效）") String label,
        List<String> satisfied,
        List<String> valid,

        @Schema(description = "出处；县定口径的文号", examples = "示教党发〔2011〕8号")
        String source) {}
