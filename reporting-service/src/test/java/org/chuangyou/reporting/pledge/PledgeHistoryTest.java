package org.chuangyou.reporting.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chuangyou.reporting.pledge.PledgeFact.What;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PledgeHistoryTest {

    private static final UUID ANY = UUID.randomUUID();
    private static final UUID OLD = UUID.randomUUID();
    private static final UUID NEXT = UUID.randomUUID();

    @Test
    void a_pledge_runs_from_publication_to_its_outcome() {
        var facts = List.of(fact(What.PUBLISHED, "", "2012-04-01"), fact(What.FULFILLED, "", "2012-05-20"));

        assertThat(asOf("2012-03-31", PledgeFigure.RUNNING, facts)).isZero();
        assertThat(asOf("2012-04-01", PledgeFigure.RUNNING, facts)).isOne();
        assertThat(asOf("2012-05-20", PledgeFigure.RUNNING, facts)).isZero();
    }

    @Test
    void an_end_that_is_annulled_counts_until_then_and_the_pledge_runs_on_to_the_next() {
        var facts = List.of(
                fact(What.PUBLISHED, "", "2012-04-01"),
                fact(What.FULFILLED, "1", "2012-05-20"),
                fact(What.END_ANNULLED, "2", "2012-05-25"),
                fact(What.UNKEPT_OBJECTIVE, "3", "2012-06-10"));

        assertThat(asOf("2012-05-24", PledgeFigure.FULFILLED, facts)).isOne();
        assertThat(asOf("2012-05-24", PledgeFigure.RUNNING, facts)).isZero();
        assertThat(asOf("2012-05-25", PledgeFigure.FULFILLED, facts)).isZero();
        assertThat(asOf("2012-05-25", PledgeFigure.RUNNING, facts)).isOne();
        assertThat(asOf("2012-06-10", PledgeFigure.UNKEPT_OBJECTIVE, facts)).isOne();
        assertThat(asOf("2012-06-10", PledgeFigure.RUNNING, facts)).isZero();
    }

    @Test
    void what_was_said_of_an_end_goes_with_it_and_of_each_end_every_side_counts_once() {
        var facts = List.of(
                fact(What.RATED_BY_MASSES, "1", "2012-05-20"),
                fact(What.RATED_BY_MASSES, "2", "2012-05-21"),
                fact(What.END_ANNULLED, "3", "2012-05-25"),
                fact(What.RATED_BY_MASSES, "4", "2012-06-10"));

        assertThat(asOf("2012-05-24", PledgeFigure.RATED_MASSES, facts)).isOne();
        assertThat(asOf("2012-05-25", PledgeFigure.RATED_MASSES, facts)).isZero();
        assertThat(asOf("2012-06-10", PledgeFigure.RATED_MASSES, facts)).isOne();
    }

    @Test
    void an_end_of_the_day_of_an_annulment_is_told_apart_from_the_one_annulled() {
        var facts = List.of(
                fact(What.PUBLISHED, "", "2012-04-01"),
                fact(What.FULFILLED, "1", "2012-05-20"),
                fact(What.END_ANNULLED, "2", "2012-05-20"),
                fact(What.FULFILLED, "3", "2012-05-20"));

        assertThat(asOf("2012-05-20", PledgeFigure.FULFILLED, facts)).isOne();
        assertThat(asOf("2012-05-20", PledgeFigure.RUNNING, facts)).isZero();
    }

    @Test
    void an_outcome_without_a_publication_leaves_a_gap_to_be_seen() {
        var facts = List.of(fact(What.FULFILLED, "", "2012-05-20"));

        assertThat(asOf("2012-06-30", PledgeFigure.FULFILLED, facts)).isOne();
        assertThat(asOf("2012-06-30", PledgeFigure.RUNNING, facts)).isZero();
    }

    @Test
    void a_missing_report_is_made_good_by_that_month_s_report_alone() {
        var facts = List.of(
                fact(What.REPORT_OVERDUE, "2012-04", "2012-05-06"), fact(What.REPORTED, "2012-05", "2012-06-02"));

        assertThat(asOf("2012-06-30", PledgeFigure.OVERDUE, facts)).isOne();
    }

    @Test
    void a_report_given_before_it_was_found_missing_leaves_nothing_overdue() {
        var facts = List.of(
                fact(What.REPORT_OVERDUE, "2012-04", "2012-05-06"), fact(What.REPORTED, "2012-04", "2012-05-05"));

        assertThat(asOf("2012-05-06", PledgeFigure.OVERDUE, facts)).isZero();
    }

    @Test
    void with_its_outcome_nothing_of_a_pledge_is_overdue() {
        var facts = List.of(
                fact(What.REPORT_OVERDUE, "2012-04", "2012-05-06"),
                fact(What.FULFILMENT_OVERDUE, "", "2012-06-02"),
                fact(What.UNKEPT_OBJECTIVE, "", "2012-06-10"));

        assertThat(asOf("2012-06-09", PledgeFigure.OVERDUE, facts)).isEqualTo(2);
        assertThat(asOf("2012-06-10", PledgeFigure.OVERDUE, facts)).isZero();
    }

    @Test
    void a_revision_that_sets_a_later_day_makes_good_what_was_overdue_until_that_day_is_past_too() {
        var facts = List.of(
                fact(What.FULFILMENT_OVERDUE, "2012-06-01", "2012-06-02"),
                fact(What.REVISED, "2012-07-31", "2012-06-10"),
                fact(What.FULFILMENT_OVERDUE, "2012-07-31", "2012-08-01"));

        assertThat(asOf("2012-06-09", PledgeFigure.OVERDUE, facts)).isOne();
        assertThat(asOf("2012-06-10", PledgeFigure.OVERDUE, facts)).isZero();
        assertThat(asOf("2012-08-01", PledgeFigure.OVERDUE, facts)).isOne();
    }

    @Test
    void a_revision_that_sets_no_later_day_leaves_it_overdue() {
        var facts = List.of(
                fact(What.FULFILMENT_OVERDUE, "2012-06-01", "2012-06-02"),
                fact(What.REVISED, "2012-06-01", "2012-06-10"));

        assertThat(asOf("2012-06-30", PledgeFigure.OVERDUE, facts)).isOne();
    }

    @Test
    void a_pledge_handed_over_runs_where_it_is_followed_and_before_where_it_was_published() {
        var facts = List.of(
                at(OLD, What.PUBLISHED, "", "2012-04-01"),
                at(NEXT, What.HANDED_OVER, "1", "2012-05-02"),
                at(NEXT, What.FULFILLED, "", "2012-06-10"));

        assertThat(asOf("2012-05-01", PledgeFigure.RUNNING, facts, OLD)).isOne();
        assertThat(asOf("2012-05-02", PledgeFigure.RUNNING, facts, OLD)).isZero();
        assertThat(asOf("2012-05-02", PledgeFigure.RUNNING, facts, NEXT)).isOne();
        assertThat(asOf("2012-06-10", PledgeFigure.RUNNING, facts, NEXT)).isZero();
        assertThat(asOf("2012-06-10", PledgeFigure.FULFILLED, facts, NEXT)).isOne();
    }

    @Test
    void an_end_of_a_day_before_the_handing_over_goes_along_whoever_confirmed_it() {
        var facts = List.of(
                at(OLD, What.PUBLISHED, "", "2012-04-01"),
                at(NEXT, What.HANDED_OVER, "1", "2012-05-10"),
                at(NEXT, What.FULFILLED, "", "2012-05-08"));

        assertThat(asOf("2012-05-09", PledgeFigure.FULFILLED, facts, OLD)).isOne();
        assertThat(asOf("2012-05-09", PledgeFigure.FULFILLED, facts, NEXT)).isZero();
        assertThat(asOf("2012-05-10", PledgeFigure.FULFILLED, facts, OLD)).isZero();
        assertThat(asOf("2012-05-10", PledgeFigure.FULFILLED, facts, NEXT)).isOne();
    }

    @Test
    void what_is_overdue_goes_along_and_what_was_reported_stays() {
        var facts = List.of(
                at(OLD, What.PUBLISHED, "", "2012-03-01"),
                at(OLD, What.REPORTED, "2012-03", "2012-04-02"),
                at(OLD, What.REPORT_OVERDUE, "2012-04", "2012-05-06"),
                at(NEXT, What.HANDED_OVER, "1", "2012-05-10"));

        assertThat(asOf("2012-05-10", PledgeFigure.OVERDUE, facts, NEXT)).isOne();
        assertThat(asOf("2012-05-10", PledgeFigure.OVERDUE, facts, OLD)).isZero();
        assertThat(asOf("2012-05-10", PledgeFigure.REPORTED, facts, OLD)).isOne();
    }

    @Test
    void of_two_handings_over_on_one_day_the_later_told_holds() {
        var last = UUID.randomUUID();
        var facts = List.of(
                at(last, What.HANDED_OVER, "2", "2012-05-10"),
                at(NEXT, What.HANDED_OVER, "1", "2012-05-10"),
                at(OLD, What.PUBLISHED, "", "2012-04-01"));

        assertThat(asOf("2012-05-10", PledgeFigure.PUBLISHED, facts, last)).isOne();
        assertThat(asOf("2012-05-10", PledgeFigure.PUBLISHED, facts, NEXT)).isZero();
    }

    private static int asOf(String day, PledgeFigure figure, List<PledgeFact> facts) {
        return asOf(day, figure, facts, ANY);
    }

    private static int asOf(String day, PledgeFigure figure, List<PledgeFact> facts, UUID organization) {
        return PledgeHistory.countsOf(facts).entrySet().stream()
                .filter(count -> count.getKey().figure() == figure
                        && count.getKey().organizationId().equals(organization))
                .filter(count -> !count.getKey().day().isAfter(LocalDate.parse(day)))
                .mapToInt(count -> count.getValue())
                .sum();
    }

    private static PledgeFact fact(What what, String which, String day) {
        return at(ANY, what, which, day);
    }

    private static PledgeFact at(UUID organization, What what, String which, String day) {
        return new PledgeFact(ANY, what, which, LocalDate.parse(day), ANY, organization);
    }
}
