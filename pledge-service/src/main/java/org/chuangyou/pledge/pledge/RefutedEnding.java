package org.chuangyou.pledge.pledge;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was once said of a pledge's end, and why and since when it holds no more. */
public record RefutedEnding(
        @Schema(description = "当时所说的结果") PledgeStatus status,
        Ending ending,
        @Schema(description = "不认可或撤销的理由") String reason,
        LocalDate refutedOn) {}
