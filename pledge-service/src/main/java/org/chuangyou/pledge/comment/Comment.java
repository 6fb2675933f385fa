package org.chuangyou.pledge.comment;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.chuangyou.pledge.comment.Moderation.Decision;

@Entity
class Comment {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID pledgeId;

    @Enumerated(EnumType.STRING)
    private CommentStatus status = CommentStatus.PENDING;

    private String text;
    private String signedAs;
    private LocalDate madeOn;
    private String hiddenReason;
    private String answer;

    @Enumerated(EnumType.STRING)
    private AnsweredBy answeredBy;

    private LocalDate answeredOn;

    protected Comment() {}

    Comment(UUID id, UUID pledgeId, NewComment said, LocalDate today) {
        this.id = id;
        this.pledgeId = pledgeId;
        this.text = said.text();
        this.signedAs = said.signedAs();
        this.madeOn = today;
    }

    void moderate(Moderation said) {
        require(CommentAct.MODERATE);
        var hidden = said.decision() == Decision.HIDE;
        if (hidden && (said.reason() == null || said.reason().isBlank())) {
            throw CommentProblems.hidingNeedsReason();
        }
        status = hidden ? CommentStatus.HIDDEN : CommentStatus.SHOWN;
        hiddenReason = hidden ? said.reason() : null;
    }

    void answer(NewAnswer said, AnsweredBy by, LocalDate today) {
        require(CommentAct.ANSWER);
        if (answer != null) {
            throw CommentProblems.answered(answeredOn);
        }
        answer = said.text();
        answeredBy = by;
        answeredOn = today;
    }

    private void require(CommentAct act) {
        if (status != act.from()) {
            throw CommentProblems.notNow(act, status);
        }
    }

    CommentView view() {
        return new CommentView(
                id, pledgeId, status, text, signedAs, madeOn, hiddenReason, answer, answeredBy, answeredOn);
    }

    PublicComment shown() {
        return new PublicComment(id, text, signedAs, madeOn, answer, answeredBy, answeredOn);
    }

    boolean isShown() {
        return status == CommentStatus.SHOWN;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
