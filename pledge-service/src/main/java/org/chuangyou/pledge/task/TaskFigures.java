package org.chuangyou.pledge.task;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.pledge.figure.Figure;
import org.chuangyou.pledge.summary.NamedFigure;
import org.chuangyou.pledge.summary.Scope;
import org.chuangyou.pledge.summary.SummaryPart;
import org.chuangyou.pledge.summary.Sums;

/** Of the items given by documents issued in a time, once for each organisation they were given to. */
@ApplicationScoped
class TaskFigures implements SummaryPart {

    private static final String GIVEN = "task_standing m WHERE m.issued_on BETWEEN :from AND :to";

    private final Sums sums;

    TaskFigures(Sums sums) {
        this.sums = sums;
    }

    @Override
    public List<NamedFigure> figures(Scope scope) {
        var given = sums.count("*", GIVEN, scope);
        var applying = sums.count("*", GIVEN + " AND m.state IN ('OPEN', 'DONE')", scope);
        var done = sums.count("*", GIVEN + " AND m.state = 'DONE'", scope);
        return List.of(
                NamedFigure.of("task-items", Figure.count(given, "项", scope.to())),
                NamedFigure.of("task-items-applying", Figure.share(applying, given, "项", scope.to())),
                NamedFigure.of("task-items-done", Figure.share(done, applying, "项", scope.to())));
    }
}
