package org.chuangyou.pledge.carrier;

import java.util.List;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A carrier (载体) as a campaign has it. How much is in it is counted: "四比" may list three (S1.5). */
public record Carrier(
        @Schema(description = "名称", examples = "三联系三示范") @NotBlank @Size(max = 100) @NoPersonalData
        String name,

        @Schema(description = "内容，逐项列出") @NotNull @Size(min = 1, max = 30)
        List<@Valid @NotNull CarrierItem> items) {

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    @Schema(description = "项数，由所列内容数出，不由名称推断", examples = "6", readOnly = true)
    public int count() {
        return items.size();
    }
}
