package org.chuangyou.pledge.comment;

import java.time.LocalDate;
import java.util.UUID;

/** A shown comment and its answer. */
record PublicComment(
        UUID id,
        String text,
        String signedAs,
        LocalDate madeOn,
        String answer,
        AnsweredBy answeredBy,
        LocalDate answeredOn) {}
