package org.chuangyou.pledge.comment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chuangyou.pledge.deadline.Deadline;
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
        @Schema(description = "隐藏留言，或隐藏重新提出的理由的原因") String hiddenReason,
        @Schema(description = "恢复显示的原因") String shownReason,
        @Schema(description = "待审看或待答复的期限；不在等待时为空") Deadline due,
        String extensionReason,
        List<Answer> answers,
        LocalDate reopenedOn,
        String reopeningReason,
        @Schema(description = "重新提出的理由是否已经审看、对外显示") boolean reopeningShown) {

    /**
     * For the public and for whoever has a part in the pledge: neither what nobody has looked at nor a name that was not to be shown, since
     * whoever comments on a teacher must not fear that the teacher learns who it was.
     */
    CommentView asShown() {
        return new CommentView(
                id,
                pledgeId,
                kind,
                status,
                text,
                nameShown ? signedAs : null,
                nameShown,
                madeOn,
                hiddenReason,
                shownReason,
                due,
                extensionReason,
                answers,
                reopenedOn,
                reopeningShown ? reopeningReason : null,
                reopeningShown);
    }
}
