package org.chuangyou.pledge.aid;

import java.util.List;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.pledge.summary.NamedFigure;
import org.chuangyou.pledge.summary.Scope;
import org.chuangyou.pledge.summary.SummaryPart;
import org.chuangyou.pledge.summary.Sums;

@ApplicationScoped
class AidTotals implements SummaryPart {

    private static final String STANDING = "aid m WHERE m.status = 'STANDING' AND m.happened_on BETWEEN :from AND :to";

    private final Sums sums;

    AidTotals(Sums sums) {
        this.sums = sums;
    }

    @Override
    public List<NamedFigure> figures(Scope scope) {
        return Stream.of(
                        List.of(sums.named("aid-records", "笔", "*", STANDING, scope)),
                        sums.tallies("aid-money", "m.thing", "amount", STANDING + " AND m.kind = 'MONEY'", scope),
                        sums.tallies("aid-goods", "m.thing", "amount", STANDING + " AND m.kind = 'GOODS'", scope),
                        sums.tallies("aid-beneficiaries", "CAST(NULL AS text)", "beneficiaries", STANDING, scope))
                .flatMap(List::stream)
                .toList();
    }
}
