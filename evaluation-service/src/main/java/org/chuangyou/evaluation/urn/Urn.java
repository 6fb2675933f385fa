package org.chuangyou.evaluation.urn;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.chuangyou.evaluation.poll.Manifest;
import org.chuangyou.evaluation.poll.Tally;

/** The urn as the evaluation's organiser deals with it: opened and closed; never looked into before. */
public interface Urn {

    /**
     * Makes the log's key, publishes the manifest with it, and takes ballots from now on unless casting begins later.
     * Repeating it with another manifest serves an opening that had failed half way.
     *
     * @param manifest the manifest without the log's key
     */
    void open(Manifest manifest);

    /** Takes ballots from now on. */
    void beginCasting(UUID poll);

    /**
     * Takes no ballot from now on, counts those there are, by contest, and publishes the log. Repeating it says the same
     * again.
     *
     * @param issued ballots issued, by contest
     */
    Map<String, Tally> close(UUID poll, Map<String, Integer> issued);

    /** What was written beside the grades, by group, in no order; nothing before closing. */
    Map<String, List<String>> comments(UUID poll);

    /** The manifest as fixed at opening. */
    Manifest manifest(UUID poll);
}
