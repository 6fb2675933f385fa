package org.chuangyou.pledge.comment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.chuangyou.pledge.deadline.Deadline;
import org.chuangyou.pledge.deadline.TimeLimit;
import org.chuangyou.pledge.receipt.ReceiptCode;
import org.chuangyou.pledge.receipt.Whereabouts;

@Entity
class Comment {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID pledgeId;

    @Enumerated(EnumType.STRING)
    private CommentKind kind;

    @Enumerated(EnumType.STRING)
    private CommentStatus status = CommentStatus.PENDING;

    private String text;
    private String signedAs;
    private boolean nameShown;
    private byte[] receiptHash;
    private LocalDate madeOn;
    private String hiddenReason;
    private String shownReason;

    /** What a hidden one is again when it is put back. */
    @Enumerated(EnumType.STRING)
    private CommentStatus hiddenFrom;

    @ElementCollection
    @CollectionTable(name = "comment_answer", joinColumns = @JoinColumn(name = "comment_id"))
    @OrderColumn(name = "position")
    private List<Answer> answers = new ArrayList<>();

    private LocalDate reopenedOn;
    private String reopeningReason;
    private boolean reopeningShown;
    private Integer extendedBy;
    private String extensionReason;

    protected Comment() {}

    Comment(UUID id, UUID pledgeId, NewComment said, ReceiptCode receipt, LocalDate today) {
        this.id = id;
        this.pledgeId = pledgeId;
        this.kind = said.kind() == null ? CommentKind.QUESTION : said.kind();
        this.text = said.text();
        this.signedAs = said.signedAs();
        this.receiptHash = receipt.hash();
        this.madeOn = today;
    }

    /** What was shown can be hidden and what was hidden be shown again, each with the reason. */
    void moderate(Moderation said) {
        switch (said.decision()) {
            case SHOW -> show(said);
            case HIDE -> hide(said);
        }
    }

    private void show(Moderation said) {
        require(CommentAct.SHOW);
        if (status == CommentStatus.HIDDEN) {
            said.requireReason();
        }
        var reopened = status == CommentStatus.REOPENED;
        nameShown = said.nameShown() == null ? reopened && nameShown : said.nameShown();
        reopeningShown = reopeningShown || reopened;
        shownReason = said.reason();
        hiddenReason = null;
        status = hiddenFrom == CommentStatus.CLOSED ? CommentStatus.CLOSED : CommentStatus.SHOWN;
        hiddenFrom = null;
    }

    /** Why it is reopened can be hidden alone: then the matter stays closed. */
    private void hide(Moderation said) {
        require(CommentAct.HIDE);
        said.requireReason();
        hiddenReason = said.reason();
        shownReason = null;
        if (status == CommentStatus.REOPENED) {
            status = CommentStatus.CLOSED;
            return;
        }
        hiddenFrom = status;
        nameShown = false;
        status = CommentStatus.HIDDEN;
    }

    void answer(Answer answer) {
        require(CommentAct.ANSWER);
        if (status == CommentStatus.CLOSED && last().outcome() != Outcome.PLANNED) {
            throw CommentProblems.answered(last().answeredOn());
        }
        answers.add(answer);
        status = CommentStatus.CLOSED;
    }

    /** More time once for each round: people are told why, and a second delay would be none. */
    void extend(NewExtension said) {
        require(CommentAct.EXTEND);
        if (extendedBy != null) {
            throw CommentProblems.extended(extendedBy);
        }
        extendedBy = said.workingDays();
        extensionReason = said.reason();
    }

    /** Once, by whoever wrote it: the branch looks at the reason, and the time limits begin anew. */
    void reopen(ReceiptCode receipt, NewReopening said, LocalDate today) {
        requireWrittenBy(receipt);
        require(CommentAct.REOPEN);
        if (reopenedOn != null) {
            throw CommentProblems.reopened(reopenedOn);
        }
        reopenedOn = today;
        reopeningReason = said.reason();
        extendedBy = null;
        extensionReason = null;
        status = CommentStatus.REOPENED;
    }

    void requireWrittenBy(ReceiptCode receipt) {
        if (!receipt.opens(receiptHash)) {
            throw CommentProblems.notYours();
        }
    }

    /** Whether it is what somebody sends again. */
    boolean says(UUID pledge, NewComment said) {
        return pledgeId.equals(pledge)
                && text.equals(said.text())
                && Objects.equals(signedAs, said.signedAs())
                && (said.kind() == null || kind == said.kind());
    }

    Whereabouts whereabouts(String organization, Deadline due) {
        return new Whereabouts(
                "COMMENT",
                status.name(),
                organization,
                madeOn,
                due == null ? null : due.dueOn(),
                null,
                outcome(),
                null,
                "/public/pledges/" + pledgeId + "/comments/" + id);
    }

    private String outcome() {
        return status == CommentStatus.HIDDEN ? hiddenReason : answers.isEmpty() ? null : last().text();
    }

    private void require(CommentAct act) {
        if (!act.from().contains(status)) {
            throw CommentProblems.notNow(act, status);
        }
    }

    private Answer last() {
        return answers.get(answers.size() - 1);
    }

    CommentView view(TimeLimit limit) {
        return view(due(limit));
    }

    /** Until when it is to be looked at or answered; null for what waits for nothing. */
    Deadline due(TimeLimit limit) {
        return switch (status) {
            case PENDING, REOPENED -> limit.toModerate(countedFrom());
            case SHOWN -> kind == CommentKind.REMARK ? null : limit.toAnswer(countedFrom(), extendedBy());
            case HIDDEN, CLOSED -> null;
        };
    }

    private CommentView view(Deadline due) {
        return new CommentView(
                id,
                pledgeId,
                kind,
                status,
                text,
                signedAs,
                nameShown,
                madeOn,
                hiddenReason,
                shownReason,
                due,
                extensionReason,
                List.copyOf(answers),
                reopenedOn,
                reopeningReason,
                reopeningShown);
    }

    CommentStatus status() {
        return status;
    }

    CommentKind kind() {
        return kind;
    }

    /** From when the present time limit counts. */
    LocalDate countedFrom() {
        return reopenedOn == null ? madeOn : reopenedOn;
    }

    int extendedBy() {
        return extendedBy == null ? 0 : extendedBy;
    }

    UUID pledgeId() {
        return pledgeId;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
