package org.chuangyou.pledge.carrier;

import java.util.List;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which thing of which of a campaign's carriers is served. */
@Embeddable
public record Served(
        @Schema(description = "活动载体的名称", examples = "六个一") @NotBlank @Size(max = 100) @NoPersonalData
        String carrier,

        @Schema(description = "载体的第几项，从 1 起", examples = "3") @NotNull @Min(1)
        Integer carrierItem) {

    /** Whether one of these carriers has it. */
    public boolean isAmong(List<Carrier> carriers) {
        return carriers.stream().anyMatch(each -> each.name().equals(carrier) && carrierItem <= each.count());
    }
}
