package org.chuangyou.organization.vote;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One sentence on how the result came about, with its numbers and the rule's source. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExplanationLine(
        @Schema(examples = "eligible") String about,
        @Schema(examples = "应到会有表决权的党员 12 人。") String text,
        String source,
        Map<String, Object> numbers) {}
