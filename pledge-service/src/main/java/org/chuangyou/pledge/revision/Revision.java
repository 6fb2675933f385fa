package org.chuangyou.pledge.revision;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.chuangyou.pledge.pledge.NewReturn;
import org.chuangyou.pledge.pledge.NewReview;
import org.chuangyou.pledge.pledge.PledgeContent;
import org.chuangyou.pledge.pledge.Review;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A new text for a published pledge. Until it is published itself, the pledge stands as it was. */
@Entity
@Table(name = "pledge_revision")
class Revision {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID pledgeId;

    @Enumerated(EnumType.STRING)
    private RevisionStatus status = RevisionStatus.PROPOSED;

    @JdbcTypeCode(SqlTypes.JSON)
    private PledgeContent content;

    private String reason;
    private String proposedBy;
    private LocalDate proposedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private Review review;

    protected Revision() {}

    static Revision propose(UUID id, UUID pledgeId, NewRevision said, String personCode, LocalDate today) {
        var revision = new Revision();
        revision.id = id;
        revision.pledgeId = pledgeId;
        revision.say(said, personCode, today);
        return revision;
    }

    void mend(NewRevision said, String personCode, LocalDate today) {
        require(RevisionAct.MEND);
        say(said, personCode, today);
        status = RevisionStatus.PROPOSED;
    }

    void review(NewReview said) {
        require(RevisionAct.REVIEW);
        review = Review.of(said, content.items().size());
        status = review.accepted() ? RevisionStatus.ACCEPTED : RevisionStatus.RETURNED;
    }

    void giveBack(NewReturn.Step to) {
        require(RevisionAct.RETURN);
        status = switch (to) {
            case PLEDGER -> RevisionStatus.RETURNED;
            case REVIEW -> RevisionStatus.PROPOSED;
        };
    }

    void publish() {
        require(RevisionAct.PUBLISH);
        status = RevisionStatus.PUBLISHED;
    }

    void drop() {
        require(RevisionAct.DROP);
        status = RevisionStatus.DROPPED;
    }

    void require(RevisionAct act) {
        if (!act.from().contains(status)) {
            throw RevisionProblems.notNow(act, status);
        }
    }

    private void say(NewRevision said, String personCode, LocalDate today) {
        content = said.content();
        reason = said.reason();
        proposedBy = personCode;
        proposedOn = today;
    }

    RevisionView view() {
        return new RevisionView(id, pledgeId, status, content, reason, proposedOn, review);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    RevisionStatus status() {
        return status;
    }

    PledgeContent content() {
        return content;
    }

    Review review() {
        return review;
    }

    String reason() {
        return reason;
    }
}
