package org.chuangyou.pledge.pairing;

import java.util.List;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.pledge.figure.Figure;
import org.chuangyou.pledge.summary.NamedFigure;
import org.chuangyou.pledge.summary.Scope;
import org.chuangyou.pledge.summary.SummaryPart;
import org.chuangyou.pledge.summary.Sums;

@ApplicationScoped
class PairingFigures implements SummaryPart {

    private static final String RUNNING =
            "pairing m WHERE m.started_on <= :to AND (m.ended_on IS NULL OR m.ended_on > :to)";
    private static final String CONTACTS =
            "pairing m JOIN matter_journal j ON j.matter_id = m.id WHERE j.act = 'CONTACT' AND j.done_on BETWEEN :from AND :to";

    private final Sums sums;

    PairingFigures(Sums sums) {
        this.sums = sums;
    }

    @Override
    public List<NamedFigure> figures(Scope scope) {
        var kinds = Stream.of(HelpedKind.values()).map(kind -> running(kind, scope));
        var acts = Stream.of(
                sums.named("pairing-contacts", "次", "*", CONTACTS, scope),
                sums.named("pairings-ended", "对", "*", "pairing m WHERE m.ended_on BETWEEN :from AND :to", scope));
        return Stream.concat(kinds, acts).toList();
    }

    private NamedFigure running(HelpedKind kind, Scope scope) {
        var from = RUNNING + " AND m.helped_kind = '" + kind.name() + "'";
        return new NamedFigure("pairings", kind.name(), Figure.count(sums.count("*", from, scope), "对", scope.to()));
    }
}
