package org.chuangyou.organization.person;

import java.time.LocalDate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How and when somebody left. */
record NewDeparture(
        @NotNull @Schema(description = "TRANSFERRED_OUT 转出县外，LEFT 退党，REMOVED 除名，EXPELLED 开除党籍，DIED 去世")
        Departure departure,

        @NotNull LocalDate on,

        @Size(max = 100) @Schema(description = "文号或介绍信号") String documentNumber,

        @Size(max = 500) @Schema(description = "转往何处等说明") String remark) {}
