package org.chuangyou.evaluation.appraisal;

import java.io.Serializable;
import java.util.UUID;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

import org.hibernate.annotations.Immutable;

/** What the branch found of one person in one round of decision. Never changed; a later round says it anew. */
@Entity(name = "AppraisalFinding")
@Immutable
class Finding {

    @EmbeddedId
    private Key key;

    private String grade;
    private String reason;
    private String remark;

    protected Finding() {}

    Finding(UUID appraisalId, int round, NewFindings.Item item) {
        this.key = new Key(appraisalId, round, item.personCode());
        this.grade = item.grade();
        this.reason = item.reason();
        this.remark = item.remark();
    }

    Decision decision() {
        return new Decision(key.appraisalId, key.round);
    }

    String personCode() {
        return key.personCode;
    }

    String grade() {
        return grade;
    }

    boolean says(NewFindings.Item item) {
        return view().equals(new FindingView(item.grade(), item.reason(), item.remark()));
    }

    FindingView view() {
        return new FindingView(grade, reason, remark);
    }

    @Embeddable
    record Key(UUID appraisalId, int round, String personCode) implements Serializable {}
}
