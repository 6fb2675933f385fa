package org.chuangyou.pledge.revision;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.pledge.pledge.NewPublication;
import org.chuangyou.pledge.pledge.NewReturn;
import org.chuangyou.pledge.pledge.NewReview;
import org.chuangyou.pledge.pledge.RevisablePledges;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The revision (修订) under way of a published pledge: proposed, reviewed and published as the pledge itself was. */
@Path("/pledges/{id}/revision")
@Authenticated
@Tag(name = "承诺的修订")
class RevisionResource {

    private final Revisions revisions;
    private final RevisionSteps steps;
    private final RevisablePledges pledges;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    RevisionResource(
            Revisions revisions,
            RevisionSteps steps,
            RevisablePledges pledges,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.revisions = revisions;
        this.steps = steps;
        this.pledges = pledges;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(operationId = "readRevision", summary = "进行中的修订", description = "限承诺人和本组织及其上级组织任职的人。")
    public RestResponse<RevisionView> read(@RestPath UUID id) {
        pledges.requireInside(id);
        var revision = revisions.requireOpen(id);
        audit.record("read-revision", id);
        return Etag.ok(revision.view(), revision.version());
    }

    @PUT
    @Transactional
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            required = false,
            description = "已有进行中的修订时必须带上读到的 ETag",
            example = "\"0\"")
    @Operation(operationId = "putRevision", summary = "提出或修改修订", description = "由承诺人提出；通过审核并公布之前，已公布的文本不变。")
    @APIResponse(responseCode = "200", description = "已修改，重新待审")
    @APIResponse(responseCode = "201", description = "已提出")
    @APIResponse(responseCode = "409", description = "承诺未公布或已了结，修订已通过审核、期限已过，或期限超出活动")
    public RestResponse<RevisionView> put(
            @RestPath UUID id, @NotNull @Valid NewRevision said, @BeanParam ReadVersion read) {
        pledges.begin(id, said.content());
        var known = revisions.open(id);
        if (known.isEmpty()) {
            return propose(id, said);
        }
        var revision = known.get();
        read.require(revision.version());
        revision.mend(said, caller.requirePersonCode(), LocalDate.now(clock));
        pledges.noteProposed(id, said.reason());
        return steps.done(revision);
    }

    @POST
    @Path("/review")
    @Transactional
    @Operation(operationId = "reviewRevision", summary = "审核修订", description = "与审核承诺相同：逐项审核；不得审核本人提出的修订。")
    @APIResponse(responseCode = "200", description = "已通过或已退回")
    @APIResponse(responseCode = "409", description = "没有待审的修订")
    public RestResponse<RevisionView> review(
            @RestPath UUID id, @NotNull @Valid NewReview said, @BeanParam ReadVersion read) {
        var revision = steps.beginByJudge(id, read);
        revision.review(said);
        pledges.noteReviewed(id, said);
        return steps.done(revision);
    }

    @POST
    @Path("/return")
    @Transactional
    @Operation(operationId = "returnRevision", summary = "退回已通过的修订", description = "公布前党组织可说明理由退回承诺人修改，或退回重新审核。")
    @APIResponse(responseCode = "200", description = "已退回")
    @APIResponse(responseCode = "409", description = "修订未通过审核")
    public RestResponse<RevisionView> giveBack(
            @RestPath UUID id, @NotNull @Valid NewReturn said, @BeanParam ReadVersion read) {
        var revision = steps.beginByJudge(id, read);
        revision.giveBack(said.to());
        pledges.noteReturned(id, said.reason());
        return steps.done(revision);
    }

    @POST
    @Path("/publication")
    @Transactional
    @Operation(operationId = "publishRevision", summary = "公布修订", description = "通过审核后公布，自此为承诺的新文本；以前的文本和修订理由仍对外可见。")
    @APIResponse(responseCode = "200", description = "已公布")
    @APIResponse(responseCode = "409", description = "修订未通过审核")
    public RestResponse<RevisionView> publish(
            @RestPath UUID id, @NotNull @Valid NewPublication said, @BeanParam ReadVersion read) {
        var revision = steps.beginByCommittee(id, read);
        revision.publish();
        pledges.publish(id, revision.content(), revision.review(), revision.reason(), said);
        return steps.done(revision);
    }

    @POST
    @Path("/dropping")
    @Transactional
    @Operation(operationId = "dropRevision", summary = "放弃修订", description = "由承诺人放弃；已公布的文本不变。")
    @APIResponse(responseCode = "200", description = "已放弃")
    @APIResponse(responseCode = "404", description = "没有进行中的修订")
    public RestResponse<RevisionView> drop(@RestPath UUID id, @BeanParam ReadVersion read) {
        var revision = steps.beginByPledger(id, read);
        revision.drop();
        pledges.noteDropped(id);
        return steps.done(revision);
    }

    private RestResponse<RevisionView> propose(UUID id, NewRevision said) {
        var revision = Revision.propose(
                UuidCreator.getTimeOrderedEpoch(), id, said, caller.requirePersonCode(), LocalDate.now(clock));
        revisions.persistAndFlush(revision);
        pledges.noteProposed(id, said.reason());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, revision.view())
                .location(URI.create("/pledges/" + id + "/revision"))
                .tag(Etag.of(revision.version()))
                .build();
    }
}
