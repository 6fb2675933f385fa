package org.chuangyou.organization.vote;

import java.net.URI;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.Etag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Each teller's own count. Nobody sees another's before the result, so that two count independently. */
@Path("/votes/{id}/tallies/{teller}")
@Authenticated
@Tag(name = "表决和选举")
class TallyResource {

    private final Votes votes;
    private final TallySheets sheets;
    private final VoteReaders readers;
    private final Caller caller;
    private final Audit audit;

    TallyResource(Votes votes, TallySheets sheets, VoteReaders readers, Caller caller, Audit audit) {
        this.votes = votes;
        this.sheets = sheets;
        this.readers = readers;
        this.caller = caller;
        this.audit = audit;
    }

    @PUT
    @Transactional
    @Operation(
            operationId = "putTally",
            summary = "监票计票人报数",
            description = "各报各的，宣布之前可以更正。数字须自相符合：发出不多于实到（另加会前书面意见），有效加无效等于收回，每名候选人的赞成、反对、弃权之和等于有效票。")
    @APIResponse(responseCode = "200", description = "已更正")
    @APIResponse(responseCode = "201", description = "已报数")
    @APIResponse(responseCode = "403", description = "不是本人")
    public RestResponse<Tally> put(
            @RestPath UUID id,
            @RestPath @Parameter(description = "监票计票人的人员编号") String teller,
            @NotNull @Valid Tally counted) {
        var vote = votes.lock(id);
        var self = requireSelf(vote, teller);
        vote.require(VoteAct.TALLY);
        var tally = counted.inOrderOf(Named.ids(vote.ballot().candidates()));
        TallyCheck.require(vote, tally, votes.electedBefore(vote));
        audit.record(VoteAct.TALLY.verb(), id);
        var known = sheets.of(vote, self);
        if (known.isPresent()) {
            known.get().mend(tally);
            sheets.flush();
            return Etag.ok(tally, known.get().version());
        }
        var sheet = new TallySheet(vote, self, tally);
        sheets.persistAndFlush(sheet);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, tally)
                .location(URI.create("/votes/" + id + "/tallies/" + teller))
                .tag(Etag.of(sheet.version()))
                .build();
    }

    @GET
    @Transactional
    @Operation(operationId = "readTally", summary = "本人报的数", description = "本轮的；只有本人可见。")
    public RestResponse<Tally> read(@RestPath UUID id, @RestPath @Parameter(description = "监票计票人的人员编号") String teller) {
        var vote = votes.require(id);
        var sheet = sheets.of(vote, requireSelf(vote, teller)).orElseThrow(NotFoundException::new);
        return Etag.ok(sheet.counted(), sheet.version());
    }

    private Named requireSelf(Vote vote, String teller) {
        readers.require(vote, "read-vote");
        return caller.personCode()
                .filter(teller::equals)
                .flatMap(vote.ballot()::teller)
                .orElseThrow(() -> TallyProblems.ownTallyOnly(
                        vote.ballot().tellers().stream().map(Named::name).toList()));
    }
}
