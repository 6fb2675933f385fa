package org.chuangyou.pledge.rating;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** What the pledger or the organisation said of an ended pledge. Said once, it stands. */
@Entity
@Immutable
@Table(name = "pledge_rating")
class Rating {

    @Id
    private UUID id;

    private UUID pledgeId;

    @Enumerated(EnumType.STRING)
    private Rater rater;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    private String words;
    private String ratedBy;
    private LocalDate ratedOn;
    private LocalDate annulledOn;

    protected Rating() {}

    Rating(UUID id, UUID pledgeId, Rater rater, NewRating said, String ratedBy, LocalDate ratedOn) {
        this.id = id;
        this.pledgeId = pledgeId;
        this.rater = rater;
        this.grade = said.grade();
        this.words = said.words();
        this.ratedBy = ratedBy;
        this.ratedOn = ratedOn;
    }

    boolean says(NewRating said) {
        return new NewRating(grade, words).equals(said);
    }

    LocalDate ratedOn() {
        return ratedOn;
    }

    RatingView view() {
        return new RatingView(rater, grade, words, null, null, List.of(), ratedOn);
    }
}
