package org.chuangyou.evaluation.template;

import java.util.List;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.chuangyou.evaluation.poll.Grade;
import org.chuangyou.evaluation.poll.Indicator;
import org.chuangyou.evaluation.poll.SubjectKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new 测评表, or the next version of one there is. */
record NewTemplate(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") @Schema(examples = "FIVE_GOODS")
        String code,

        @NotBlank @Size(max = 100) @Schema(examples = "“五个好”先进基层党组织测评表（教育系统）")
        String title,

        @NotNull SubjectKind subjectKind,
        @NotNull @Size(min = 1, max = 30) List<@NotNull @Valid Indicator> indicators,
        @NotNull @Size(min = 2, max = 10) List<@NotNull @Valid Grade> grades) {

    boolean namesSomethingTwice() {
        return indicators.stream().map(Indicator::code).distinct().count() < indicators.size()
                || grades.stream().map(Grade::code).distinct().count() < grades.size();
    }
}
