package org.chuangyou.evaluation.urn;

import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.chuangyou.evaluation.ballot.Ballot;
import org.chuangyou.evaluation.ballot.Check;
import org.chuangyou.evaluation.ballot.Words;
import org.chuangyou.evaluation.poll.Manifest;
import org.chuangyou.evaluation.poll.Octets;
import org.chuangyou.evaluation.poll.Terms;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/polls")
@Tag(name = "投票")
class PollResource {

    /** Long enough for a proxy to answer a school that waits, short beside the minute at which devices ask again. */
    private static final int SECONDS_REMEMBERED = 5;

    private final Polls polls;
    private final Box box;
    private final Check check;
    private final Anonymity anonymity;

    PollResource(Polls polls, Box box, ObjectMapper json, Anonymity anonymity) {
        this.polls = polls;
        this.box = box;
        this.check = new Check(json);
        this.anonymity = anonymity;
    }

    @GET
    @Path("/{id}/manifest")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "查看投票说明（M0）", description = "测评开始后即固定：指标、等次、票种与各票种的公钥。无需登录。")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Manifest.class)))
    public String manifest(@RestPath UUID id) {
        return polls.terms(id).text();
    }

    @GET
    @Path("/{id}/phase")
    @Cache(maxAge = SECONDS_REMEMBERED)
    @Operation(
            summary = "查看投票进行到哪一阶段",
            description =
                    "ISSUING 领票、CASTING 投票、ISSUING_AND_CASTING 领票和投票、CLOSED 已关闭。先领后投时，投票网页以此等候，不必把选票拿出来试投。无需登录，不留记录。")
    public PhaseView phase(@RestPath UUID id) {
        var mode = polls.terms(id).manifest().mode();
        return polls.find(id, "casting, ended", row -> PhaseView.of(mode, row.getBoolean(1), row.getBoolean(2)))
                .orElseThrow(BallotProblems::pollUnknown);
    }

    @POST
    @Path("/{id}/ballots")
    @Operation(
            summary = "投票（M3）",
            description = "不得登录，也不得附带 Authorization、Cookie 或 Ballot-Session，长度须恰为 4096 字节，否则退回且不保存。同一张票可以重复提交，结果不变。")
    @APIResponse(responseCode = "201", description = "已投入票箱")
    @APIResponse(responseCode = "200", description = "此前已投入的同一张票")
    public RestResponse<Receipt> cast(@RestPath UUID id, @NotNull @Valid CastBallot request) {
        anonymity.require();
        var ballot = request.ballot();
        var terms = polls.terms(id);
        check.of(terms, ballot).map(BallotProblems::of).ifPresent(problem -> {
            throw problem;
        });
        return switch (box.accept(terms, ballot)) {
            case TAKEN -> RestResponse.status(RestResponse.Status.CREATED, receipt(terms, ballot));
            case REPEATED -> RestResponse.ok(receipt(terms, ballot));
            case TOKEN_SPENT -> throw BallotProblems.tokenSpent();
            case NOT_CASTING -> throw BallotProblems.notCasting();
        };
    }

    private Receipt receipt(Terms terms, Ballot ballot) {
        var signature = polls.signer(terms.manifest().poll()).sign(Words.ofReceipt(terms.hash(), ballot.leaf()));
        return new Receipt(Octets.base64url(ballot.leaf()), Octets.base64url(signature));
    }
}
