package org.chuangyou.evaluation.roll;

import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Caller;
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
    private final Caller caller;

    SessionResource(Issuance issuance, Slips slips, Guesses guesses, Sessions sessions, Caller caller) {
        this.issuance = issuance;
        this.slips = slips;
        this.guesses = guesses;
        this.sessions = sessions;
        this.caller = caller;
    }

    /** No transaction of its own: the count of wrong codes must outlive the refusal. */
    @POST
    @Path("/code")
    @Operation(summary = "凭测评码进入（M1）", description = "无需登录。码不存在、有误或已过期，答复相同；15 分钟内第六次有误须等候。")
    @APIResponse(responseCode = "200", description = "十分钟内有效")
    public SessionView open(@NotNull @Valid OpenSession request) {
        var code = Code.typed(request.selector(), request.secret());
        var group = groupOf(request.pollId(), code);
        return session(request.pollId(), code.selector(), group);
    }

    @POST
    @Path("/member")
    @Authenticated
    @Operation(
            operationId = "openMemberSession",
            summary = "党员凭登录进入（M1）",
            description = "限名册所列的人。名册因此知道谁领过票，但不知道是哪一张；投票时不得再带登录信息。")
    @APIResponse(responseCode = "200", description = "十分钟内有效")
    @APIResponse(responseCode = "403", description = "不在这次测评的名册上")
    @APIResponse(responseCode = "409", description = "不在发票阶段")
    public SessionView open(@NotNull @Valid OpenMemberSession request) {
        var person = caller.requirePersonCode();
        var group = slips.groupOf(request.pollId(), person).orElseThrow(RollProblems::notOnRoll);
        if (!issuance.isOpen(request.pollId())) {
            throw RollProblems.notIssuing();
        }
        return session(request.pollId(), person, group);
    }

    private SessionView session(UUID poll, String selector, String group) {
        return new SessionView(
                sessions.open(poll, selector), (int) Sessions.LIFETIME.toSeconds(), issuance.contests(poll, group));
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
