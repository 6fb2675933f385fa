package org.chuangyou.evaluation.pair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.evaluation.satisfaction.Share;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UpwardTest {

    private static final UUID SUPERIOR = UUID.randomUUID();
    private static final List<UUID> BRANCHES =
            Stream.generate(UUID::randomUUID).limit(5).toList();
    private static final List<UUID> BELOW =
            Stream.concat(Stream.of(SUPERIOR), BRANCHES.stream()).toList();

    @Test
    void the_branches_below_judge_their_superior() {
        assertThatCode(() -> Upward.requireRaters(SUPERIOR, BRANCHES, BELOW, 5)).doesNotThrowAnyException();
    }

    @Test
    void who_stands_elsewhere_does_not_judge_and_nobody_judges_itself() {
        var stranger = UUID.randomUUID();
        var raters = new ArrayList<>(BRANCHES);
        raters.addAll(List.of(stranger, SUPERIOR));

        refused(raters, "upward-rater-not-below", "raters", List.of(stranger, SUPERIOR));
    }

    @Test
    void a_branch_named_twice_is_one_branch() {
        var raters = new ArrayList<>(BRANCHES.subList(0, 4));
        raters.add(BRANCHES.get(0));

        refused(raters, "upward-too-few", "branches", 4);
    }

    @Test
    void the_superior_sees_what_five_branches_say_together() {
        var shown = Upward.shown(branches(5), 5);

        assertThat(shown).map(Share::percent).contains(80.0);
        assertThat(shown).map(Share::denominator).contains(50L);
    }

    @Test
    void of_fewer_branches_it_sees_nothing() {
        assertThat(Upward.shown(branches(4), 5)).isEmpty();
    }

    @Test
    void a_branch_without_a_valid_rating_hides_nobody() {
        var parts = new ArrayList<>(branches(4));
        parts.addAll(Collections.nCopies(3, new Share.Part(1, 0, 0)));

        assertThat(Upward.shown(parts, 5)).isEmpty();
    }

    @Test
    void a_large_branch_weighs_no_more_than_a_small_one() {
        var parts = new ArrayList<>(branches(4));
        parts.add(new Share.Part(1, 0, 1000));

        assertThat(Upward.shown(parts, 5)).map(Share::percent).contains(64.0);
    }

    private static List<Share.Part> branches(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Share.Part(1, 8, 10)).toList();
    }

    private static void refused(List<UUID> raters, String problem, String name, Object value) {
        assertThatThrownBy(() -> Upward.requireRaters(SUPERIOR, raters, BELOW, 5))
                .isInstanceOfSatisfying(HttpProblem.class, refusal -> {
                    assertThat(refusal.getType()).hasToString("urn:chuangyou:problem:" + problem);
                    assertThat(refusal.getParameters()).containsEntry(name, value);
                });
    }
}
