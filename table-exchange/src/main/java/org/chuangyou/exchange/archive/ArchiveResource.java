package org.chuangyou.exchange.archive;

import java.net.URI;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.exchange.ExchangeRoles;
import org.chuangyou.exchange.export.Download;
import org.chuangyou.exchange.export.Format;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Everything the service keeps as one file, and back. As with exports, no {@code @Produces}: see there. */
@Path("/archives")
@RolesAllowed(ExchangeRoles.STEWARD)
@Tag(name = "存档")
class ArchiveResource {

    private static final int SECONDS = 1_800;
    private static final String ZIP = "application/zip";
    private static final String CURRENT = "current";

    private final ArchiveExport export;
    private final Restoration restoration;
    private final Audit audit;

    ArchiveResource(ArchiveExport export, Restoration restoration, Audit audit) {
        this.export = export;
        this.restoration = restoration;
        this.audit = audit;
    }

    @GET
    @Path("/" + CURRENT)
    @APIResponse(
            responseCode = "200",
            description = "文件",
            content = {
                @Content(mediaType = ZIP, schema = @Schema(implementation = Download.class)),
                @Content(mediaType = Format.WORKBOOK, schema = @Schema(implementation = Download.class))
            })
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    @Operation(
            summary = "导出存档",
            description = "本服务保存的全部状态，含历史和标识，取自同一时刻；相同的状态得到相同的 CSV。"
                    + "csv：一个 zip，每张表一个文件；xlsx：一个工作簿，每张表一个工作表。表头为列名，值为 PostgreSQL 的文字形式。"
                    + "\\N 表示没有值，空格子表示空文字；\\\\、\\n、\\r、\\t 和 \\uXXXX 表示反斜杠、换行、回车、制表符和其他不可见字符。"
                    + "next-values 表是各序列的下一个值。办理痕迹、幂等记录、待发事件和导入记录不在其中。")
    public RestResponse<Download> exportArchive(
            @RestQuery @DefaultValue("csv") @Parameter(description = "csv 或 xlsx") Format format) {
        export.holdStill();
        audit.record("export-archive", CURRENT);
        return format == Format.CSV
                ? Download.of("archive.zip", ZIP, out -> export.write(format, out))
                : Download.of("archive.xlsx", Format.WORKBOOK, out -> export.write(format, out));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    @Operation(
            summary = "恢复存档",
            description = "只恢复到空的服务：各表都没有行；否则 409，列出有内容的表。全部无误才保存，有误时 400，逐处列出表、行、列、值和改法。"
                    + "不发布事件：其他系统已有各自的状态。请求最大 64 MB，更大的状态请用 PostgreSQL 自带的 pg_dump 和 pg_restore。")
    public RestResponse<ArchiveView> restoreArchive(ArchiveForm form) {
        if (form.archive() == null) {
            throw ArchiveProblems.noFile();
        }
        var view = new ArchiveView(restoration.run(form.archive().uploadedFile()));
        audit.record("restore-archive", CURRENT);
        return ResponseBuilder.create(Status.CREATED, view)
                .location(URI.create("/archives/" + CURRENT))
                .build();
    }
}
