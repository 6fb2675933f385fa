package org.chuangyou.pledge.counterpart;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.pledge.figure.Figure;
import org.chuangyou.pledge.summary.NamedFigure;
import org.chuangyou.pledge.summary.Scope;
import org.chuangyou.pledge.summary.SummaryPart;
import org.chuangyou.pledge.summary.Sums;

/** Counterparts linked, and of the promises due in a time how many were kept by its end. */
@ApplicationScoped
class CounterpartFigures implements SummaryPart {

    private static final String LINKED =
            "counterpart m WHERE m.linked_on <= :to AND (m.ended_on IS NULL OR m.ended_on > :to)";
    private static final String DUE =
            "counterpart m JOIN counterpart_promise p ON p.counterpart_id = m.id WHERE p.due_on BETWEEN :from AND :to";

    private final Sums sums;

    CounterpartFigures(Sums sums) {
        this.sums = sums;
    }

    @Override
    public List<NamedFigure> figures(Scope scope) {
        var due = sums.count("*", DUE, scope);
        var kept = sums.count("*", DUE + " AND p.kept_on <= :to", scope);
        return List.of(
                sums.named("counterparts", "个", "*", LINKED, scope),
                NamedFigure.of("counterpart-promises-kept", Figure.share(kept, due, "件", scope.to())));
    }
}
