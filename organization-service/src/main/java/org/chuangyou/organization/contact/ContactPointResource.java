package org.chuangyou.organization.contact;

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
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.tree.Authority;
import org.chuangyou.organization.tree.OrganizationLock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Which leader has which contact point: known to anybody who is signed in. */
@Path("/contact-points")
@Authenticated
@Tag(name = "联系点")
class ContactPointResource {

    private final ContactPoints points;
    private final ContactRules rules;
    private final OrganizationLock lock;
    private final Authority authority;
    private final Days days;
    private final Audit audit;

    ContactPointResource(
            ContactPoints points,
            ContactRules rules,
            OrganizationLock lock,
            Authority authority,
            Days days,
            Audit audit) {
        this.points = points;
        this.rules = rules;
        this.lock = lock;
        this.authority = authority;
        this.days = days;
        this.audit = audit;
    }

    @POST
    @Idempotent
    @Transactional
    @Parameter(ref = "Idempotency-Key")
    @Operation(
            operationId = "assignContactPoint",
            summary = "确定联系点",
            description = "由推行联系制度的组织的书记、副书记、组织委员办理；联系对象是本组织下级组织或其覆盖的单位。")
    @APIResponse(responseCode = "201", description = "已确定；每人超过规定个数的有提醒")
    @APIResponse(responseCode = "409", description = "领导在本组织及上级没有职务、对象不在下级、已联系该对象，或组织已撤销")
    public RestResponse<ContactPointView> assign(@NotNull @Valid NewContactPoint wanted) {
        authority.requireManagement(wanted.organizationId());
        var place = lock.ofStanding(wanted.organizationId());
        days.notAhead("from", wanted.from());
        var leaderName = rules.requireLeader(place, wanted);
        rules.requireTarget(place, wanted);
        var warnings = rules.judge(wanted, leaderName);
        var point = new ContactPoint(wanted, leaderName);
        points.persistAndFlush(point);
        audit.record("assign-contact-point", point.id());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, point.view(warnings))
                .location(URI.create("/contact-points/" + point.id()))
                .tag(Etag.of(point.version()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readContactPoint", summary = "一个联系点")
    public RestResponse<ContactPointView> find(@RestPath UUID id) {
        var point = points.require(id);
        return Etag.ok(point.view(null), point.version());
    }

    @POST
    @Path("/{id}/ending")
    @Transactional
    @Operation(operationId = "endContactPoint", summary = "不再联系", description = "从所填日期起不再联系；已记录的工作保留。")
    @APIResponse(responseCode = "200", description = "已结束")
    @APIResponse(responseCode = "409", description = "此前已经结束")
    public RestResponse<ContactPointView> end(
            @RestPath UUID id, @NotNull @Valid NewEnding ending, @BeanParam ReadVersion read) {
        var point = points.require(id);
        authority.requireManagement(point.organizationId());
        read.require(point.version());
        days.notAhead("on", ending.on());
        days.notBefore("on", ending.on(), "from", point.heldFrom());
        point.end(ending.on());
        points.flush();
        audit.record("end-contact-point", id);
        return Etag.ok(point.view(null), point.version());
    }
}
