package org.chuangyou.reporting.campaign;

import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What counts as satisfied. "Satisfaction" without it says nothing. */
@Schema(description = "满意度的口径")
public record Definition(
        @Schema(examples = "TOP2") String code,
        @Schema(examples = "满意和比较满意") String label) {

    /** The definitions evaluation-service ships; one of the county's own shows by its code. */
    private static final Map<String, String> LABELS = Map.of(
            "TOP1", "满意",
            "TOP2", "满意和比较满意",
            "NOT_DISSATISFIED", "满意、比较满意和基本满意",
            "TOP2_OF_ALL", "满意和比较满意",
            "THREE_TOP1", "满意",
            "THREE_NOT_DISSATISFIED", "满意和基本满意",
            "LEVELS_GOOD", "好",
            "LEVELS_FAIRLY_GOOD", "好和较好");

    static Definition of(String code) {
        return new Definition(code, LABELS.getOrDefault(code, code));
    }
}
