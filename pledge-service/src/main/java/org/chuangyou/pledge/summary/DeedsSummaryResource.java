package org.chuangyou.pledge.summary;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.arc.All;
import io.quarkus.security.Authenticated;
import org.chuangyou.pledge.matter.Desk;
import org.chuangyou.pledge.matter.Reach;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/organizations/{organizationId}/deeds-summary")
@Authenticated
@Tag(name = "服务群众")
class DeedsSummaryResource {

    private final List<SummaryPart> parts;
    private final Reach reach;
    private final Desk desk;

    DeedsSummaryResource(@All List<SummaryPart> parts, Reach reach, Desk desk) {
        this.parts = parts;
        this.reach = reach;
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "readDeedsSummary",
            summary = "服务群众的数据",
            description = "该组织及其下级组织在一段时间内的结对、志愿服务、对口帮扶、捐助、困难、建议、任务；每个数据带单位、限定词和截至日期。只有合计，不列名、不排名。")
    public DeedsSummary read(@RestPath UUID organizationId, @BeanParam Span span) {
        reach.requireInside(organizationId);
        var scope = span.of(organizationId, desk.today());
        var figures = parts.stream()
                .flatMap(part -> part.figures(scope).stream())
                .sorted(Comparator.comparing(NamedFigure::name))
                .toList();
        return new DeedsSummary(organizationId, desk.nameOf(organizationId), scope.from(), scope.to(), figures);
    }
}
