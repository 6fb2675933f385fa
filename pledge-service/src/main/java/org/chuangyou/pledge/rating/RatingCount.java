package org.chuangyou.pledge.rating;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

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
    private Integer invited;
    private int good;
    private int fairlyGood;
    private int fair;
    private int poor;

    protected RatingCount() {}

    RatingCount(UUID id, UUID pledgeId, Rater rater, String teller, NewCount said) {
        this.id = id;
        this.pledgeId = pledgeId;
        this.rater = rater;
        this.teller = teller;
        say(said);
    }

    void say(NewCount said) {
        heldOn = said.heldOn();
        invited = said.invited();
        good = said.good();
        fairlyGood = said.fairlyGood();
        fair = said.fair();
        poor = said.poor();
    }

    NewCount said() {
        return new NewCount(heldOn, invited, good, fairlyGood, fair, poor);
    }

    Rater rater() {
        return rater;
    }

    String teller() {
        return teller;
    }

    RatingView view() {
        return new RatingView(rater, null, null, said().counts(), invited, heldOn);
    }
}
