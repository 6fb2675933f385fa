package org.chuangyou.pledge.progress;

import java.net.URI;
import java.time.YearMonth;
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
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.pledge.pledge.PublishedPledges;
import org.chuangyou.pledge.pledge.RunningPledges;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/pledges")
@Authenticated
@Tag(name = "进展")
class ProgressReportResource {

    private static final String MONTH = "/{id}/progress-reports/{month:[0-9]{4}-(?:0[1-9]|1[0-2])}";
    private static final YearMonth BEFORE_ALL = YearMonth.of(1, 1);

    private final ProgressReports reports;
    private final ProgressKeeping keeping;
    private final RunningPledges running;
    private final PublishedPledges pledges;
    private final Audit audit;

    ProgressReportResource(
            ProgressReports reports,
            ProgressKeeping keeping,
            RunningPledges running,
            PublishedPledges pledges,
            Audit audit) {
        this.reports = reports;
        this.keeping = keeping;
        this.running = running;
        this.pledges = pledges;
        this.audit = audit;
    }

    @PUT
    @Path(MONTH)
    @Transactional
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            required = false,
            description = "该月已报过时必须带上读到的 ETag",
            example = "\"0\"")
    @Operation(
            operationId = "reportProgress",
            summary = "报告某月进展",
            description = "每月向群众通报进展（S1.4）。承诺人报告公布之月起至本月的任一月份；已了结的，到了结之月为止，在该月的报告截止日（含）前仍可报；同月再报则替换。内容完全相同的重发不改变任何东西。")
    @APIResponse(responseCode = "200", description = "已替换")
    @APIResponse(responseCode = "201", description = "已报告")
    @APIResponse(responseCode = "403", description = "不是承诺人")
    @APIResponse(responseCode = "409", description = "承诺未公布，月份未到或早于公布之月，或了结后已过该月的报告截止日")
    public RestResponse<MonthlyProgress> report(
            @RestPath UUID id,
            @RestPath @Parameter(example = "2011-05") String month,
            @NotNull @Valid NewProgress progress,
            @BeanParam ReadVersion read) {
        var pledge = running.lockOwn(id);
        var book = keeping.open(YearMonth.parse(month), List.of(id));
        var change = book.intend(pledge, progress, read::require);
        if (change.outcome() != ProgressOutcome.UNCHANGED) {
            keeping.keep(List.of(change));
            audit.record("report-progress", id);
        }
        return answer(change);
    }

    @GET
    @Path(MONTH)
    @Operation(operationId = "readProgress", summary = "查看某月进展")
    public RestResponse<MonthlyProgress> read(@RestPath UUID id, @RestPath String month) {
        pledges.requireVisible(id);
        var report = reports.of(id, YearMonth.parse(month)).orElseThrow(ProgressProblems::notFound);
        return Etag.ok(report.view(), report.version());
    }

    @GET
    @Path("/{id}/progress-reports")
    @Operation(operationId = "listProgress", summary = "各月进展", description = "早的在前。")
    public Page<MonthlyProgress> list(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        pledges.requireVisible(id);
        var after = page.after(1, parts -> YearMonth.parse(parts.get(0))).orElse(BEFORE_ALL);
        var found = reports.after(id, after, page.limit + 1);
        return Page.of(found, page, report -> List.of(report.month()), ProgressReport::view);
    }

    private static RestResponse<MonthlyProgress> answer(ProgressChange change) {
        var standing = change.standing();
        if (change.outcome() != ProgressOutcome.CREATED) {
            return Etag.ok(standing.progress(), standing.version());
        }
        var report = standing.progress();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, report)
                .location(URI.create("/pledges/" + change.pledge().id() + "/progress-reports/" + report.month()))
                .tag(Etag.of(standing.version()))
                .build();
    }
}
