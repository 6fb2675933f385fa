package org.chuangyou.pledge.comment;

import java.time.LocalDate;
import java.util.UUID;

/** A comment as those see it who moderate or answer it. */
record CommentView(
        UUID id,
        UUID pledgeId,
        CommentStatus status,
        String text,
        String signedAs,
        LocalDate madeOn,
        String hiddenReason,
        String answer,
        AnsweredBy answeredBy,
        LocalDate answeredOn) {}
