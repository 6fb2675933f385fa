package org.chuangyou.pledge.matter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RecordWithdrawal")
public record NewWithdrawal(
        @Schema(description = "撤销的理由", examples = "数量录入有误，另行登记") @NotBlank @Size(max = 500)
        String reason) {}
