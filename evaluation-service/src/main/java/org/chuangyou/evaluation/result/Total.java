package org.chuangyou.evaluation.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import org.chuangyou.evaluation.satisfaction.Rate;
import org.chuangyou.evaluation.satisfaction.Satisfaction;

/** What all groups together say of one subject. */
final class Total {

    private Total() {}

    /**
     * Whether a total would give away what is suppressed. One suppressed group follows from the total by subtraction;
     * of two, the weights and the few ballots leave so little room that they can be worked out as well. A group without
     * any ballot gives nothing away.
     */
    static boolean wouldBetray(List<Results.Paper> papers) {
        return papers.stream().anyMatch(paper -> paper.suppressed() && paper.cast() > 0);
    }

    /** The groups' percentages by their weights; null when nobody gave a valid rating. */
    static Results.Overall of(Satisfaction definition, List<Sheet.Group> groups, List<Results.Paper> papers) {
        long numerator = 0;
        long denominator = 0;
        var weight = 0;
        // The weighted sum as one fraction, so that nothing is rounded but the last figure.
        var part = BigDecimal.ZERO;
        var whole = BigDecimal.ONE;
        for (var i : heard(papers)) {
            var rate = papers.get(i).satisfaction();
            numerator += rate.numerator();
            denominator += rate.denominator();
            weight += groups.get(i).weight();
            var valid = BigDecimal.valueOf(rate.denominator());
            var satisfied = BigDecimal.valueOf(rate.numerator() * groups.get(i).weight());
            part = part.multiply(valid).add(satisfied.multiply(whole));
            whole = whole.multiply(valid);
        }
        return weight == 0
                ? null
                : new Results.Overall(
                        definition.code(),
                        numerator,
                        denominator,
                        Rate.of(definition.code(), numerator, denominator).percent(),
                        Rate.percent(part, whole.multiply(BigDecimal.valueOf(weight))),
                        weight);
    }

    /** The groups that gave a valid rating. */
    private static int[] heard(List<Results.Paper> papers) {
        return IntStream.range(0, papers.size())
                .filter(i -> papers.get(i).satisfaction() != null
                        && papers.get(i).satisfaction().denominator() > 0)
                .toArray();
    }
}
