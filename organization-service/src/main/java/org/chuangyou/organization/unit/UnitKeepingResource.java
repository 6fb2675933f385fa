package org.chuangyou.organization.unit;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.organization.event.OrganizationEvent;
import org.chuangyou.organization.rule.Days;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Registers, mends and closes units between two imports. */
@Path("/units")
@Authenticated
@Tag(name = "单位")
class UnitKeepingResource {

    private final Units units;
    private final UnitStates states;
    private final FigureTables figures;
    private final UnitKeepers keepers;
    private final Days days;
    private final Outbox outbox;
    private final Audit audit;

    UnitKeepingResource(
            Units units,
            UnitStates states,
            FigureTables figures,
            UnitKeepers keepers,
            Days days,
            Outbox outbox,
            Audit audit) {
        this.units = units;
        this.states = states;
        this.figures = figures;
        this.keepers = keepers;
        this.days = days;
        this.outbox = outbox;
        this.audit = audit;
    }

    @POST
    @RolesAllowed("roster-steward")
    @Idempotent
    @Transactional
    @Parameter(ref = "Idempotency-Key")
    @Operation(summary = "登记单位", description = "新设单位；批准文件可不填。已在名册中的单位不必再登记。")
    @APIResponse(responseCode = "201", description = "已登记")
    @APIResponse(responseCode = "409", description = "编码已被使用")
    public RestResponse<UnitView> register(@NotNull @Valid NewUnit wanted) {
        var registeredOn = days.orToday(wanted.registeredOn());
        days.notAhead("registeredOn", registeredOn);
        notAhead("documentDate", wanted.documentDate());
        units.requireFreeCode(wanted.code());
        var unit = new Unit(wanted, registeredOn);
        units.persistAndFlush(unit);
        outbox.add(unit.registered());
        audit.record("register-unit", unit.id());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view(unit))
                .location(URI.create("/units/" + unit.id()))
                .tag(Etag.of(unit.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(summary = "更正或变更单位", description = "县名册管理员或覆盖该单位的组织的书记、副书记、组织委员办理。validFrom 晚于现状起始日则现状转入沿革，否则就地更正。")
    @APIResponse(responseCode = "200", description = "已更正或变更")
    @APIResponse(responseCode = "409", description = "单位已撤并，或日期早于现状起始日")
    public RestResponse<UnitView> mend(
            @RestPath UUID id, @NotNull @Valid MendedUnit wanted, @BeanParam ReadVersion read) {
        var unit = units.lock(id);
        requireKept(unit, read);
        notAhead("validFrom", wanted.validFrom());
        notAhead("documentDate", wanted.documentDate());
        return done("mend-unit", unit, unit.mend(wanted));
    }

    @POST
    @Path("/{id}/closure")
    @Transactional
    @Operation(summary = "撤并单位", description = "自生效日起不再计入；可指明并入的单位。沿革与历年数据保留。")
    @APIResponse(responseCode = "200", description = "已撤并")
    @APIResponse(responseCode = "409", description = "已撤并、早于现状起始日，或并入的单位不存在")
    public RestResponse<UnitView> close(
            @RestPath UUID id, @NotNull @Valid NewClosure closure, @BeanParam ReadVersion read) {
        var unit = units.lock(id);
        requireKept(unit, read);
        days.notAhead("effectiveOn", closure.effectiveOn());
        notAhead("documentDate", closure.documentDate());
        if (closure.successorId() != null) {
            units.requireStanding(closure.successorId(), id);
        }
        return done("close-unit", unit, unit.close(closure));
    }

    private void requireKept(Unit unit, ReadVersion read) {
        keepers.requireKeeping(unit.id());
        read.require(unit.version());
    }

    private void notAhead(String field, LocalDate day) {
        if (day != null) {
            days.notAhead(field, day);
        }
    }

    private RestResponse<UnitView> done(String act, Unit unit, OrganizationEvent fact) {
        units.flush();
        outbox.add(fact);
        audit.record(act, unit.id());
        return Etag.ok(view(unit), unit.version());
    }

    private UnitView view(Unit unit) {
        var today = days.today();
        return states.find(unit.id(), today)
                .orElseThrow()
                .view(figures.latest(List.of(unit.id()), today).get(unit.id()));
    }
}
