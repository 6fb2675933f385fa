package org.chuangyou.organization.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
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

    private final FigureKeeping keeping;
    private final FigureTables tables;
    private final FigureHistory history;

    YouthFigureResource(FigureKeeping keeping, FigureTables tables, FigureHistory history) {
        this.keeping = keeping;
        this.tables = tables;
        this.history = history;
    }

    @GET
    @Operation(summary = "单位历年团队数据", description = "按数据日期由先到后；from、to 均含，to 默认今天。")
    public Page<YouthFigures> list(
            @RestPath UUID id, @RestQuery LocalDate from, @RestQuery LocalDate to, @BeanParam @Valid PageRequest page) {
        return keeping.list(id, from, to, page, history::youthOf);
    }

    @PUT
    @Path("/{asOf}")
    @Transactional
    @Operation(summary = "报送团队数据", description = "同一日再报即更正，重复报送无变化。与上一次相比变动超过一半的予以提醒。")
    @APIResponse(responseCode = "200", description = "已保存，附提醒")
    @APIResponse(responseCode = "409", description = "单位该日尚未登记或已撤并")
    public Reported<YouthFigures> put(
            @RestPath UUID id, @RestPath LocalDate asOf, @NotNull @Valid NewYouthFigures reported) {
        var figures = reported.asOf(asOf);
        return keeping.put(
                id,
                figures,
                history::newestYouth,
                () -> !tables.putYouth(List.of(new YouthReport(id, figures))).isEmpty(),
                "report-youth-figures");
    }
}
