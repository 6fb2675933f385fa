package org.chuangyou.reporting.pledge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.chuangyou.reporting.pledge.PledgeFact.What;

/** All that is known of one pledge. What it counts for follows from this alone, never from the order of arrival. */
final class PledgeHistory {

    private static final Set<What> OUTCOMES = EnumSet.of(
            What.FULFILLED, What.PARTLY_FULFILLED, What.UNKEPT_OBJECTIVE, What.UNKEPT_WITHOUT_REASON, What.WITHDRAWN);

    private final Collection<PledgeFact> facts;
    private final PledgePlaces places;
    private final Map<Count, Integer> counts = new HashMap<>();

    private PledgeHistory(Collection<PledgeFact> facts) {
        this.facts = facts;
        this.places = new PledgePlaces(facts);
    }

    static Map<Count, Integer> countsOf(Collection<PledgeFact> facts) {
        var history = new PledgeHistory(facts);
        facts.forEach(history::count);
        return history.counts;
    }

    private void count(PledgeFact fact) {
        switch (fact.what()) {
            case PUBLISHED -> {
                add(fact, PledgeFigure.PUBLISHED);
                whileOpen(fact, PledgeFigure.RUNNING, outcome());
            }
            case FULFILLED -> whileItHolds(fact, PledgeFigure.FULFILLED);
            case PARTLY_FULFILLED -> whileItHolds(fact, PledgeFigure.PARTLY_FULFILLED);
            case WITHDRAWN -> whileItHolds(fact, PledgeFigure.WITHDRAWN);
            case UNKEPT_OBJECTIVE -> whileItHolds(fact, PledgeFigure.UNKEPT_OBJECTIVE);
            case UNKEPT_WITHOUT_REASON -> whileItHolds(fact, PledgeFigure.UNKEPT_WITHOUT_REASON);
            case REPORTED -> add(fact, PledgeFigure.REPORTED);
            case ANSWERED -> add(fact, PledgeFigure.ANSWERED);
            // Once the pledge has its outcome, nobody waits for its monthly report any more.
            case REPORT_OVERDUE -> whileOpen(fact, PledgeFigure.OVERDUE, earlier(reportOf(fact.which()), outcome()));
            case FULFILMENT_OVERDUE ->
                whileOpen(fact, PledgeFigure.OVERDUE, earlier(extension(fact.which()), outcome()));
            case ITEM_OVERDUE -> add(fact, PledgeFigure.ITEM_OVERDUE);
            case COMMENT_OVERDUE -> add(fact, PledgeFigure.COMMENT_OVERDUE);
            case CHECKED_IN_ORDER -> add(fact, PledgeFigure.CHECKED);
            case CHECKED_PROBLEM -> add(fact, PledgeFigure.CHECKED, PledgeFigure.PROBLEM_FOUND);
            case CHECKED_PUT_RIGHT -> add(fact, PledgeFigure.CHECKED, PledgeFigure.PUT_RIGHT);
            case RATED_BY_SELF -> rated(fact, PledgeFigure.RATED_SELF);
            case RATED_BY_MEMBERS -> rated(fact, PledgeFigure.RATED_MEMBERS);
            case RATED_BY_MASSES -> rated(fact, PledgeFigure.RATED_MASSES);
            case RATED_BY_ORGANIZATION -> rated(fact, PledgeFigure.RATED_ORGANIZATION);
            case REVISED -> {
                // counts for nothing by itself: it ends what was overdue before
            }
            case END_ANNULLED -> {
                // likewise: it ends what an end counted for
            }
            case HANDED_OVER -> {
                // nor this: what counts stands elsewhere from then on
            }
        }
    }

    /** An end counts until it is annulled, and the pledge does not run meanwhile. */
    private void whileItHolds(PledgeFact end, PledgeFigure figure) {
        var annulled = annulment(end).map(PledgeFact::day);
        whileOpen(end, figure, annulled);
        if (annulled.isPresent() && isPublished()) {
            add(end, PledgeFigure.RUNNING, end.day(), -1);
            add(end, PledgeFigure.RUNNING, later(end.day(), annulled.get()), 1);
        }
    }

    /** 评诺 is of an end: it counts once for each rater, and goes with the end when that is annulled. */
    private void rated(PledgeFact rating, PledgeFigure figure) {
        var first = facts.stream()
                .filter(fact -> fact.what() == rating.what() && annulment(fact).equals(annulment(rating)))
                .map(PledgeFact::which)
                .min(String::compareTo);
        if (first.filter(rating.which()::equals).isPresent()) {
            whileOpen(rating, figure, annulment(rating).map(PledgeFact::day));
        }
    }

    private boolean isPublished() {
        return facts.stream().anyMatch(fact -> fact.what() == What.PUBLISHED);
    }

    private void whileOpen(PledgeFact fact, PledgeFigure figure, Optional<LocalDate> end) {
        add(fact, figure);
        end.map(day -> later(fact.day(), day)).ifPresent(day -> add(fact, figure, day, -1));
    }

    private void add(PledgeFact fact, PledgeFigure... figures) {
        for (var figure : figures) {
            add(fact, figure, fact.day(), 1);
        }
    }

    private void add(PledgeFact fact, PledgeFigure figure, LocalDate day, int change) {
        var place = places.on(day, fact);
        sum(place, fact, figure, day, change);
        if (figure.goesAlong()) {
            for (var move : places.after(day)) {
                sum(place, fact, figure, move.day(), -change);
                place = move.organizationId();
                sum(place, fact, figure, move.day(), change);
            }
        }
    }

    private void sum(UUID organization, PledgeFact fact, PledgeFigure figure, LocalDate day, int change) {
        counts.merge(new Count(organization, fact.campaignId(), figure, day), change, Integer::sum);
    }

    private Optional<LocalDate> outcome() {
        return days(facts.stream()
                .filter(fact ->
                        OUTCOMES.contains(fact.what()) && annulment(fact).isEmpty()));
    }

    /** What took this end back, or that of which something was said; ids of facts grow with time, so it is the first that is greater. */
    private Optional<PledgeFact> annulment(PledgeFact end) {
        return facts.stream()
                .filter(fact -> fact.what() == What.END_ANNULLED && fact.which().compareTo(end.which()) > 0)
                .min(Comparator.comparing(PledgeFact::which));
    }

    /** When a revision gave the pledge a later last day than this one; days are written so that they sort as text. */
    private Optional<LocalDate> extension(String lastDay) {
        return days(facts.stream()
                .filter(fact -> fact.what() == What.REVISED && fact.which().compareTo(lastDay) > 0));
    }

    private Optional<LocalDate> reportOf(String month) {
        return days(facts.stream()
                .filter(fact -> fact.what() == What.REPORTED && fact.which().equals(month)));
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.concat(one.stream(), other.stream()).min(LocalDate::compareTo);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private static Optional<LocalDate> days(Stream<PledgeFact> facts) {
        return facts.map(PledgeFact::day).min(LocalDate::compareTo);
    }
}
