package org.chuangyou.pledge.campaign;

import java.time.LocalDate;
import java.util.List;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The stages of an open campaign from now on, all of them, its last day where it is a later one, and why they change. */
record NewSchedule(
        @Schema(description = "调整后的全部阶段，可交叉、可间断") @NotNull @Size(max = 20)
        List<@Valid @NotNull Stage> stages,

        @Schema(description = "延长到哪一天；不延长的不写", examples = "2012-12-31")
        LocalDate endsOn,

        @Schema(description = "理由，对外公开", examples = "中考时间调整") @NotBlank @Size(max = 1000) @NoPersonalData
        String reason) {}
