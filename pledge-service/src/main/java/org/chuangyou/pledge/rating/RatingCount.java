package org.chuangyou.pledge.rating;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What one teller counted. Others enter their own without seeing it; what two of them say is the result. */
@Entity
@Table(name = "pledge_rating_count")
class RatingCount {

    @Id
    private UUID id;

    private UUID pledgeId;

    @Enumerated(EnumType.STRING)
    private Rater rater;

    private String teller;
    private LocalDate heldOn;
    private LocalDate annulledOn;
    private Integer invited;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Exclusion> exclusions;

    private int good;
    private int fairlyGood;
    private int fair;
    private int poor;

    protected RatingCount() {}

    RatingCount(UUID id, UUID pledgeId, Rater rater, String teller) {
        this.id = id;
        this.pledgeId = pledgeId;
        this.rater = rater;
        this.teller = teller;
    }

    /** How many were asked follows, of members, from the day and those left out: it is no part of what tellers must say alike. */
    RatingCount say(NewCount said, Integer asked) {
        heldOn = said.heldOn();
        invited = asked;
        exclusions = said.exclusions();
        good = said.good();
        fairlyGood = said.fairlyGood();
        fair = said.fair();
        poor = said.poor();
        return this;
    }

    NewCount said() {
        return new NewCount(heldOn, rater == Rater.MEMBERS ? null : invited, exclusions, good, fairlyGood, fair, poor);
    }

    Rater rater() {
        return rater;
    }

    String teller() {
        return teller;
    }

    RatingView view() {
        return new RatingView(rater, null, null, said().counts(), invited, exclusions, heldOn);
    }
}
