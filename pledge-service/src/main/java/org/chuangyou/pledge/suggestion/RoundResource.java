package org.chuangyou.pledge.suggestion;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.pledge.matter.Desk;
import org.chuangyou.pledge.matter.Discreet;
import org.chuangyou.pledge.matter.RecordAct;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/suggestion-rounds")
@Authenticated
@Discreet
@Tag(name = "献计献策")
class RoundResource {

    private final Desk desk;

    RoundResource(Desk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Transactional
    @Parameter(ref = "Idempotency-Key")
    @Operation(
            operationId = "openRound",
            summary = "开展一次征集",
            description = "本组织或上级组织任职的人登记；起止日期内任何人可献计，可向上级推荐几条由 sendUpQuota 定。")
    @APIResponse(responseCode = "201", description = "已登记")
    @APIResponse(responseCode = "400", description = "截止早于开始")
    public RestResponse<RoundView> open(@NotNull @Valid NewRound said) {
        var round = new Round(desk.openAsCommittee(said.organizationId()), said);
        desk.note(round, RecordAct.RECORD, said.opensOn(), said.title());
        return desk.created(round, "/public/suggestion-rounds", it -> it.view(desk.organizationOf(it)));
    }
}
