package org.chuangyou.evaluation.appraisal;

import java.util.UUID;
import java.util.function.BiConsumer;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.evaluation.organization.Authority;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** A person reads and says what is their own; who conducts the appraisal sees to the rest. */
@Path("/appraisals/{id}/members")
@Authenticated
@Tag(name = "民主评议党员")
class AppraisedMemberResource {

    private final Appraisals appraisals;
    private final AppraisedMembers members;
    private final Conducting conducting;
    private final AppraisalViews views;
    private final Authority authority;
    private final Caller caller;
    private final Audit audit;

    AppraisedMemberResource(
            Appraisals appraisals,
            AppraisedMembers members,
            Conducting conducting,
            AppraisalViews views,
            Authority authority,
            Caller caller,
            Audit audit) {
        this.appraisals = appraisals;
        this.members = members;
        this.conducting = conducting;
        this.views = views;
        this.authority = authority;
        this.caller = caller;
        this.audit = audit;
    }

    @GET
    @Transactional
    @Operation(operationId = "listAppraised", summary = "列出评议对象", description = "限该组织及其上级的任职人员，留有查阅记录。一个支部的人数有限，不分页。")
    public Page<AppraisedMemberView> list(@RestPath UUID id) {
        var appraisal = appraisals.requireVisible(id);
        audit.record("list-appraised", id);
        return new Page<>(views.membersOf(appraisal), null);
    }

    @GET
    @Path("/{person}")
    @Transactional
    @Operation(operationId = "readAppraised", summary = "查看一名评议对象", description = "限本人、该组织及其上级的任职人员；他人查看留有记录。")
    public RestResponse<AppraisedMemberView> read(@RestPath UUID id, @RestPath String person) {
        var appraisal = appraisals.requireVisibleFor(id, isMe(person) && members.isAmong(id, person));
        var member = members.require(id, person);
        if (!isMe(person)) {
            audit.record("read-appraised", member.id());
        }
        return shown(appraisal, member);
    }

    @PUT
    @Path("/{person}/self-evaluation")
    @Transactional
    @Operation(operationId = "evaluateSelf", summary = "个人自评", description = "由本人填写；不便上网的，由书记、副书记照纸质材料代录，记明代录人。")
    @APIResponse(responseCode = "403", description = "既不是本人，也不是书记、副书记")
    public RestResponse<AppraisedMemberView> speak(
            @RestPath UUID id,
            @RestPath String person,
            @NotNull @Valid NewSelfEvaluation words,
            @BeanParam ReadVersion read) {
        var appraisal = isMe(person)
                ? appraisals.requireVisibleFor(id, isMe(person) && members.isAmong(id, person))
                : appraisals.requireOwn(id);
        var member = members.requireRead(id, person, read);
        appraisal.requireHearing();
        member.spoke(words.words(), caller.requirePersonCode(), conducting.today());
        return decided("evaluate-self", appraisal, member);
    }

    @PUT
    @Path("/{person}/excuse")
    @Transactional
    @Operation(operationId = "excuseFromAppraisal", summary = "不参加评议", description = "写明原因；不参加的不评定等次。")
    public RestResponse<AppraisedMemberView> excuse(
            @RestPath UUID id, @RestPath String person, @NotNull @Valid NewExcuse excuse, @BeanParam ReadVersion read) {
        return conducted("excuse-from-appraisal", id, person, read, (appraisal, member) -> {
            appraisal.requireHearing();
            member.excused(excuse);
            conducting.moved(appraisal);
        });
    }

    @DELETE
    @Path("/{person}/excuse")
    @Transactional
    @Operation(operationId = "takePartAfterAll", summary = "仍参加评议")
    public RestResponse<AppraisedMemberView> takePart(
            @RestPath UUID id, @RestPath String person, @BeanParam ReadVersion read) {
        return conducted("take-part-in-appraisal", id, person, read, (appraisal, member) -> {
            appraisal.requireHearing();
            member.takesPartAfterAll();
            conducting.moved(appraisal);
        });
    }

    @PUT
    @Path("/{person}/notice")
    @Transactional
    @Operation(operationId = "tellAppraised", summary = "记明已当面告知本人")
    public RestResponse<AppraisedMemberView> tell(
            @RestPath UUID id, @RestPath String person, @NotNull @Valid NewNotice notice, @BeanParam ReadVersion read) {
        return conducted("tell-appraised", id, person, read, (appraisal, member) -> {
            conducting.requireTold(appraisal, notice.toldOn());
            member.told(notice.toldOn(), caller.requirePersonCode());
        });
    }

    @PUT
    @Path("/{person}/view")
    @Transactional
    @Operation(operationId = "sayViewOfAppraisal", summary = "对评定表态", description = "限本人。不同意的，须得到答复才能办结。")
    @APIResponse(responseCode = "403", description = "不是本人")
    public RestResponse<AppraisedMemberView> say(
            @RestPath UUID id, @RestPath String person, @NotNull @Valid NewView view, @BeanParam ReadVersion read) {
        var appraisal = appraisals.requireVisibleFor(id, isMe(person) && members.isAmong(id, person));
        if (!isMe(person)) {
            throw AppraisalProblems.othersWords();
        }
        var member = members.requireRead(id, person, read);
        appraisal.requireTelling();
        member.says(view, conducting.today());
        return decided("say-view-of-appraisal", appraisal, member);
    }

    @PUT
    @Path("/{person}/answer")
    @Transactional
    @Operation(operationId = "answerAppraised", summary = "答复不同意见")
    public RestResponse<AppraisedMemberView> answer(
            @RestPath UUID id, @RestPath String person, @NotNull @Valid NewAnswer answer, @BeanParam ReadVersion read) {
        return conducted("answer-appraised", id, person, read, (appraisal, member) -> {
            appraisal.requireTelling();
            member.answered(answer.words(), conducting.today());
        });
    }

    /** A step towards one member by who conducts the appraisal. */
    private RestResponse<AppraisedMemberView> conducted(
            String act, UUID id, String person, ReadVersion read, BiConsumer<Appraisal, AppraisedMember> step) {
        var appraisal = appraisals.requireOwn(id);
        var member = members.requireRead(id, person, read);
        step.accept(appraisal, member);
        return decided(act, appraisal, member);
    }

    private boolean isMe(String person) {
        return caller.requirePersonCode().equals(person);
    }

    private RestResponse<AppraisedMemberView> decided(String act, Appraisal appraisal, AppraisedMember member) {
        members.flush(); // a lost race surfaces here, as 412
        audit.record(act, member.id());
        return shown(appraisal, member);
    }

    private RestResponse<AppraisedMemberView> shown(Appraisal appraisal, AppraisedMember member) {
        return Etag.ok(views.of(appraisal, member), member.version());
    }
}
