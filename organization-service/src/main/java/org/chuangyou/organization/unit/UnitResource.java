package org.chuangyou.organization.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.unit.UnitStates.UnitFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The county's units, as they are or were on a day. */
@Path("/units")
@Authenticated
@Tag(name = "单位")
class UnitResource {

    private final UnitStates states;
    private final FigureTables figures;
    private final Days days;

    UnitResource(UnitStates states, FigureTables figures, Days days) {
        this.states = states;
        this.figures = figures;
        this.days = days;
    }

    @GET
    @Operation(summary = "单位名册", description = "某日（默认今天）存在的单位，按单位编码排序；可按类别、城乡、乡镇筛选。")
    public Page<UnitView> list(
            @RestQuery @Parameter(description = "何日的情况，默认今天") LocalDate asOf,
            @RestQuery UnitKind kind,
            @RestQuery Residence residence,
            @RestQuery @Parameter(description = "所在乡镇", example = "县城") String township,
            @BeanParam @Valid PageRequest page) {
        var day = days.orToday(asOf);
        var after = page.after(1, key -> key.get(0)).orElse("");
        var rows = states.standing(day, new UnitFilter(kind, residence, township), after, page.limit + 1);
        var newest = figures.latest(rows.stream().map(UnitState::id).toList(), day);
        return Page.of(rows, page, unit -> List.of(unit.code()), unit -> unit.view(newest.get(unit.id())));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "一个单位及其数据", description = "某日（默认今天）的情况与该日最新数据；尚未登记时为 404，撤并后仍可查。")
    public RestResponse<UnitView> find(@RestPath UUID id, @RestQuery LocalDate asOf) {
        var day = days.orToday(asOf);
        var state = states.find(id, day).orElseThrow(NotFoundException::new);
        return Etag.ok(state.view(figures.latest(List.of(id), day).get(id)), state.version());
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "单位沿革", description = "名称、类别、所在地历次变化，由先到后；就地更正不留历史。")
    public UnitHistory history(@RestPath UUID id) {
        var found = states.history(id);
        if (found.isEmpty()) {
            throw new NotFoundException();
        }
        return new UnitHistory(found.stream().map(state -> state.view(null)).toList());
    }

    /** All states of one unit; there are never many. */
    record UnitHistory(List<UnitView> items) {}
}
