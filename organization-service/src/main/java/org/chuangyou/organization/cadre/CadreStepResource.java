package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.organization.person.Members;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.tree.Authority;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of one nomination, taken by those who hold the round. */
@Path("/cadre-nominations/{id}")
@Authenticated
@Tag(name = "后备干部")
class CadreStepResource {

    private final CadreRounds rounds;
    private final CadreNominations nominations;
    private final Members members;
    private final Steps steps;
    private final Authority authority;
    private final Caller caller;
    private final Days days;
    private final Audit audit;

    CadreStepResource(
            CadreRounds rounds,
            CadreNominations nominations,
            Members members,
            Steps steps,
            Authority authority,
            Caller caller,
            Days days,
            Audit audit) {
        this.rounds = rounds;
        this.nominations = nominations;
        this.members = members;
        this.steps = steps;
        this.authority = authority;
        this.caller = caller;
        this.days = days;
        this.audit = audit;
    }

    @GET
    @Transactional
    @Operation(summary = "一项推荐及其进展", description = "限组织选拔的党组织及其上级查看，查看留痕；本人可看自己的，异议内容除外。")
    public RestResponse<NominationView> find(@RestPath UUID id) {
        var nomination = nominations.require(id);
        var person = members.find(nomination.personId()).orElseThrow();
        var own = caller.personCode().filter(person.code()::equals).isPresent();
        if (!own) {
            authority.requireManagement(holder(nomination));
            audit.record("read-cadre-nomination", id);
        }
        return Etag.ok(nomination.view(person, !own), nomination.version());
    }

    @POST
    @Path("/test")
    @Transactional
    @Operation(summary = "登记笔试", description = "成绩可不填；只登记，不排名。")
    public RestResponse<NominationView> test(
            @RestPath UUID id, @NotNull @Valid WrittenTest test, @BeanParam ReadVersion read) {
        return take(id, NominationAct.TEST, read, "testedOn", test.testedOn(), nomination -> nomination.test(test));
    }

    @POST
    @Path("/appraisal")
    @Transactional
    @Operation(summary = "登记考核", description = "不合格的即退出。")
    public RestResponse<NominationView> appraise(
            @RestPath UUID id, @NotNull @Valid Appraisal appraisal, @BeanParam ReadVersion read) {
        return take(
                id,
                NominationAct.APPRAISE,
                read,
                "appraisedOn",
                appraisal.appraisedOn(),
                nomination -> nomination.appraise(appraisal));
    }

    @POST
    @Path("/objections")
    @Transactional
    @Operation(summary = "登记公示期间的异议", description = "不记反映人。")
    public RestResponse<NominationView> object(
            @RestPath UUID id, @NotNull @Valid NewObjection objection, @BeanParam ReadVersion read) {
        return take(
                id,
                NominationAct.OBJECT,
                read,
                "raisedOn",
                objection.raisedOn(),
                nomination -> nomination.object(objection));
    }

    @POST
    @Path("/objections/{number}/resolution")
    @Transactional
    @Operation(summary = "处理异议", description = "number 为异议序号，自 1 起；属实的不得列入。")
    public RestResponse<NominationView> resolve(
            @RestPath UUID id,
            @RestPath int number,
            @NotNull @Valid NewResolution resolution,
            @BeanParam ReadVersion read) {
        var resolvedOn = resolution.resolvedOn();
        return take(id, NominationAct.RESOLVE, read, "resolvedOn", resolvedOn, nomination -> {
            days.notBefore(
                    "resolvedOn",
                    resolvedOn,
                    "raisedOn",
                    nomination.objection(number).raisedOn());
            nomination.resolve(number, resolution);
        });
    }

    @POST
    @Path("/listing")
    @Transactional
    @Operation(summary = "列入后备干部名单", description = "公示期满，异议全部处理完毕且无一属实。")
    public RestResponse<NominationView> list(
            @RestPath UUID id, @NotNull @Valid NewListing listing, @BeanParam ReadVersion read) {
        return take(
                id, NominationAct.LIST, read, "listedOn", listing.listedOn(), nomination -> nomination.list(listing));
    }

    @POST
    @Path("/drop-out")
    @Transactional
    @Operation(summary = "退出", description = "列入之前任一阶段均可退出，须写明理由。")
    public RestResponse<NominationView> drop(
            @RestPath UUID id, @NotNull @Valid NewDropOut dropOut, @BeanParam ReadVersion read) {
        return take(
                id, NominationAct.DROP, read, "droppedOn", dropOut.droppedOn(), nomination -> nomination.drop(dropOut));
    }

    private RestResponse<NominationView> take(
            UUID id,
            NominationAct act,
            ReadVersion read,
            String field,
            LocalDate on,
            Consumer<CadreNomination> change) {
        var nomination = nominations.lock(id);
        steps.require(nomination, holder(nomination), act, read, field, on);
        change.accept(nomination);
        nominations.flush();
        audit.record(act.audited(), id);
        var person = members.find(nomination.personId()).orElseThrow();
        return Etag.ok(nomination.view(person, true), nomination.version());
    }

    private UUID holder(CadreNomination nomination) {
        return rounds.require(nomination.roundId()).organizationId();
    }
}
