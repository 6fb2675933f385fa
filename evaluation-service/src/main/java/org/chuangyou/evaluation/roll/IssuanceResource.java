package org.chuangyou.evaluation.roll;

import java.util.HashSet;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/polls")
@Tag(name = "投票")
class IssuanceResource {

    private final Sessions sessions;
    private final Issuance issuance;

    IssuanceResource(Sessions sessions, Issuance issuance) {
        this.sessions = sessions;
        this.issuance = issuance;
    }

    @POST
    @Path("/{id}/issuance")
    @Operation(
            summary = "领取选票签名（M2）",
            description = "每张测评码在每一票种只签一次；同一内容可以重复领取。会话放在 Ballot-Session 头中，不用 Authorization：那是登录用的。")
    @APIResponse(responseCode = "200", description = "已签名")
    public IssuanceAnswer issue(
            @RestPath UUID id,
            @RestHeader("Ballot-Session") @Parameter(description = "M1 所得的 accessToken") String session,
            @NotNull @Valid IssuanceRequest request) {
        var slip = sessions.require(session);
        if (!slip.poll().equals(id)) {
            throw RollProblems.notEntitled(request.requests().get(0).contest());
        }
        requireEachContestOnce(request);
        var noted = issuance.note(slip, request.requests());
        return new IssuanceAnswer(noted.stream().map(Issuance.Noted::signed).toList());
    }

    private static void requireEachContestOnce(IssuanceRequest request) {
        var seen = new HashSet<String>();
        for (var item : request.requests()) {
            if (!seen.add(item.contest())) {
                throw RollProblems.contestTwice(item.contest());
            }
        }
    }
}
