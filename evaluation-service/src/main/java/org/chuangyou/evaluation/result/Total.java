package org.chuangyou.evaluation.result;

import java.util.List;

import org.chuangyou.evaluation.satisfaction.Rate;
import org.chuangyou.evaluation.satisfaction.Satisfaction;
import org.chuangyou.evaluation.satisfaction.Share;

/**
 * What all groups together say of one subject, by electronic ballots or on paper; never by both in one number.
 *
 * @param overall null where it is withheld, and where nobody gave a valid rating
 */
record Total(Results.Overall overall, boolean suppressed) {

    /**
     * One group's say.
     *
     * @param satisfaction null where it is suppressed
     */
    record Voice(int weight, int ballots, Rate satisfaction) {
        private boolean isSuppressed() {
            return satisfaction == null;
        }
    }

    /** The groups' percentages by their weights; none where one would give away what is suppressed. */
    static Total of(Satisfaction definition, List<Voice> voices) {
        return wouldBetray(voices) ? new Total(null, true) : new Total(overall(definition, voices), false);
    }

    /**
     * Whether a total would give away what is suppressed. One suppressed group follows from the total by subtraction;
     * of two, the weights and the few ballots leave so little room that they can be worked out as well. A group without
     * any ballot gives nothing away.
     */
    private static boolean wouldBetray(List<Voice> voices) {
        return voices.stream().anyMatch(voice -> voice.isSuppressed() && voice.ballots() > 0);
    }

    private static Results.Overall overall(Satisfaction definition, List<Voice> voices) {
        var share = Share.of(voices.stream()
                .filter(voice -> !voice.isSuppressed())
                .map(voice -> part(voice.weight(), voice.satisfaction()))
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
