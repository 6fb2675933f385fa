package org.chuangyou.evaluation.scale;

import java.util.List;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.chuangyou.evaluation.poll.Grade;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A scale to be added under the code in the address. Once saved it is never changed. */
record NewScale(
        @NotBlank @Size(max = 100) @Schema(examples = "很好、好、一般、差")
        String label,

        @NotNull Purpose purpose,

        @NotBlank @Size(max = 200) @Schema(description = "出处", examples = "示教党发〔2011〕8号")
        String source,

        @Schema(description = "由优到劣；“不了解”一类放在最后") @NotNull @Size(min = 2, max = 10)
        List<@NotNull @Valid Grade> grades,

        @Schema(description = "折算分，可不填") @NotNull @Size(max = 40)
        List<@NotNull @Valid Conversion> conversions) {

    boolean namesSomethingTwice() {
        return twice(grades.stream().map(Grade::code).toList())
                || twice(conversions.stream()
                        .map(one -> List.of(one.name(), one.grade()))
                        .toList());
    }

    /** The grades that conversions name and the scale has not. */
    List<String> strangers() {
        var known = grades.stream().map(Grade::code).toList();
        return conversions.stream()
                .map(Conversion::grade)
                .filter(grade -> !known.contains(grade))
                .distinct()
                .toList();
    }

    private static boolean twice(List<?> names) {
        return names.stream().distinct().count() < names.size();
    }
}
