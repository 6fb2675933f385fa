package org.chuangyou.organization.vote;

import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.organization.tree.Authority;
import org.chuangyou.organization.tree.OrganizationTree;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Preparing and reading votes. What happens in the meeting is in {@link VoteStepResource}. */
@Path("/votes")
@Authenticated
@Tag(name = "表决和选举")
class VoteResource {

    private static final UUID NEWEST = new UUID(-1, -1);

    private final Votes votes;
    private final VoteSteps steps;
    private final VoteViews views;
    private final VoteReaders readers;
    private final Preparation preparation;
    private final OrganizationTree tree;
    private final Authority authority;
    private final Audit audit;

    VoteResource(
            Votes votes,
            VoteSteps steps,
            VoteViews views,
            VoteReaders readers,
            Preparation preparation,
            OrganizationTree tree,
            Authority authority,
            Audit audit) {
        this.votes = votes;
        this.steps = steps;
        this.views = views;
        this.readers = readers;
        this.preparation = preparation;
        this.tree = tree;
        this.authority = authority;
        this.audit = audit;
    }

    @POST
    @Idempotent
    @Transactional
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, description = "重试时带同一个值，只办理一次")
    @Operation(
            operationId = "prepareVote",
            summary = "准备表决或选举",
            description = "由本支部或上级组织的书记、副书记、组织委员准备。应到人数由名册计算，不能填写；候选人按姓氏笔画为序。")
    @APIResponse(responseCode = "201", description = "已准备")
    @APIResponse(responseCode = "409", description = "候选人差额、监票计票人、表决对象等不合规定，附数字与出处")
    public RestResponse<VoteView> prepare(@NotNull @Valid NewVote wanted) {
        var organization = tree.find(wanted.organizationId()).orElseThrow(NotFoundException::new);
        authority.requireManagement(organization.id());
        if (!organization.kind().isBranch()) {
            throw VoteProblems.needsABranch(organization);
        }
        if (wanted.kind() == VoteKind.RUN_OFF) {
            throw VoteProblems.runOffOnlyFromTie();
        }
        var ballot = preparation.of(organization.id(), wanted.kind(), wanted.content());
        return steps.prepared(Vote.prepare(organization, wanted.kind(), ballot, null));
    }

    @GET
    @Transactional
    @Operation(operationId = "listVotes", summary = "一个支部的表决和选举", description = "新的在前；限本组织或上级组织任职人员，查看留痕。")
    public Page<VoteLine> list(@BeanParam @Valid VoteFilter filter, @BeanParam @Valid PageRequest page) {
        authority.requireReading(filter.organization);
        audit.record("list-votes", filter.organization);
        var before = page.after(1, key -> UUID.fromString(key.get(0))).orElse(NEWEST);
        var found = votes.of(filter.organization, filter.kind, filter.status, before, page.limit + 1);
        return Page.of(found, page, vote -> List.of(vote.id()), VoteLine::of);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "readVote",
            summary = "一次表决或选举",
            description = "explanation 逐句说明应到、实到、须到、计票、须得和结果，附数字与出处。有表决权的人、监票计票人、主持人和本组织及上级组织任职人员可见。")
    public RestResponse<VoteView> read(@RestPath UUID id) {
        var vote = votes.require(id);
        readers.require(vote, "read-vote");
        return Etag.ok(views.of(vote), vote.version());
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "editVote", summary = "修改准备事项", description = "只在开启之前。再次投票、另行选举不能修改，可取消后重新准备。")
    public RestResponse<VoteView> edit(
            @RestPath UUID id, @NotNull @Valid VoteContent content, @BeanParam ReadVersion read) {
        var vote = steps.begin(id, VoteAct.EDIT, read);
        vote.edit(preparation.of(vote.organizationId(), vote.kind(), content));
        return steps.done(vote, VoteAct.EDIT);
    }
}
