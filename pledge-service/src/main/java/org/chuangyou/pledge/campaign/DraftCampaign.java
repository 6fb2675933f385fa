package org.chuangyou.pledge.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign as it is drafted or redrafted. */
record DraftCampaign(
        @Schema(description = "主办组织") @NotNull UUID organizationId,

        @Schema(description = "活动名称", examples = "创先争优活动") @NotBlank @Size(max = 100)
        String name,

        @Schema(description = "主题", examples = "推动科学发展，办人民满意教育") @NotBlank @Size(max = 200)
        String theme,

        @Schema(description = "载体", examples = "五比五争当") @NotBlank @Size(max = 200)
        String carrier,

        @Schema(examples = "2010-07-01") @NotNull LocalDate startsOn,
        @Schema(examples = "2012-12-31") @NotNull LocalDate endsOn,

        @Schema(description = "依据文件；可省略") @Size(max = 20) List<@Valid @NotNull BasisDocument> basis,

        @Schema(description = "阶段，可交叉、可间断；可省略") @Size(max = 20)
        List<@Valid @NotNull Stage> stages) {

    DraftCampaign {
        basis = basis == null ? List.of() : basis;
        stages = stages == null ? List.of() : stages;
    }
}
