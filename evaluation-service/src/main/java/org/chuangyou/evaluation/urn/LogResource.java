package org.chuangyou.evaluation.urn;

import java.util.UUID;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import org.chuangyou.evaluation.log.PollResult;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The log after closing (M5). There is nothing here that proves one leaf: asking for it would tell whose ballot it is.
 * Everybody downloads everything and looks for theirs at home.
 */
@Path("/polls/{id}")
@Tag(name = "投票")
class LogResource {

    private final Log log;

    LogResource(Log log) {
        this.log = log;
    }

    @GET
    @Path("/log/checkpoint")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(summary = "查看票箱校验点（M5）", description = "关闭之后才有。格式见 docs/log-format.md（C2SP signed note）。无需登录。")
    public String checkpoint(@RestPath UUID id) {
        return log.checkpoint(id).orElseThrow(BallotProblems::notClosed);
    }

    @GET
    @Path("/log/entries")
    @Produces("application/jsonl")
    @Operation(summary = "下载全部选票（M5）", description = "关闭之后才有；每行一条。少于 k 张的票种只列校验值，不列内容；单独索取这样的票种答复 404。无需登录。")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/jsonl", schema = @Schema(implementation = String.class)))
    @Blocking
    public RestMulti<byte[]> entries(
            @RestPath UUID id,
            @RestQuery @Pattern(regexp = "g\\d{1,2}\\.s\\d{1,3}") @Parameter(description = "只要这一票种", example = "g1.s1")
                    String contest) {
        checkpoint(id);
        if (contest == null) {
            return lines(log.entries(id));
        }
        if (!log.shows(id, contest)) {
            throw BallotProblems.contestWithheld();
        }
        return lines(log.entries(id, contest));
    }

    /** So that each piece ends with a line feed, and nothing else is added. */
    private static RestMulti<byte[]> lines(Multi<byte[]> pieces) {
        return RestMulti.fromMultiData(pieces).encodeAsJsonArray(false).build();
    }

    @GET
    @Path("/result")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "查看计票结果（M5）", description = "关闭之后才有；任何人可由 log/entries 重新算出同样的字节。无需登录。")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PollResult.class)))
    public String result(@RestPath UUID id) {
        return log.result(id).orElseThrow(BallotProblems::notClosed);
    }
}
