package org.chuangyou.organization.development;

import java.net.URI;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.organization.person.Departure;
import org.chuangyou.organization.person.Membership;
import org.chuangyou.organization.person.PersonReading;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.tree.Authority;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** A way as a whole: begun by somebody already known, read, broken off. */
@Path("/persons/{id}/development")
@Authenticated
@Tag(name = "发展党员")
class DevelopmentResource {

    private final Ways ways;
    private final Applications applications;
    private final DevelopmentActs acts;
    private final DevelopmentViews views;
    private final Membership membership;
    private final PersonReading reading;
    private final Authority authority;
    private final Days days;

    DevelopmentResource(
            Ways ways,
            Applications applications,
            DevelopmentActs acts,
            DevelopmentViews views,
            Membership membership,
            PersonReading reading,
            Authority authority,
            Days days) {
        this.ways = ways;
        this.applications = applications;
        this.acts = acts;
        this.views = views;
        this.membership = membership;
        this.reading = reading;
        this.authority = authority;
        this.days = days;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "readDevelopment",
            summary = "发展过程",
            description = "已走的步骤与日期，接下来办什么、最早何时、最迟何时。本人或其支部及上级组织任职人员查看。")
    public RestResponse<DevelopmentView> read(@RestPath UUID id) {
        var person = membership.require(id);
        reading.note(person, "read-development");
        var way = ways.readable(person);
        return Etag.ok(views.of(person, way, null), way.version());
    }

    @POST
    @Path("/application")
    @Idempotent
    @Transactional
    @Parameter(ref = "Idempotency-Key")
    @Operation(
            operationId = "applyForMembership",
            summary = "递交入党申请书",
            description = "名册上已有的申请人、积极分子由此开始记录；此前的步骤按实际日期补记。新的人员用 POST /persons。")
    public RestResponse<DevelopmentView> apply(@RestPath UUID id, @NotNull @Valid NewApplication wanted) {
        var person = membership.lock(id);
        authority.requireManagement(person.organizationId());
        var way = applications.ofKnown(person, wanted.appliedOn());
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, views.of(membership.require(id), way, null))
                .location(URI.create("/persons/" + id + "/development"))
                .tag(Etag.of(way.version()))
                .build();
    }

    @POST
    @Path("/termination")
    @Transactional
    @Operation(
            operationId = "terminateDevelopment",
            summary = "中止发展",
            description = "退回为入党申请人，或不再作为发展人选。预备党员须由支部大会取消资格。")
    public RestResponse<DevelopmentView> terminate(
            @RestPath UUID id, @NotNull @Valid NewTermination wanted, @BeanParam ReadVersion read) {
        var step = acts.byBranch(id, DevelopmentAct.TERMINATION, read);
        days.notAhead("on", wanted.on());
        days.notBefore("on", wanted.on(), "appliedOn", step.before().appliedOn());
        step.way().terminate(wanted.on());
        if (wanted.outcome() == Termination.OUT) {
            membership.depart(id, Departure.WITHDRAWN, wanted.on());
        } else {
            membership.revert(id, wanted.on());
        }
        return acts.done(step, wanted.on(), StepDetails.of(null, wanted.reason()));
    }
}
