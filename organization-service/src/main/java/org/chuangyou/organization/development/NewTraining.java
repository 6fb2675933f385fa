package org.chuangyou.organization.development;

import java.math.BigDecimal;
import java.time.LocalDate;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 短期集中培训, counted in days or in hours. */
record NewTraining(
        @NotNull LocalDate from,
        @NotNull LocalDate to,

        @DecimalMin("0.5") @DecimalMax("100") @Schema(description = "天数")
        BigDecimal days,

        @DecimalMin("0.5") @DecimalMax("1000") @Schema(description = "学时")
        BigDecimal hours,

        @Size(max = 100) @Schema(description = "结业证书号") String documentNumber) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "days 与 hours 至少填一项")
    boolean isCounted() {
        return days != null || hours != null;
    }
}
