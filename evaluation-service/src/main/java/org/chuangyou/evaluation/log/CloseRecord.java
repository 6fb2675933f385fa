package org.chuangyou.evaluation.log;

import java.util.List;
import java.util.Map;

import org.chuangyou.evaluation.poll.Octets;
import org.chuangyou.evaluation.poll.Tally;
import org.chuangyou.evaluation.poll.Terms;

/** The log's last entry: how many ballots were issued and how many were cast. */
public record CloseRecord(int v, String kind, String mh, List<Count> contests) {

    private static final String KIND = "close";

    public static CloseRecord of(Terms terms, Map<String, Integer> issued, Map<String, Tally> tallies) {
        var counts = terms.manifest().contests().stream()
                .map(contest -> contest.contest())
                .map(name -> new Count(
                        name,
                        issued.getOrDefault(name, 0),
                        tallies.getOrDefault(name, new Tally()).cast()))
                .toList();
        return new CloseRecord(1, KIND, Octets.base64url(terms.hash()), counts);
    }

    public record Count(String contest, int issued, int cast) {}
}
