package org.chuangyou.evaluation.urn;

import java.util.HashMap;
import java.util.Map;

import org.chuangyou.evaluation.poll.Tally;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A contest's ballots, counted, on their way from the urn to the results.
 *
 * @param counts by indicator and grade
 */
@Schema(description = "一个票种的计票")
public record Counted(int cast, Map<String, Map<String, Integer>> counts) {

    static Map<String, Counted> of(Map<String, Tally> tallies) {
        var counted = new HashMap<String, Counted>();
        tallies.forEach((contest, tally) -> counted.put(contest, new Counted(tally.cast(), tally.counts())));
        return counted;
    }

    public static Map<String, Tally> tallies(Map<String, Counted> counted) {
        var tallies = new HashMap<String, Tally>();
        counted.forEach((contest, count) -> tallies.put(contest, Tally.of(count.cast(), count.counts())));
        return tallies;
    }
}
