package org.chuangyou.pledge.suggestion;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.pledge.figure.Figure;
import org.chuangyou.pledge.summary.NamedFigure;
import org.chuangyou.pledge.summary.Scope;
import org.chuangyou.pledge.summary.SummaryPart;
import org.chuangyou.pledge.summary.Sums;

/** Of the suggestions received in a time, what came of them until now. One both adopted and sent up counts in both. */
@ApplicationScoped
class SuggestionFigures implements SummaryPart {

    private static final String RECEIVED = "suggestion m WHERE m.recorded_on BETWEEN :from AND :to";

    private final Sums sums;

    SuggestionFigures(Sums sums) {
        this.sums = sums;
    }

    @Override
    public List<NamedFigure> figures(Scope scope) {
        var received = sums.count("*", RECEIVED, scope);
        return List.of(
                NamedFigure.of("suggestions-received", Figure.count(received, "条", scope.to())),
                share("suggestions-adopted", "m.decision IS NOT NULL", received, scope),
                share("suggestions-sent-up", "m.sent_up_to IS NOT NULL", received, scope),
                share("suggestions-declined", "m.status = 'DECLINED'", received, scope));
    }

    private NamedFigure share(String name, String condition, long received, Scope scope) {
        var count = sums.count("*", RECEIVED + " AND " + condition, scope);
        return NamedFigure.of(name, Figure.share(count, received, "条", scope.to()));
    }
}
