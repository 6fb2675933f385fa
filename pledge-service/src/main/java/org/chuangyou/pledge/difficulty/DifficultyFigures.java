package org.chuangyou.pledge.difficulty;

import java.util.List;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.pledge.figure.Figure;
import org.chuangyou.pledge.summary.NamedFigure;
import org.chuangyou.pledge.summary.Scope;
import org.chuangyou.pledge.summary.SummaryPart;
import org.chuangyou.pledge.summary.Sums;

/** Of the difficulties raised in a time, where they stand now. */
@ApplicationScoped
class DifficultyFigures implements SummaryPart {

    private static final String RAISED = "difficulty m WHERE m.recorded_on BETWEEN :from AND :to";

    private final Sums sums;

    DifficultyFigures(Sums sums) {
        this.sums = sums;
    }

    @Override
    public List<NamedFigure> figures(Scope scope) {
        var raised = sums.count("*", RAISED, scope);
        var all = NamedFigure.of("difficulties-raised", Figure.count(raised, "件", scope.to()));
        var each = Stream.of(DifficultyStatus.values()).map(status -> standing(status, raised, scope));
        return Stream.concat(Stream.of(all), each).toList();
    }

    private NamedFigure standing(DifficultyStatus status, long raised, Scope scope) {
        var count = sums.count("*", RAISED + " AND m.status = '" + status.name() + "'", scope);
        return new NamedFigure("difficulties", status.name(), Figure.share(count, raised, "件", scope.to()));
    }
}
