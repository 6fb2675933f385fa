package org.chuangyou.pledge.counterpart;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record NewCounterpart(
        @NotNull UUID organizationId,

        @Schema(description = "VILLAGE 村；SCHOOL 学校；UNIT 其他单位") @NotNull
        CounterpartKind kind,

        @Schema(examples = "示例乡示例村") @NotBlank @Size(max = 100)
        String name,

        @Schema(examples = "2010-09-01") @NotNull LocalDate linkedOn) {}
