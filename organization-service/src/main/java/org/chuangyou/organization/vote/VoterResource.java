package org.chuangyou.organization.vote;

import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Who has a vote: as the roll was taken, or as it would be taken now. */
@Path("/votes/{id}/voters")
@Authenticated
@Tag(name = "表决和选举")
class VoterResource {

    private final Votes votes;
    private final Opening opening;
    private final VoteReaders readers;

    VoterResource(Votes votes, Opening opening, VoteReaders readers) {
        this.votes = votes;
        this.opening = opening;
        this.readers = readers;
    }

    @GET
    @Transactional
    @Operation(operationId = "readVoters", summary = "应到名单", description = "开启后固定；开启前按名册预览。谁投了什么票，任何地方都没有记录。")
    public VoterList list(@RestPath UUID id) {
        var vote = votes.require(id);
        readers.require(vote, "read-voters");
        var taken = vote.roll().isTaken();
        return new VoterList(taken, taken ? vote.roll().voters() : opening.rollOf(vote));
    }

    /** All with a vote; a branch has some dozens at most. */
    record VoterList(@Schema(description = "是否已固定") boolean taken, List<Voter> items) {}
}
