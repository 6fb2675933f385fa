package org.chuangyou.pledge.rating;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

/** What has been said of pledges, of the ends that stand. The pledge's lock keeps two writers apart. */
@ApplicationScoped
public class Ratings {

    private final Session database;

    Ratings(Session database) {
        this.database = database;
    }

    Optional<Rating> of(UUID pledgeId, Rater rater) {
        return database.createSelectionQuery(
                        "from Rating where pledgeId = ?1 and rater = ?2 and annulledOn is null", Rating.class)
                .setParameter(1, pledgeId)
                .setParameter(2, rater)
                .uniqueResultOptional();
    }

    private List<Rating> of(UUID pledgeId) {
        return database.createSelectionQuery("from Rating where pledgeId = ?1 and annulledOn is null", Rating.class)
                .setParameter(1, pledgeId)
                .getResultList();
    }

    List<RatingCount> counts(UUID pledgeId) {
        return database.createSelectionQuery(
                        "from RatingCount where pledgeId = ?1 and annulledOn is null order by id", RatingCount.class)
                .setParameter(1, pledgeId)
                .getResultList();
    }

    List<RatingCount> counts(UUID pledgeId, Rater rater) {
        return counts(pledgeId).stream().filter(count -> count.rater() == rater).toList();
    }

    /** Where two tellers counted the same, what they counted. */
    static Optional<RatingCount> agreed(List<RatingCount> counts) {
        return counts.stream()
                .filter(one -> counts.stream()
                        .anyMatch(other -> other != one && other.said().equals(one.said())))
                .findFirst();
    }

    /** What stands, of each side at most one: everybody may know it. */
    public List<RatingView> results(UUID pledgeId) {
        return results(pledgeId, counted(pledgeId));
    }

    private List<RatingView> results(UUID pledgeId, Map<Rater, List<RatingCount>> counted) {
        var said = of(pledgeId).stream().map(Rating::view);
        var agreed = counted.values().stream()
                .map(Ratings::agreed)
                .flatMap(Optional::stream)
                .map(RatingCount::view);
        return Stream.concat(said, agreed)
                .sorted(Comparator.comparing(RatingView::rater))
                .toList();
    }

    private Map<Rater, List<RatingCount>> counted(UUID pledgeId) {
        return counts(pledgeId).stream().collect(Collectors.groupingBy(RatingCount::rater));
    }

    RatingsView view(UUID pledgeId) {
        var counted = counted(pledgeId);
        var counting = counted.entrySet().stream()
                .filter(entry -> agreed(entry.getValue()).isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> (long) entry.getValue().size()));
        return new RatingsView(results(pledgeId, counted), counting);
    }

    void keep(Object said) {
        database.persist(said);
    }

    void flush() {
        database.flush();
    }
}
