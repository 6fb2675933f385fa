package org.chuangyou.reporting.report;

import java.net.URI;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.reporting.organization.Authority;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Reports, for those with a post at or above the organisation they are about. */
@Path("/reports")
@Authenticated
@Tag(name = "报告")
class ReportResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    /** A report never changes. */
    private static final long VERSION = 0;

    private static final UUID FIRST = new UUID(0, 0);

    private final Reports reports;
    private final Reporter reporter;
    private final Authority authority;
    private final Audit audit;
    private final Clock clock;

    ReportResource(Reports reports, Reporter reporter, Authority authority, Audit audit, Clock clock) {
        this.reports = reports;
        this.reporter = reporter;
        this.authority = authority;
        this.audit = audit;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(summary = "生成报告", description = "按截至日期的数据生成阶段总结并冻结；数据变化后请另行生成。须在该党组织或其上级任职，否则如同不存在（404）。")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = "重试时带同一个值，得到第一次的结果，不会重复生成",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "201",
            description = "已生成",
            headers = @Header(name = "Location", description = "报告的地址", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReportView.class)))
    @APIResponse(responseCode = "400", description = "内容、阶段日期或截至日期有误")
    @APIResponse(responseCode = "404", description = "没有这一活动或党组织，或您无权查看")
    public RestResponse<ReportView> make(@NotNull @Valid NewReport request) {
        var report = reporter.make(request);
        audit.record("make-report", report.id());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, report.view(reports.contentOf(report)))
                .location(URI.create("/reports/" + report.id()))
                .tag(Etag.of(VERSION))
                .build();
    }

    @GET
    @Operation(summary = "某党组织的报告", description = "按生成先后排列。")
    public Page<ReportLine> list(
            @RestQuery @NotNull @Parameter(description = "党组织") UUID organization, @BeanParam @Valid PageRequest page) {
        if (!authority.reaches(organization)) {
            throw new NotFoundException();
        }
        var after = page.after(1, key -> UUID.fromString(key.get(0))).orElse(FIRST);
        var found = reports.of(organization, after, page.limit + 1);
        return Page.of(found, page, report -> List.of(report.id()), Report::line);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "一份报告", description = "生成时冻结的数据和文字。")
    public RestResponse<ReportView> find(@RestPath UUID id) {
        var report = reports.require(id);
        return Etag.ok(report.view(reports.contentOf(report)), VERSION);
    }

    @GET
    @Path("/{id}/document")
    @Produces(DOCX)
    @Operation(summary = "报告的公文稿", description = "符合 GB/T 9704—2012 版式的 Word 文件；留待填写处以〔请填写：…〕标出。")
    @APIResponse(
            responseCode = "200",
            description = "Word 文件",
            content = @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> document(@RestPath UUID id) {
        var report = reports.require(id);
        var content = reports.contentOf(report);
        var madeOn = LocalDate.ofInstant(report.madeAt(), clock.getZone());
        return RestResponse.ResponseBuilder.ok(Paper.of(content, madeOn))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(content.title() + ".docx"))
                .header(HttpHeaders.CONTENT_TYPE, DOCX) // else the platform adds a charset, which a Word file has not
                .tag(Etag.of(VERSION))
                .build();
    }

    /** RFC 6266: a plain name for the oldest readers, the Chinese one for all others. */
    private static String attachment(String name) {
        var encoded = URLEncoder.encode(name, UTF_8).replace("+", "%20");
        return "attachment; filename=\"report.docx\"; filename*=UTF-8''" + encoded;
    }
}
