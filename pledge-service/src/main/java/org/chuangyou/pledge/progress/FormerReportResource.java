package org.chuangyou.pledge.progress;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.pledge.pledge.PublishedPledges;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/pledges/{id}/progress-reports/{month:[0-9]{4}-(?:0[1-9]|1[0-2])}/versions")
@Authenticated
@Tag(name = "进展")
class FormerReportResource {

    private final FormerReports reports;
    private final PublishedPledges pledges;
    private final Audit audit;

    FormerReportResource(FormerReports reports, PublishedPledges pledges, Audit audit) {
        this.reports = reports;
        this.pledges = pledges;
        this.audit = audit;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listProgressVersions",
            summary = "某月进展填报过的各版",
            description = "限承诺人和本组织及其上级组织任职的人；谁、何时、怎样填报，新的在前。")
    public Page<FormerReport> list(@RestPath UUID id, @RestPath String month, @BeanParam @Valid PageRequest page) {
        pledges.requireInside(id);
        audit.record("list-progress-versions", id);
        var before = page.after(1, parts -> Long.parseLong(parts.get(0))).orElse(Long.MAX_VALUE);
        var found = reports.of(id, YearMonth.parse(month), before, page.limit + 1);
        return Page.of(found, page, report -> List.of(report.version()), report -> report);
    }
}
