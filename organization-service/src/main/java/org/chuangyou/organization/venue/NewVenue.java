package org.chuangyou.organization.venue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record NewVenue(
        @NotBlank @Size(max = 100) @Schema(examples = "党员活动室")
        String name,

        @NotBlank @Size(max = 200) @Schema(examples = "综合楼二楼东侧")
        String address,

        @NotNull
        @DecimalMin("0.01")
        @Digits(integer = 6, fraction = 2)
        @Schema(description = "面积（平方米）", examples = "48.5")
        BigDecimal area,

        @NotNull @Schema(description = "启用日期", examples = "2010-12-01")
        LocalDate openedOn,

        @NotNull @Size(max = 32) @Schema(description = "所依标准", examples = "SHIYOU")
        String standardCode,

        @Size(max = 20) @Schema(description = "一室多用，可不填") List<@NotNull @Valid Sharing> sharing,

        @Size(max = 20) @Schema(description = "四方筹资，可不填") List<@NotNull @Valid Funding> funding) {

    NewVenue {
        sharing = sharing == null ? List.of() : sharing;
        funding = funding == null ? List.of() : funding;
    }
}
