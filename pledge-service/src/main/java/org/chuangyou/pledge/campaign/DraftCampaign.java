package org.chuangyou.pledge.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.carrier.Carrier;
import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** A campaign as it is drafted or redrafted. */
record DraftCampaign(
        @Schema(description = "主办组织") @NotNull UUID organizationId,

        @Schema(description = "活动名称", examples = "创先争优活动") @NotBlank @Size(max = 100) @NoPersonalData
        String name,

        @Schema(description = "主题", examples = "推动科学发展，办人民满意教育") @NotBlank @Size(max = 200) @NoPersonalData
        String theme,

        @Schema(description = "载体", examples = "五比五争当") @NotBlank @Size(max = 200) @NoPersonalData
        String carrier,

        @Schema(description = "选用的活动载体（代码）；按所选时的内容写入活动", examples = "SIX_ONES") @Size(max = 10) @UniqueElements
        List<@NotBlank String> carrierTemplates,

        @Schema(description = "自拟的活动载体；可省略") @Size(max = 10) List<@Valid @NotNull Carrier> carriers,

        @Schema(examples = "2010-07-01") @NotNull LocalDate startsOn,
        @Schema(examples = "2012-12-31") @NotNull LocalDate endsOn,

        @Schema(description = "依据文件；可省略") @Size(max = 20) List<@Valid @NotNull BasisDocument> basis,

        @Schema(description = "阶段，可交叉、可间断；可省略") @Size(max = 20)
        List<@Valid @NotNull Stage> stages) {

    DraftCampaign {
        basis = basis == null ? List.of() : basis;
        stages = stages == null ? List.of() : stages;
        carrierTemplates = carrierTemplates == null ? List.of() : carrierTemplates;
        carriers = carriers == null ? List.of() : carriers;
    }
}
