package org.chuangyou.organization.vote;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody is left out of 应到, with the superior's consent and the assembly's approval. */
record NewExclusion(
        @NotNull ExclusionGround ground,

        @Schema(description = "上级党组织同意的文号", examples = "示教党复〔2011〕3号") @NotBlank @Size(max = 100)
        String consentDocument,

        @NotNull LocalDate consentOn,

        @Schema(description = "党员大会通过的日期") @NotNull LocalDate approvedOn) {}
