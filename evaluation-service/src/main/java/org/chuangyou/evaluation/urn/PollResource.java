package org.chuangyou.evaluation.urn;

import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.chuangyou.evaluation.poll.Manifest;
import org.chuangyou.evaluation.poll.Octets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/polls")
@Tag(name = "投票")
class PollResource {

    private final Urn urn;
    private final Check check;
    private final Anonymity anonymity;

    PollResource(Urn urn, Check check, Anonymity anonymity) {
        this.urn = urn;
        this.check = check;
        this.anonymity = anonymity;
    }

    @GET
    @Path("/{id}/manifest")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "查看投票说明（M0）", description = "测评开始后即固定：指标、等次、票种与各票种的公钥。无需登录。")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Manifest.class)))
    public String manifest(@RestPath UUID id) {
        return urn.manifestText(id).orElseThrow(BallotProblems::pollUnknown);
    }

    @POST
    @Path("/{id}/ballots")
    @Operation(summary = "投票（M3）", description = "不得登录，也不得附带 Authorization 或 Cookie，否则退回且不保存。同一张票可以重复提交，结果不变。")
    @APIResponse(responseCode = "201", description = "已投入票箱")
    @APIResponse(responseCode = "200", description = "此前已投入的同一张票")
    public RestResponse<Receipt> cast(@RestPath UUID id, @NotNull @Valid CastBallot ballot) {
        anonymity.require();
        check.pass(urn.manifest(id), ballot);
        var receipt = new Receipt(Octets.base64url(ballot.leaf()));
        return switch (urn.accept(id, ballot)) {
            case TAKEN -> RestResponse.status(RestResponse.Status.CREATED, receipt);
            case REPEATED -> RestResponse.ok(receipt);
            case TOKEN_SPENT -> throw BallotProblems.tokenSpent();
            case NOT_CASTING -> throw BallotProblems.notCasting();
        };
    }
}
