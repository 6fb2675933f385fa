package org.chuangyou.pledge.pledge;

import java.time.Clock;
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
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.ReadVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of a pledge until it is public. */
@Path("/pledges")
@Authenticated
@Tag(name = "承诺")
class PledgeStepResource {

    private final Pledges pledges;
    private final PledgeSteps steps;
    private final Standing standing;
    private final PledgeVersions versions;
    private final PlanFirst plan;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    PledgeStepResource(
            Pledges pledges,
            PledgeSteps steps,
            Standing standing,
            PledgeVersions versions,
            PlanFirst plan,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.pledges = pledges;
        this.steps = steps;
        this.standing = standing;
        this.versions = versions;
        this.plan = plan;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/{id}/submission")
    @Transactional
    @Operation(operationId = "submitPledge", summary = "提交承诺", description = "承诺人提交党支部把关审核；退回的修改后可再提交。")
    @APIResponse(responseCode = "200", description = "已提交")
    @APIResponse(responseCode = "409", description = "当前状态不能提交，或应先听取群众意见而没有")
    public RestResponse<PledgeView> submit(@RestPath UUID id, @BeanParam ReadVersion read) {
        return steps.take(id, standing::requirePledger, PledgeAct.SUBMIT, read, pledge -> {
            pledge.submit(caller.requirePersonCode(), LocalDate.now(clock));
            return null;
        });
    }

    @POST
    @Path("/{id}/recall")
    @Transactional
    @Operation(operationId = "recallPledge", summary = "收回承诺", description = "提交后、审核前，承诺人可收回修改。")
    @APIResponse(responseCode = "200", description = "已收回，回到草稿")
    @APIResponse(responseCode = "409", description = "承诺未提交或已审核")
    public RestResponse<PledgeView> recall(@RestPath UUID id, @BeanParam ReadVersion read) {
        return steps.take(id, standing::requirePledger, PledgeAct.RECALL, read, pledge -> {
            pledge.recall();
            return null;
        });
    }

    @POST
    @Path("/{id}/review")
    @Transactional
    @Operation(
            operationId = "reviewPledge",
            summary = "审核承诺",
            description =
                    "本组织或上级组织任职的人逐项审核：选得准、定得实、做得到；每项都好则通过，否则退回，不好的逐项说明理由。不得审核本人起草、修改、提交的承诺；党组织、领导班子的承诺，有上级组织的，本组织的书记、副书记不得审核。")
    @APIResponse(responseCode = "200", description = "已通过或已退回")
    @APIResponse(responseCode = "400", description = "没有逐项审核，或不好的事项未说明理由")
    @APIResponse(responseCode = "403", description = "不在本组织或上级组织任职，或为本人的承诺")
    @APIResponse(responseCode = "409", description = "承诺未提交")
    public RestResponse<PledgeView> review(
            @RestPath UUID id, @NotNull @Valid NewReview review, @BeanParam ReadVersion read) {
        var pledge = pledges.lock(id);
        standing.requireJudge(pledge);
        steps.begin(pledge, PledgeAct.REVIEW, read);
        pledge.review(review);
        return steps.reviewed(pledge, review);
    }

    @POST
    @Path("/{id}/return")
    @Transactional
    @Operation(operationId = "returnPledge", summary = "退回承诺", description = "已通过审核、尚未公布的，可说明理由退回承诺人修改，或退回重新审核。")
    @APIResponse(responseCode = "200", description = "已退回")
    @APIResponse(responseCode = "409", description = "承诺未通过审核或已公布")
    public RestResponse<PledgeView> giveBack(
            @RestPath UUID id, @NotNull @Valid NewReturn said, @BeanParam ReadVersion read) {
        return steps.take(id, standing::requireJudge, PledgeAct.RETURN, read, pledge -> {
            pledge.giveBack(said.to());
            return said.reason();
        });
    }

    @POST
    @Path("/{id}/publication")
    @Transactional
    @Operation(operationId = "publishPledge", summary = "公布承诺", description = "审核通过、且本组织或上级组织的方案已公布后，由本组织或上级组织任职的人公布。")
    @APIResponse(responseCode = "200", description = "已公布")
    @APIResponse(responseCode = "409", description = "未审核通过、期限已过，或没有已公布的方案")
    public RestResponse<PledgeView> publish(
            @RestPath UUID id, @NotNull @Valid NewPublication publication, @BeanParam ReadVersion read) {
        return steps.take(id, standing::requireCommittee, PledgeAct.PUBLISH, read, pledge -> {
            plan.require(pledge);
            pledge.publish(publication, LocalDate.now(clock));
            versions.keepFirst(pledge);
            outbox.add(PledgeEvent.published(pledge));
            return publication.place();
        });
    }
}
