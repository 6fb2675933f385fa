package org.chuangyou.evaluation.urn;

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

    static Counted of(Tally tally) {
        return new Counted(tally.cast(), tally.counts());
    }

    public Tally tally() {
        return Tally.of(cast, counts);
    }
}
