package org.chuangyou.pledge.plan;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One published text of a plan. */
record PlanVersionView(
        @Schema(description = "第几版，从 1 起", examples = "2") int number,
        DraftPlan content,
        @Schema(description = "修订理由；第一版没有") String reason,
        LocalDate publishedOn) {}
