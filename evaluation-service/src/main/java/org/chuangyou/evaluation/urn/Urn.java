package org.chuangyou.evaluation.urn;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.chuangyou.evaluation.poll.LogKey;
import org.chuangyou.evaluation.poll.LogSigner;
import org.chuangyou.evaluation.poll.Manifest;
import org.chuangyou.evaluation.poll.Tally;
import org.chuangyou.evaluation.poll.Terms;

/** The urn as the evaluation's organiser deals with it: opened and closed; never looked into before. */
@ApplicationScoped
public class Urn {

    private final Polls polls;
    private final Sealing sealing;
    private final Remarks remarks;
    private final ObjectMapper json;

    Urn(Polls polls, Sealing sealing, Remarks remarks, ObjectMapper json) {
        this.polls = polls;
        this.sealing = sealing;
        this.remarks = remarks;
        this.json = json;
    }

    /**
     * Publishes the manifest, and takes ballots from now on unless casting begins later. Repeating it with another
     * manifest serves an opening that had failed half way.
     *
     * @param manifest the manifest around the log's fresh key
     */
    public void open(Function<LogKey, Manifest> manifest) {
        var keys = LogSigner.freshKeys();
        polls.open(
                Terms.of(manifest.apply(LogKey.of(keys)), json),
                keys.getPrivate().getEncoded());
    }

    /** Takes ballots from now on. */
    public void beginCasting(UUID poll) {
        polls.takeBallots(poll, true);
    }

    /**
     * Takes no ballot from now on, counts those there are, by contest, and publishes the log. Repeating it counts the
     * same again.
     *
     * @param issued ballots issued, by contest
     */
    public Map<String, Tally> close(UUID poll, Map<String, Integer> issued) {
        // By itself and first: it waits for casts under way, which may not wait for the rewriting in turn.
        polls.takeBallots(poll, false);
        return sealing.seal(poll, issued);
    }

    /** What was written beside the grades, by group, in no order; nothing before closing. */
    public Map<String, List<String>> comments(UUID poll) {
        return remarks.of(poll);
    }

    /** The manifest as fixed at opening. */
    public Manifest manifest(UUID poll) {
        return polls.terms(poll).manifest();
    }
}
