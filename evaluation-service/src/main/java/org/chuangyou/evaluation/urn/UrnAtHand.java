package org.chuangyou.evaluation.urn;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.chuangyou.evaluation.poll.LogKey;
import org.chuangyou.evaluation.poll.LogSigner;
import org.chuangyou.evaluation.poll.Manifest;
import org.chuangyou.evaluation.poll.Tally;
import org.chuangyou.evaluation.poll.Terms;

/** The urn of this very process. */
@ApplicationScoped
@Typed(UrnAtHand.class)
public class UrnAtHand implements Urn {

    private final Polls polls;
    private final Sealing sealing;
    private final Remarks remarks;
    private final ObjectMapper json;

    UrnAtHand(Polls polls, Sealing sealing, Remarks remarks, ObjectMapper json) {
        this.polls = polls;
        this.sealing = sealing;
        this.remarks = remarks;
        this.json = json;
    }

    @Override
    public void open(Manifest manifest) {
        var keys = LogSigner.freshKeys();
        polls.open(
                Terms.of(manifest.with(LogKey.of(keys)), json),
                keys.getPrivate().getEncoded());
    }

    @Override
    public void beginCasting(UUID poll) {
        polls.beginCasting(poll);
    }

    @Override
    public Map<String, Tally> close(UUID poll, Map<String, Integer> issued) {
        // By itself and first: it waits for casts under way, which may not wait for the rewriting in turn.
        polls.endCasting(poll);
        return sealing.seal(poll, issued);
    }

    @Override
    public Map<String, List<String>> comments(UUID poll) {
        return remarks.of(poll);
    }

    @Override
    public Manifest manifest(UUID poll) {
        return polls.terms(poll).manifest();
    }
}
