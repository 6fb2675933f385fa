package org.chuangyou.organization.unit;

import java.time.Clock;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The county's units. */
@Path("/units")
@Authenticated
@Tag(name = "单位")
class UnitResource {

    private final Units units;
    private final FigureTables figures;
    private final Clock clock;

    UnitResource(Units units, FigureTables figures, Clock clock) {
        this.units = units;
        this.figures = figures;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "单位名册", description = "按单位编码排序；可按类别筛选。")
    public Page<UnitView> list(@RestQuery UnitKind kind, @BeanParam @Valid PageRequest page) {
        var after = page.after(1, key -> key.get(0)).orElse("");
        var rows = units.find("code > ?1 and (?2 is null or kind = ?2) order by code", after, kind)
                .page(0, page.limit + 1)
                .list();
        var newest = figures.latest(rows.stream().map(Unit::id).toList(), LocalDate.now(clock));
        return Page.of(rows, page, unit -> List.of(unit.code()), unit -> unit.view(newest.get(unit.id())));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "一个单位及其最新数据")
    public RestResponse<UnitView> find(@RestPath UUID id) {
        var unit = units.findByIdOptional(id).orElseThrow(NotFoundException::new);
        var newest = figures.latest(List.of(id), LocalDate.now(clock)).get(id);
        return Etag.ok(unit.view(newest), unit.version());
    }
}
