package org.chuangyou.pledge.deed;

import java.util.ArrayList;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.pledge.summary.NamedFigure;
import org.chuangyou.pledge.summary.Scope;
import org.chuangyou.pledge.summary.SummaryPart;
import org.chuangyou.pledge.summary.Sums;

@ApplicationScoped
class DeedFigures implements SummaryPart {

    private static final String STANDING = "deed m WHERE m.status = 'STANDING' AND m.happened_on BETWEEN :from AND :to";
    private static final String EACH_PARTICIPANT =
            "deed m CROSS JOIN unnest(m.participants || m.guests) p (code) WHERE m.status = 'STANDING' AND m.happened_on BETWEEN :from AND :to";

    private final Sums sums;

    DeedFigures(Sums sums) {
        this.sums = sums;
    }

    /** People are counted once however often they took part; hours are not summed: there is nothing to compare. */
    @Override
    public List<NamedFigure> figures(Scope scope) {
        var figures = new ArrayList<NamedFigure>();
        figures.add(sums.named("volunteer-teams", "支", "*", "volunteer_team m WHERE m.formed_on <= :to", scope));
        figures.add(sums.named("deeds", "次", "*", STANDING, scope));
        figures.add(sums.named("deed-participants", "人", "DISTINCT p.code", EACH_PARTICIPANT, scope));
        figures.addAll(sums.tallies("deed-beneficiaries", "CAST(NULL AS text)", "beneficiaries", STANDING, scope));
        return figures;
    }
}
