package org.chuangyou.pledge.difficulty;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What everybody may know of an answer: its days, and words that were confirmed for everybody. */
record PublicAnswer(
        @Schema(description = "公布时确认的答复文字；尚未确认的没有") String text,
        @Schema(description = "何日前解决或再看") LocalDate dueOn,
        LocalDate answeredOn) {}
