package org.chuangyou.pledge.campaign;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record ScheduleChangeView(
        LocalDate changedOn,
        String reason,
        @Schema(description = "调整前的各阶段") List<Stage> former,
        @Schema(description = "调整前的结束日期") LocalDate formerEndsOn) {}
