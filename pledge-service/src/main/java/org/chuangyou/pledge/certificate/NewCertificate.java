package org.chuangyou.pledge.certificate;

import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A certificate as the level above drafts it. Who issues it follows from the tree. */
record NewCertificate(
        @Schema(description = "责任单位：直接下级组织；与党员签订时为党员所在组织，即签发单位") @NotNull
        UUID organizationId,

        @Schema(description = "党员的人员编号；党组织与本组织党员签订承诺书时填写", examples = "DY00014") @Size(max = 64) @NoPersonalData
        String personCode,

        @Schema(description = "类别") @NotNull CertificateKind kind,

        @Schema(description = "年度", examples = "2011") @NotNull @Min(2000) @Max(2100)
        Integer year,

        @NotNull @Valid CertificateContent content) {

    /** What both sides sign: the part that may be mended until then. */
    record CertificateContent(
            @Schema(description = "名称", examples = "2011年党建目标责任书") @NotBlank @Size(max = 200) @NoPersonalData
            String title,

            @Schema(description = "目标，逐项可衡量") @NotNull @Size(min = 1, max = 30)
            List<@Valid @NotNull Target> targets) {}
}
