package org.chuangyou.pledge.suggestion;

import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.pledge.matter.Desk;
import org.chuangyou.pledge.matter.RecordAct;
import org.chuangyou.pledge.privacy.Discreet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/suggestion-rounds")
@Authenticated
@Discreet
@Tag(name = "献计献策")
class RoundResource {

    private final SuggestionBox box;
    private final Suggestions suggestions;
    private final Desk desk;
    private final Caller caller;

    RoundResource(SuggestionBox box, Suggestions suggestions, Desk desk, Caller caller) {
        this.box = box;
        this.suggestions = suggestions;
        this.desk = desk;
        this.caller = caller;
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

    @POST
    @Path("/{roundId}/suggestions")
    @Idempotent
    @Transactional
    @Parameter(ref = "Idempotency-Key")
    @Operation(
            operationId = "suggest",
            summary = "献计",
            description = "任何登录的人；本人可随时查看办理结果，同事看不到是谁提的。不愿具名的用 /public/suggestion-rounds。")
    @APIResponse(responseCode = "201", description = "已收到")
    @APIResponse(responseCode = "409", description = "不在征集期间")
    public RestResponse<SuggestionView> suggest(@RestPath UUID roundId, @NotNull @Valid NewSuggestion said) {
        var suggestion = box.take(roundId, said, caller.requirePersonCode(), null);
        return desk.created(suggestion, "/suggestions", it -> suggestions.view(it, true));
    }
}
