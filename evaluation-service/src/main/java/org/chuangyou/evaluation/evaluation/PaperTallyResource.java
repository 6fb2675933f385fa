package org.chuangyou.evaluation.evaluation;

import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.evaluation.paper.PaperCount;
import org.chuangyou.evaluation.paper.PaperTallies;
import org.chuangyou.evaluation.roll.Roll;
import org.chuangyou.evaluation.urn.Urn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Each teller's own count: nobody, the organiser included, sees what another counted before both agree and all is closed. */
@Path("/evaluations/{id}/paper-tallies/{contest}")
@Authenticated
@Tag(name = "纸质票")
class PaperTallyResource {

    private static final String CONTEST = "g\\d{1,2}\\.s\\d{1,3}";

    private final Evaluations evaluations;
    private final PaperTallies tallies;
    private final Roll roll;
    private final Urn urn;
    private final Caller caller;
    private final Audit audit;

    PaperTallyResource(Evaluations evaluations, PaperTallies tallies, Roll roll, Urn urn, Caller caller, Audit audit) {
        this.evaluations = evaluations;
        this.tallies = tallies;
        this.roll = roll;
        this.urn = urn;
        this.caller = caller;
        this.audit = audit;
    }

    @PUT
    @Transactional
    @Operation(
            operationId = "tallyPaper",
            summary = "录入本人清点的纸质票",
            description = "每个票种由两名计票人各自清点、各自录入，互不可见；关闭时两人所报须一致。限组织方或其上级的任职人员，被测评的本人除外。再次录入即更正。"
                    + "每组发出的纸质票与抽取的测评码合计不超过应参加人数。")
    @APIResponse(responseCode = "200", description = "已录入")
    @APIResponse(responseCode = "409", description = "已有两名计票人、超过应参加人数，或所处状态不能录入")
    public PaperCount enter(
            @RestPath UUID id, @RestPath @Pattern(regexp = CONTEST) String contest, @NotNull @Valid PaperCount count) {
        var evaluation = evaluations.lockVisible(id);
        evaluation.requireTallying(caller.requirePersonCode());
        var entered = tallies.enter(urn.manifest(id), contest, caller.requirePersonCode(), count, roll.drawn(id));
        audit.record("tally-paper", id);
        return entered;
    }

    @GET
    @Transactional
    @Operation(operationId = "readOwnPaperTally", summary = "查看本人录入的纸质票")
    public PaperCount read(@RestPath UUID id, @RestPath @Pattern(regexp = CONTEST) String contest) {
        evaluations.requireVisible(id);
        return tallies.require(id, contest, caller.requirePersonCode());
    }

    @DELETE
    @Transactional
    @Operation(operationId = "withdrawPaperTally", summary = "撤回本人录入的纸质票", description = "如改由他人清点。")
    @APIResponse(responseCode = "204", description = "已撤回")
    public void withdraw(@RestPath UUID id, @RestPath @Pattern(regexp = CONTEST) String contest) {
        var evaluation = evaluations.lockVisible(id);
        evaluation.requireTallying(caller.requirePersonCode());
        tallies.withdraw(id, contest, caller.requirePersonCode());
        audit.record("withdraw-paper-tally", id);
    }
}
