package org.chuangyou.evaluation.poll;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The ballots of one contest, added up: by indicator and grade. */
public final class Tally {

    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
    private int cast;

    /** So many ballots that were added up already, by indicator and grade. */
    public static Tally of(int cast, Map<String, Map<String, Integer>> counts) {
        var tally = new Tally();
        tally.cast = cast;
        tally.counts.putAll(counts);
        return tally;
    }

    /** Adds one ballot. */
    public void add(List<Choice> ballot) {
        cast++;
        for (var choice : ballot) {
            counts.computeIfAbsent(choice.indicator(), indicator -> new TreeMap<>())
                    .merge(choice.grade(), 1, Integer::sum);
        }
    }

    /** So many chose a grade, by indicator and grade. */
    public Map<String, Map<String, Integer>> counts() {
        return counts;
    }

    public int cast() {
        return cast;
    }

    public int of(String indicator, String grade) {
        return counts.getOrDefault(indicator, Map.of()).getOrDefault(grade, 0);
    }

    public int of(String indicator, List<String> grades) {
        return grades.stream().mapToInt(grade -> of(indicator, grade)).sum();
    }

    /** One answer: this grade for this indicator. */
    public record Choice(String indicator, String grade) {}
}
