package org.chuangyou.evaluation.result;

import java.util.List;
import java.util.stream.IntStream;

import org.chuangyou.evaluation.satisfaction.Rate;
import org.chuangyou.evaluation.satisfaction.Satisfaction;
import org.chuangyou.evaluation.satisfaction.Share;

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
        var share = Share.of(IntStream.range(0, papers.size())
                .filter(i -> papers.get(i).satisfaction() != null)
                .mapToObj(i -> part(groups.get(i).weight(), papers.get(i).satisfaction()))
                .toList());
        return share.isEmpty()
                ? null
                : new Results.Overall(
                        definition.code(),
                        share.numerator(),
                        share.denominator(),
                        Rate.of(definition.code(), share.numerator(), share.denominator())
                                .percent(),
                        share.percent(),
                        share.weight());
    }

    private static Share.Part part(int weight, Rate rate) {
        return new Share.Part(weight, rate.numerator(), rate.denominator());
    }
}
