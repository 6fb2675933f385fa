package org.chuangyou.evaluation.pledge;

import java.util.UUID;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What one kind of rater said of one pledge. */
@Entity
class PledgeRating {

    @EmbeddedId
    private Key key;

    private int good;
    private int fairlyGood;
    private int fair;
    private int poor;

    protected PledgeRating() {}

    PledgeRating(UUID pledgeId, Rater rater, Counts counts) {
        key = new Key(pledgeId, rater);
        good = counts.good();
        fairlyGood = counts.fairlyGood();
        fair = counts.fair();
        poor = counts.poor();
    }

    @Embeddable
    record Key(UUID pledgeId, @Enumerated(EnumType.STRING) Rater rater) {}
}
