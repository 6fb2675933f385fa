package org.chuangyou.organization.person;

import java.net.URI;
import java.util.List;
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
import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.tree.Authority;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Members away for study or work: they stay members of their branch. */
@Path("/persons/{id}/outflows")
@Authenticated
@Tag(name = "人员")
class OutflowResource {

    private final Persons persons;
    private final Outflows outflows;
    private final PersonReading reading;
    private final Authority authority;
    private final Audit audit;
    private final Days days;

    OutflowResource(
            Persons persons, Outflows outflows, PersonReading reading, Authority authority, Audit audit, Days days) {
        this.persons = persons;
        this.outflows = outflows;
        this.reading = reading;
        this.authority = authority;
        this.audit = audit;
        this.days = days;
    }

    @GET
    @Transactional
    @Operation(operationId = "listOutflows", summary = "流动情况", description = "最早的在前。")
    public OutflowList list(@RestPath UUID id) {
        reading.note(persons.require(id).enrolled(), "read-outflows");
        return new OutflowList(outflows.of(id).stream().map(Outflow::view).toList());
    }

    @GET
    @Path("/{outflowId}")
    @Transactional
    @Operation(operationId = "readOutflow", summary = "一次流动")
    public RestResponse<OutflowView> read(@RestPath UUID id, @RestPath UUID outflowId) {
        reading.note(persons.require(id).enrolled(), "read-outflows");
        var outflow = outflows.require(id, outflowId);
        return Etag.ok(outflow.view(), outflow.version());
    }

    @POST
    @Idempotent
    @Transactional
    @Parameter(ref = "Idempotency-Key")
    @Operation(operationId = "recordOutflow", summary = "党员流出", description = "流出期间仍是原支部的党员，由流入地的党支部联系。")
    public RestResponse<OutflowView> flowOut(@RestPath UUID id, @NotNull @Valid NewOutflow wanted) {
        var person = persons.lock(id);
        authority.requireManagement(person.organizationId());
        person.requirePresent();
        if (!person.isMember()) {
            throw PersonProblems.notAMember(person.enrolled().stage());
        }
        days.notAhead("since", wanted.since());
        if (outflows.isAway(id)) {
            throw Refusal.conflict("already-away").asException();
        }
        var outflow = new Outflow(id, wanted);
        outflows.persistAndFlush(outflow);
        audit.record("record-outflow", id);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, outflow.view())
                .location(URI.create("/persons/" + id + "/outflows/" + outflow.id()))
                .tag(Etag.of(outflow.version()))
                .build();
    }

    @POST
    @Path("/{outflowId}/return")
    @Transactional
    @Operation(operationId = "recordOutflowReturn", summary = "流动党员返回")
    public RestResponse<OutflowView> comeBack(
            @RestPath UUID id,
            @RestPath UUID outflowId,
            @NotNull @Valid NewReturn wanted,
            @BeanParam ReadVersion read) {
        var person = persons.lock(id);
        authority.requireManagement(person.organizationId());
        var outflow = outflows.require(id, outflowId);
        read.require(outflow.version());
        days.notAhead("on", wanted.on());
        days.notBefore("on", wanted.on(), "since", outflow.since());
        outflow.comeBack(wanted.on());
        outflows.flush();
        audit.record("record-outflow-return", id);
        return Etag.ok(outflow.view(), outflow.version());
    }

    /** All of one person; there are never many. */
    record OutflowList(List<OutflowView> items) {}
}
