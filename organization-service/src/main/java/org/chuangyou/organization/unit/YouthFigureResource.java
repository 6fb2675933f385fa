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
import org.chuangyou.organization.unit.FigureTables.YouthReport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** League and Young Pioneers of a unit (党建带团建), by the day they were counted. */
@Path("/units/{id}/youth-figures")
@Authenticated
@Tag(name = "单位")
class YouthFigureResource {

    private final Units units;
    private final FigureTables tables;
    private final FigureHistory history;
    private final UnitKeepers keepers;
    private final Rules rules;
    private final Days days;
    private final Outbox outbox;
    private final Audit audit;

    YouthFigureResource(
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
    @Operation(summary = "单位历年团队数据", description = "按数据日期由先到后；from、to 均含，to 默认今天。")
    public Page<YouthFiguresView> list(
            @RestPath UUID id, @RestQuery LocalDate from, @RestQuery LocalDate to, @BeanParam @Valid PageRequest page) {
        units.find(id).orElseThrow(NotFoundException::new);
        var range = FigureRange.of(from, to, page, days);
        var rows = history.youthOf(id, range.from(), range.to(), page.limit + 1);
        return Page.of(rows, page, row -> List.of(row.asOf()), row -> row);
    }

    @PUT
    @Path("/{asOf}")
    @Transactional
    @Operation(summary = "报送团队数据", description = "同一日再报即更正，重复报送无变化。与上一次相比变动超过一半的予以提醒。")
    @APIResponse(responseCode = "200", description = "已保存，附提醒")
    @APIResponse(responseCode = "409", description = "单位该日尚未登记或已撤并")
    public Reported<YouthFiguresView> put(
            @RestPath UUID id, @RestPath LocalDate asOf, @NotNull @Valid NewYouthFigures reported) {
        var unit = units.lock(id);
        keepers.requireKeeping(id);
        days.notAhead("asOf", asOf);
        unit.requireCountedOn(asOf);
        var figures = reported.figures();
        var judgement = rules.judge();
        history.newestYouth(id, asOf.minusMonths(FigureJump.MONTHS_BACK), asOf.minusDays(1))
                .ifPresent(former -> {
                    jump(Counted.LEAGUE_MEMBERS, former, former.leagueMembers(), figures.leagueMembers())
                            .judge(judgement);
                    jump(Counted.PIONEERS, former, former.pioneers(), figures.pioneers())
                            .judge(judgement);
                });
        if (!tables.putYouth(List.of(new YouthReport(id, asOf, figures))).isEmpty()) {
            outbox.add(figures.reportedOf(id, asOf));
            audit.record("report-youth-figures", id);
        }
        return new Reported<>(YouthFiguresView.of(asOf, figures), judgement.warnings());
    }

    private static FigureJump jump(Counted what, YouthFiguresView former, int before, int after) {
        return new FigureJump(what, former.asOf(), before, after);
    }
}
