package org.chuangyou.pledge.carrier;

import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation's own carrier. */
record NewCarrierTemplate(
        @Schema(description = "哪个组织的") @NotNull UUID organizationId,

        @Schema(description = "名称", examples = "党员先锋岗五带头") @NotBlank @Size(max = 100) @NoPersonalData
        String name,

        @Schema(description = "出处", examples = "示教党〔2011〕6号") @Size(max = 200) @NoPersonalData
        String source,

        @Schema(description = "内容，逐项列出") @NotNull @Size(min = 1, max = 30)
        List<@Valid @NotNull CarrierItem> items) {}
