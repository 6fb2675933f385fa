package org.chuangyou.pledge.comment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.chuangyou.pledge.deadline.Deadline;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A shown comment, until when it will be answered, and its answers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicComment(
        UUID id,
        CommentKind kind,

        @Schema(description = "SHOWN 待答复或不必答复；CLOSED 已办结，如何办结见 answers；REOPENED 留言人重新提出，理由待审看")
        CommentStatus status,

        String text,
        @Schema(description = "审看同意显示的署名") String signedAs,
        LocalDate madeOn,
        Deadline due,
        String extensionReason,
        List<Answer> answers,
        LocalDate reopenedOn,
        String reopeningReason) {

    static PublicComment of(CommentView whole) {
        var comment = whole.asShown();
        return new PublicComment(
                comment.id(),
                comment.kind(),
                comment.status(),
                comment.text(),
                comment.signedAs(),
                comment.madeOn(),
                comment.due(),
                comment.extensionReason(),
                comment.answers(),
                comment.reopenedOn(),
                comment.reopeningReason());
    }
}
