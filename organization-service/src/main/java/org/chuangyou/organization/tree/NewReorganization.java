package org.chuangyou.organization.tree;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another kind or other units; both are given in full, as they are afterwards. */
record NewReorganization(
        @NotNull OrganizationKind kind,

        @NotNull @Size(max = 200) @Schema(description = "此后覆盖的全部单位")
        Set<@NotNull UUID> unitIds,

        @NotNull @Schema(description = "生效日期，不晚于今天", examples = "2012-03-01")
        LocalDate effectiveOn,

        @NotBlank @Size(max = 100) @Schema(description = "文号", examples = "示教党发〔2012〕3号")
        String documentNumber,

        @NotNull @Schema(description = "发文日期", examples = "2012-02-27")
        LocalDate documentDate)
        implements Decision {}
