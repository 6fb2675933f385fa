package org.chuangyou.pledge.matter;

import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.Function;

import io.quarkiverse.resteasy.problem.HttpProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The rule book of a kind of matter: every (status, act), allowed with the status after it or refused without effect. */
public final class Lifecycle {

    private Lifecycle() {}

    /**
     * Tries every act in every status.
     *
     * @param after the status after an act, from a row per status and an entry per act; null where it is refused
     */
    public static <M, S extends Enum<S>, A extends Enum<A>> void check(
            Class<S> statuses,
            Class<A> acts,
            String rules,
            Function<S, M> in,
            BiConsumer<A, M> apply,
            Function<M, S> status) {
        var table = rules.lines().map(line -> line.trim().split("\\s+")).toList();
        assertThat(table).hasSize(statuses.getEnumConstants().length + 1);
        var columns = Arrays.asList(table.get(0));
        for (var row : table.subList(1, table.size())) {
            for (var act : columns.subList(1, columns.size())) {
                var from = Enum.valueOf(statuses, row[0]);
                var after = row[columns.indexOf(act)];
                tryOut(in.apply(from), Enum.valueOf(acts, act), from, after, apply, status);
            }
        }
    }

    private static <M, S extends Enum<S>, A extends Enum<A>> void tryOut(
            M matter, A act, S from, String after, BiConsumer<A, M> apply, Function<M, S> status) {
        assertThat(status.apply(matter)).isEqualTo(from);
        if (after.equals("-")) {
            assertThatThrownBy(() -> apply.accept(act, matter))
                    .as("%s in %s", act, from)
                    .isInstanceOf(HttpProblem.class);
            assertThat(status.apply(matter)).isEqualTo(from);
        } else {
            apply.accept(act, matter);
            assertThat(status.apply(matter).name()).as("%s in %s", act, from).isEqualTo(after);
        }
    }
}
