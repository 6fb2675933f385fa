package org.chuangyou.pledge.comment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment as those see it who moderate or answer it, and whoever wrote it. */
record CommentView(
        UUID id,
        UUID pledgeId,
        CommentKind kind,
        CommentStatus status,
        String text,
        String signedAs,
        boolean nameShown,
        LocalDate madeOn,
        String hiddenReason,
        @Schema(description = "待审看或待答复的期限；不在等待时为空") Deadline due,
        String extensionReason,
        List<Answer> answers,
        LocalDate reopenedOn,
        String reopeningReason) {}
