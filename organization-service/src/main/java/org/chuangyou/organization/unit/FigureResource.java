package org.chuangyou.organization.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.rule.Rules;
import org.chuangyou.organization.unit.FigureTables.UnitReport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Pupils and staff of a unit, by the day they were counted. */
@Path("/units/{id}/figures")
@Authenticated
@Tag(name = "单位")
class FigureResource {

    private final Units units;
    private final FigureTables tables;
    private final FigureHistory history;
    private final UnitKeepers keepers;
    private final Rules rules;
    private final Days days;
    private final Outbox outbox;
    private final Audit audit;

    FigureResource(
            Units units,
            FigureTables tables,
            FigureHistory history,
            UnitKeepers keepers,
            Rules rules,
            Days days,
            Outbox outbox,
            Audit audit) {
        this.units = units;
        this.tables = tables;
        this.history = history;
        this.keepers = keepers;
        this.rules = rules;
        this.days = days;
        this.outbox = outbox;
        this.audit = audit;
    }

    @GET
    @Operation(summary = "单位历年学生与教职工数", description = "按数据日期由先到后；from、to 均含，to 默认今天。")
    public Page<UnitFigures> list(
            @RestPath UUID id, @RestQuery LocalDate from, @RestQuery LocalDate to, @BeanParam @Valid PageRequest page) {
        units.find(id).orElseThrow(NotFoundException::new);
        var range = FigureRange.of(from, to, page, days);
        var rows = history.of(id, range.from(), range.to(), page.limit + 1);
        return Page.of(rows, page, row -> List.of(row.asOf()), row -> row);
    }

    @PUT
    @Path("/{asOf}")
    @Transactional
    @Operation(summary = "报送学生与教职工数", description = "同一日再报即更正，重复报送无变化。与上一次相比变动超过一半的予以提醒。")
    @APIResponse(responseCode = "200", description = "已保存，附提醒")
    @APIResponse(responseCode = "409", description = "单位该日尚未登记或已撤并")
    public Reported<UnitFigures> put(@RestPath UUID id, @RestPath LocalDate asOf, @NotNull @Valid NewFigures reported) {
        var unit = units.lock(id);
        keepers.requireKeeping(id);
        days.notAhead("asOf", asOf);
        unit.requireCountedOn(asOf);
        var figures = reported.asOf(asOf);
        var judgement = rules.judge();
        history.newest(id, asOf.minusMonths(FigureJump.MONTHS_BACK), asOf.minusDays(1))
                .ifPresent(former -> {
                    new FigureJump(Counted.PUPILS, former.asOf(), former.pupils(), figures.pupils()).judge(judgement);
                    new FigureJump(Counted.STAFF, former.asOf(), former.staff(), figures.staff()).judge(judgement);
                });
        if (!tables.putUnits(List.of(new UnitReport(id, figures))).isEmpty()) {
            outbox.add(figures.reportedOf(id));
            audit.record("report-figures", id);
        }
        return new Reported<>(figures, judgement.warnings());
    }
}
