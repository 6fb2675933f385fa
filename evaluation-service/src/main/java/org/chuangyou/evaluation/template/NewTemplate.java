package org.chuangyou.evaluation.template;

import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

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

        @Schema(description = "表述适用的组织类别；不填为通用") OrganizationKind organizationKind,

        @Schema(description = "本组织自己的测评表填本组织，只供本组织及其下级使用；不填为全县通用")
        UUID organizationId,

        @NotBlank @Size(max = 200) @Schema(description = "出处：文件、文号", examples = "示教党发〔2011〕8号")
        String source,

        @NotNull @Size(min = 1, max = 30) List<@NotNull @Valid Indicator> indicators,

        @NotBlank @Size(max = 60) @Schema(description = "等次的代码，见 /scales", examples = "SATISFACTION")
        String scale) {

    boolean namesSomethingTwice() {
        return indicators.stream().map(Indicator::code).distinct().count() < indicators.size();
    }

    Scope scope() {
        return organizationId == null ? Scope.COUNTY : Scope.OWN;
    }
}
