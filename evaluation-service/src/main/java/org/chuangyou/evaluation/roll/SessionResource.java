package org.chuangyou.evaluation.roll;

import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/sessions")
@Tag(name = "投票")
class SessionResource {

    private final Issuance issuance;
    private final Slips slips;
    private final Guesses guesses;
    private final Sessions sessions;

    SessionResource(Issuance issuance, Slips slips, Guesses guesses, Sessions sessions) {
        this.issuance = issuance;
        this.slips = slips;
        this.guesses = guesses;
        this.sessions = sessions;
    }

    /** No transaction of its own: the count of wrong codes must outlive the refusal. */
    @POST
    @Path("/code")
    @Operation(summary = "凭测评码进入（M1）", description = "无需登录。码不存在、有误或已过期，答复相同；15 分钟内第六次有误须等候。")
    @APIResponse(responseCode = "200", description = "十分钟内有效")
    public SessionView open(@NotNull @Valid OpenSession request) {
        var code = Code.typed(request.selector(), request.secret());
        var group = groupOf(request.pollId(), code);
        return new SessionView(
                sessions.open(request.pollId(), code.selector()),
                (int) Sessions.LIFETIME.toSeconds(),
                issuance.contests(request.pollId(), group));
    }

    private String groupOf(UUID poll, Code code) {
        if (!issuance.isOpen(poll)) {
            throw RollProblems.codeRefused();
        }
        guesses.count(poll, code.selector());
        var group = slips.groupOf(poll, code).orElseThrow(RollProblems::codeRefused);
        guesses.clear(poll, code.selector());
        return group;
    }
}
