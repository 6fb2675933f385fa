package org.chuangyou.evaluation.evaluation;

import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

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

@Path("/public/evaluations/{id}/results")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "结果")
class PublicResultResource {

    private final Evaluations evaluations;
    private final FrozenResults frozen;

    PublicResultResource(Evaluations evaluations, FrozenResults frozen) {
        this.evaluations = evaluations;
        this.frozen = frozen;
    }

    @GET
    @Transactional
    @Operation(summary = "查看已公布的结果", description = "无需登录。与组织方所见相同；测评个人的，除非公布时决定一并公布，subjects 为空。")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Results.class)))
    public RestResponse<String> read(@RestPath UUID id) {
        return evaluations
                .findByIdOptional(id)
                .filter(evaluation -> evaluation.status() == EvaluationStatus.PUBLISHED)
                .flatMap(evaluation -> evaluation.arePersonsPublished() ? frozen.of(id) : frozen.withoutPersons(id))
                .map(document -> Etag.ok(document, ResultResource.FROZEN))
                .orElseThrow(EvaluationProblems::notPublished);
    }
}
