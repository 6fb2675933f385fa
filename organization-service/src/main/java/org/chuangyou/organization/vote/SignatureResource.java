package org.chuangyou.organization.vote;

import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.Etag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Tellers and chair confirm what was declared, each with the own token. When all have, nothing changes any more. */
@Path("/votes/{id}/signatures")
@Authenticated
@Tag(name = "表决和选举")
class SignatureResource {

    private final Votes votes;
    private final VoteViews views;
    private final VoteReaders readers;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    SignatureResource(Votes votes, VoteViews views, VoteReaders readers, Caller caller, Audit audit, Clock clock) {
        this.votes = votes;
        this.views = views;
        this.readers = readers;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Operation(
            operationId = "signVote",
            summary = "签名确认",
            description = "监票计票人和主持人各以本人的令牌确认；带上读到的摘要 digest，它就是所确认的内容，因此不用 If-Match。重复签名没有影响。全部签名后不能再改。")
    @APIResponse(responseCode = "201", description = "已签名")
    @APIResponse(responseCode = "403", description = "不是监票计票人或主持人")
    @APIResponse(responseCode = "409", description = "尚未宣布，或摘要已不同")
    public RestResponse<VoteView> sign(@RestPath UUID id, @NotNull @Valid NewSignature said) {
        var vote = votes.lock(id);
        readers.require(vote, "read-vote");
        if (!vote.status().hasResult()) {
            vote.require(VoteAct.SIGN);
        }
        sign(vote, said);
        votes.flush();
        audit.record(VoteAct.SIGN.verb(), id);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, views.of(vote))
                .location(URI.create("/votes/" + id))
                .tag(Etag.of(vote.version()))
                .build();
    }

    private void sign(Vote vote, NewSignature said) {
        var code = caller.personCode().orElse("");
        var teller = vote.ballot().teller(code);
        var chair = vote.ballot().meeting().chair();
        if (teller.isEmpty() && !chair.code().equals(code)) {
            throw notASigner(vote);
        }
        var digest = Facts.digest(vote.facts());
        if (!digest.equals(said.digest())) {
            throw VoteProblems.digestDiffers(said.digest(), digest);
        }
        var role = teller.isPresent() ? SignerRole.TELLER : SignerRole.CHAIR;
        vote.sign(teller.orElse(chair), role, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    private static RuntimeException notASigner(Vote vote) {
        var signers = new ArrayList<>(
                vote.ballot().tellers().stream().map(Named::name).toList());
        signers.add(vote.ballot().meeting().chairName());
        return VoteProblems.notASigner(signers);
    }
}
