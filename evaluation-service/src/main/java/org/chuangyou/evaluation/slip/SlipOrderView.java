package org.chuangyou.evaluation.slip;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order of slips, as the organiser's line sees it; it never had a code in it. */
public record SlipOrderView(
        UUID id,
        @Schema(examples = "家长") String group,
        @Schema(examples = "40") int count,

        @Schema(description = "提请人的人员编号", examples = "DY00001")
        String orderedBy,

        SlipOrderState state,

        @Schema(description = "打印人的人员编号；未打印为空", nullable = true, examples = "DY00002")
        String printedBy,

        @Schema(description = "打印之日，不记时刻；未打印为空", nullable = true)
        LocalDate printedOn) {}
