package org.chuangyou.evaluation.evaluation;

import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.evaluation.result.FrozenResults;
import org.chuangyou.evaluation.result.Results;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/evaluations/{id}/results")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "结果")
class ResultResource {

    /** A frozen document has one version. */
    static final long FROZEN = 0;

    private final Evaluations evaluations;
    private final FrozenResults frozen;
    private final Audit audit;

    ResultResource(Evaluations evaluations, FrozenResults frozen, Audit audit) {
        this.evaluations = evaluations;
        this.frozen = frozen;
        this.audit = audit;
    }

    @GET
    @Transactional
    @Operation(summary = "查看结果", description = "限组织方及其上级的任职人员，关闭之后。少于 k 张选票的票种不予显示，由合计可推出的也不予显示。")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Results.class)))
    public RestResponse<String> read(@RestPath UUID id) {
        var evaluation = evaluations.requireVisible(id);
        evaluation.requireCounted();
        audit.record("read-results", id);
        return Etag.ok(frozen.of(id).orElseThrow(), FROZEN);
    }
}
