package org.chuangyou.evaluation.result;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.chuangyou.evaluation.poll.Contest;
import org.chuangyou.evaluation.poll.Grade;
import org.chuangyou.evaluation.poll.Indicator;
import org.chuangyou.evaluation.poll.LogKey;
import org.chuangyou.evaluation.poll.Manifest;
import org.chuangyou.evaluation.poll.Mode;
import org.chuangyou.evaluation.poll.SubjectKind;
import org.chuangyou.evaluation.poll.Tally;
import org.chuangyou.evaluation.satisfaction.Rate;
import org.chuangyou.evaluation.satisfaction.Satisfaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CountingTest {

    private static final Satisfaction TOP1 =
            new Satisfaction("TOP1", "满意率", List.of("YES"), List.of("YES", "MIDDLING", "NO"));
    private static final Satisfaction TOP2 =
            new Satisfaction("TOP2", "满意率", List.of("YES", "MIDDLING"), List.of("YES", "MIDDLING", "NO"));
    private static final Satisfaction UNKNOWN_COUNTS =
            new Satisfaction("OF_ALL", "满意率", List.of("YES"), List.of("YES", "MIDDLING", "NO", "UNKNOWN"));

    private final Map<String, Tally> tallies = new HashMap<>();
    private Satisfaction definition = TOP1;

    @Test
    void who_does_not_know_is_not_valid_unless_the_definition_says_so() {
        ballots("g1.s1", "YES", 8);
        ballots("g1.s1", "UNKNOWN", 2);

        assertThat(paper(0).satisfaction()).isEqualTo(new Rate("TOP1", 8, 8, 100.0));
        definition = UNKNOWN_COUNTS;
        assertThat(paper(0).satisfaction()).isEqualTo(new Rate("OF_ALL", 8, 10, 80.0));
    }

    @Test
    void the_same_ballots_under_another_definition_give_another_figure() {
        ballots("g1.s1", "YES", 6);
        ballots("g1.s1", "MIDDLING", 3);
        ballots("g1.s1", "NO", 3);

        assertThat(paper(0).satisfaction()).isEqualTo(new Rate("TOP1", 6, 12, 50.0));
        definition = TOP2;
        assertThat(paper(0).satisfaction()).isEqualTo(new Rate("TOP2", 9, 12, 75.0));
    }

    @Test
    void counts_stand_beside_percentages() {
        ballots("g1.s1", "YES", 4);
        ballots("g1.s1", "NO", 2);

        assertThat(paper(0).indicators().get(0).counts())
                .extracting(Results.Count::share)
                .containsExactly(
                        new Rate("SHARE", 4, 6, 66.7),
                        new Rate("SHARE", 0, 6, 0.0),
                        new Rate("SHARE", 2, 6, 33.3),
                        new Rate("SHARE", 0, 6, 0.0));
    }

    @Test
    void the_total_is_weighted_and_names_the_unweighted_numbers() {
        ballots("g1.s1", "YES", 5);
        ballots("g1.s1", "NO", 5);
        ballots("g2.s1", "YES", 10);
        ballots("g2.s1", "NO", 20);

        assertThat(overall()).isEqualTo(new Results.Overall("TOP1", 15, 40, 37.5, 40.0, 100));
    }

    @Test
    void a_group_without_a_valid_rating_has_no_say() {
        ballots("g1.s1", "UNKNOWN", 6);
        ballots("g2.s1", "YES", 6);
        ballots("g2.s1", "NO", 3);

        assertThat(overall()).isEqualTo(new Results.Overall("TOP1", 6, 9, 66.7, 66.7, 60));
    }

    @Test
    void nobody_heard_is_no_percentage() {
        assertThat(results().subjects().get(0).overall()).isNull();
        assertThat(results().subjects().get(0).suppressed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"4, true, true", "5, false, false", "0, true, false", "1, true, true"})
    void too_few_ballots_are_not_shown_and_nothing_is_from_which_they_follow(
            int cast, boolean groupSuppressed, boolean totalWithheld) {
        ballots("g1.s1", "NO", cast);
        ballots("g2.s1", "YES", 9);

        assertThat(paper(0).suppressed()).isEqualTo(groupSuppressed);
        assertThat(paper(1).suppressed()).isFalse();
        assertThat(results().subjects().get(0).suppressed()).isEqualTo(totalWithheld);
        assertThat(overall() == null).isEqualTo(totalWithheld);
    }

    @Test
    void two_small_groups_are_not_given_together_either() {
        ballots("g1.s1", "NO", 4);
        ballots("g2.s1", "YES", 4);

        assertThat(results().subjects().get(0).suppressed()).isTrue();
        assertThat(overall()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 33.3", "2, 3, 66.7", "1, 16, 6.3", "5, 6, 83.3", "1, 2000, 0.1", "199, 200, 99.5", "7, 7, 100.0"
    })
    void one_decimal_half_up(long numerator, long denominator, double percent) {
        assertThat(Rate.of("TOP1", numerator, denominator).percent()).isEqualTo(percent);
    }

    private Results.Paper paper(int group) {
        return results().subjects().get(0).groups().get(group);
    }

    private Results.Overall overall() {
        return results().subjects().get(0).overall();
    }

    private void ballots(String contest, String grade, int count) {
        for (var i = 0; i < count; i++) {
            tallies.computeIfAbsent(contest, name -> new Tally()).add(List.of(new Tally.Choice("ALL", grade)));
        }
    }

    private Results results() {
        var manifest = new Manifest(
                1,
                UUID.randomUUID(),
                "测评",
                UUID.randomUUID(),
                Mode.ONE_SITTING,
                Mode.ONE_SITTING.statement(),
                Mode.ONE_SITTING.phases(),
                5,
                new Manifest.Definition(definition.code(), definition.satisfied(), definition.valid()),
                SubjectKind.BRANCH,
                List.of(
                        new Grade("YES", "满意"),
                        new Grade("MIDDLING", "基本满意"),
                        new Grade("NO", "不满意"),
                        new Grade("UNKNOWN", "不了解")),
                List.of(new Indicator("ALL", "总体")),
                List.of(new Manifest.Group("教师", 40), new Manifest.Group("家长", 60)),
                List.of("支部"),
                List.<Contest>of(),
                new LogKey("OKP", "Ed25519", ""));
        return Counting.of(new Sheet(
                manifest,
                UUID.randomUUID(),
                LocalDate.of(2011, 7, 8),
                definition,
                List.of(new Sheet.Group("教师", 20, 40), new Sheet.Group("家长", 40, 60)),
                List.of(new Sheet.Subject(
                        UUID.randomUUID(), "支部", true, new Results.Pledged(1, 0, 0, 0, 0L, List.of()))),
                Map.of(),
                Map.of(),
                tallies,
                Map.of()));
    }
}
