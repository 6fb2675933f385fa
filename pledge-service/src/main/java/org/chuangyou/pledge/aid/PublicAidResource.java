package org.chuangyou.pledge.aid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.pledge.matter.Lists;
import org.chuangyou.pledge.search.Search;
import org.chuangyou.pledge.summary.NamedFigure;
import org.chuangyou.pledge.summary.Span;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/public")
@Tag(name = "公开栏")
class PublicAidResource {

    private final AidTotals totals;
    private final Lists lists;
    private final Clock clock;

    PublicAidResource(AidTotals totals, Lists lists, Clock clock) {
        this.totals = totals;
        this.lists = lists;
        this.clock = clock;
    }

    @GET
    @Path("/aid")
    @Operation(operationId = "listPublicAid", summary = "捐款捐物", description = "无需登录；新登记的在前，撤销的不列。")
    public Page<AidView> list(
            @RestQuery @Parameter(description = "组织，含其下级") UUID organization,
            @BeanParam Span span,
            @BeanParam @Valid PageRequest page) {
        var search = Search.in(Aid.class, "aid")
                .and("status = 'STANDING'")
                .atOrBelow(organization)
                .and("happened_on >= :from", "from", span.first())
                .and("happened_on <= :to", "to", span.last(LocalDate.now(clock)));
        return lists.all(search, page, Aid::view);
    }

    @GET
    @Path("/aid-totals")
    @Operation(
            operationId = "readPublicAidTotals",
            summary = "捐款捐物合计",
            description = "无需登录。捐款合计，捐物按品名和单位合计，受益面按单位合计。近与准确之和为近；余、多、以上与准确之和取最宽者；上下不一为约。")
    public Totals totals(@RestQuery @Parameter(description = "组织，含其下级；省略为全部") UUID organization, @BeanParam Span span) {
        var scope = span.of(organization, LocalDate.now(clock));
        return new Totals(organization, scope.from(), scope.to(), totals.figures(scope));
    }

    @Schema(name = "AidTotals")
    record Totals(UUID organizationId, LocalDate from, LocalDate to, List<NamedFigure> figures) {}
}
