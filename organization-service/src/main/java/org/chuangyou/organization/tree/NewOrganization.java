package org.chuangyou.organization.tree;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation to be founded on the day the decision takes effect. */
record NewOrganization(
        @NotBlank @Pattern(regexp = "[A-Za-z0-9-]{1,32}") @Schema(description = "组织编码：字母、数字、连字符", examples = "ZB-030")
        String code,

        @NotBlank @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*") @Schema(examples = "县第二小学党支部")
        String name,

        @NotNull OrganizationKind kind,

        @Schema(description = "上级组织；没有上级的只由名册管理员登记", nullable = true)
        UUID parentId,

        @Schema(description = "任期届满日期", nullable = true) LocalDate termEndsOn,

        @Size(max = 200) @Schema(description = "覆盖单位") Set<@NotNull UUID> unitIds,

        @Size(max = 2000) @Schema(description = "随之编入的人员，从原支部转来")
        Set<@NotNull UUID> personIds,

        @NotNull @Schema(description = "生效日期，不晚于今天", examples = "2012-03-01")
        LocalDate effectiveOn,

        @NotBlank @Size(max = 100) @Schema(description = "文号", examples = "示教党发〔2012〕3号")
        String documentNumber,

        @NotNull @Schema(description = "发文日期", examples = "2012-02-27")
        LocalDate documentDate)
        implements Decision {

    NewOrganization {
        unitIds = unitIds == null ? Set.of() : unitIds;
        personIds = personIds == null ? Set.of() : personIds;
    }
}
