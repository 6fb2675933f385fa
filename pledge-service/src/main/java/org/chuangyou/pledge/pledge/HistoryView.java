package org.chuangyou.pledge.pledge;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step of a pledge as it is shown. */
record HistoryView(
        PledgeAct act,
        @Schema(description = "此步之后的状态") PledgeStatus status,

        @Schema(description = "由谁办理；按规则自动转接的、期满无人提出异议而成立的为空")
        String personCode,

        @Schema(description = "姓名；尚未收到其党员信息时为空") String name,
        Instant at,
        String remark,
        @Schema(description = "逐项审核意见；只在审核时有") List<ItemVerdict> verdicts) {}
