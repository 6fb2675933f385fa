package org.chuangyou.pledge.difficulty;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.pledge.matter.Desk;
import org.chuangyou.pledge.matter.TakingDown;
import org.chuangyou.pledge.privacy.Discreet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What the committee answers. Nothing is simply closed. */
@Path("/difficulties/{id}")
@Authenticated
@Discreet
@Tag(name = "解难帮困")
@APIResponse(responseCode = "403", description = "不在本组织或上级组织任职")
@APIResponse(responseCode = "409", description = "当前状态不能这样办，或日期不对")
class DifficultyStepResource {

    private final Difficulties difficulties;
    private final Desk desk;
    private final Outbox outbox;

    DifficultyStepResource(Difficulties difficulties, Desk desk, Outbox outbox) {
        this.difficulties = difficulties;
        this.desk = desk;
        this.outbox = outbox;
    }

    @POST
    @Path("/plan")
    @Transactional
    @Operation(operationId = "planDifficulty", summary = "列入计划", description = "不能及时解决的制定计划，写明由谁、何日前办成。")
    public RestResponse<DifficultyView> plan(
            @RestPath UUID id, @NotNull @Valid NewPlan said, @BeanParam ReadVersion read) {
        var difficulty = desk.committee(difficulties.lock(id), read);
        desk.notBefore(desk.today(), said.dueOn());
        outbox.add(difficulty.plan(said, desk.today()));
        return done(difficulty, DifficultyAct.PLAN, desk.today(), said.text());
    }

    @POST
    @Path("/explanation")
    @Transactional
    @Operation(operationId = "explainDifficulty", summary = "说明暂不能解决", description = "写明为什么、向谁怎样说明、何日再看。")
    public RestResponse<DifficultyView> explain(
            @RestPath UUID id, @NotNull @Valid NewExplanation said, @BeanParam ReadVersion read) {
        var difficulty = desk.committee(difficulties.lock(id), read);
        desk.notBefore(desk.today(), said.reviewOn());
        outbox.add(difficulty.explain(said, desk.today()));
        return done(difficulty, DifficultyAct.EXPLAIN, desk.today(), said.reason());
    }

    @POST
    @Path("/solution")
    @Transactional
    @Operation(operationId = "solveDifficulty", summary = "已解决", description = "写明怎样解决、何日解决；办结不等于解决。")
    public RestResponse<DifficultyView> solve(
            @RestPath UUID id, @NotNull @Valid NewSolution said, @BeanParam ReadVersion read) {
        var difficulty = desk.committee(difficulties.lock(id), read);
        desk.between(difficulty.recordedOn(), said.solvedOn());
        outbox.add(difficulty.solve(said));
        return done(difficulty, DifficultyAct.SOLVE, said.solvedOn(), said.how());
    }

    @POST
    @Path("/reopening")
    @Transactional
    @Operation(operationId = "reopenDifficulty", summary = "重新办理", description = "已解决的又成了困难，或并未真正解决。")
    public RestResponse<DifficultyView> reopen(
            @RestPath UUID id, @NotNull @Valid Reopening said, @BeanParam ReadVersion read) {
        var difficulty = desk.committee(difficulties.lock(id), read);
        outbox.add(difficulty.reopen(desk.today()));
        return done(difficulty, DifficultyAct.REOPEN, desk.today(), said.reason());
    }

    @POST
    @Path("/publication")
    @Transactional
    @Operation(
            operationId = "publishDifficulty",
            summary = "向群众公布",
            description = "以不涉及个人的文字公布困难和答复；以后另作答复的，只公开办理情况和日期，文字须再次公布。")
    public RestResponse<DifficultyView> publish(
            @RestPath UUID id, @NotNull @Valid PublicWording said, @BeanParam ReadVersion read) {
        var difficulty = desk.committee(difficulties.lock(id), read);
        difficulty.publish(said);
        return done(difficulty, DifficultyAct.PUBLISH, desk.today(), said.text());
    }

    @POST
    @Path("/unpublication")
    @Transactional
    @Operation(operationId = "unpublishDifficulty", summary = "撤下公布", description = "公布的文字涉及个人等，说明理由撤下；可改好文字再公布。")
    public RestResponse<DifficultyView> takeDown(
            @RestPath UUID id, @NotNull @Valid TakingDown said, @BeanParam ReadVersion read) {
        var difficulty = desk.committee(difficulties.lock(id), read);
        difficulty.takeDown(said.reason());
        return done(difficulty, DifficultyAct.TAKE_DOWN, desk.today(), said.reason());
    }

    private RestResponse<DifficultyView> done(Difficulty difficulty, DifficultyAct act, LocalDate on, String words) {
        desk.note(difficulty, act, on, words);
        return desk.done(difficulty, difficulties::view);
    }
}
