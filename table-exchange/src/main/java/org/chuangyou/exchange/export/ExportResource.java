package org.chuangyou.exchange.export;

import java.time.LocalDate;
import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.exchange.AsOf;
import org.chuangyou.exchange.ExchangeRoles;
import org.chuangyou.exchange.ExchangeTables;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Exports, for those who keep the tables and for systems that read them. Every one leaves an audit record. The
 * methods declare no {@code @Produces}: for text/csv the platform would fix its own writer of texts at build time.
 */
@Path("/exports")
@RolesAllowed({ExchangeRoles.STEWARD, ExchangeRoles.READER})
@Tag(name = "导出")
class ExportResource {

    private static final int SECONDS = 600;
    private static final String ZIP = "application/zip";
    private static final String CSV = "text/csv";

    private final ExchangeTables tables;
    private final TableExport export;
    private final Audit audit;
    private final AsOf asOfs;

    ExportResource(ExchangeTables tables, TableExport export, Audit audit, AsOf asOfs) {
        this.tables = tables;
        this.export = export;
        this.audit = audit;
        this.asOfs = asOfs;
    }

    @GET
    @Path("/{table}")
    @APIResponse(
            responseCode = "200",
            description = "文件",
            content = {
                @Content(mediaType = CSV, schema = @Schema(implementation = Download.class)),
                @Content(mediaType = Format.WORKBOOK, schema = @Schema(implementation = Download.class))
            })
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    @Operation(
            summary = "导出一张表",
            description = "导出的文件可以原样导入：末列“标识”保持每行的身份。"
                    + "CSV 为 UTF-8（带 BOM），文字原样写出；以 = + - @ 开头的文字在表格软件中打开前请选“文本”列，或用 XLSX。"
                    + "asOf 决定是哪一天的状态；没有历史的表为现状。")
    public RestResponse<Download> exportTable(
            @RestPath @Parameter(description = "表的 name，见 GET /tables") String table,
            @RestQuery @DefaultValue("csv") @Parameter(description = "csv 或 xlsx") Format format,
            @RestQuery @Parameter(description = "哪一天的状态，缺省为今天", example = "2011-07-01") LocalDate asOf) {
        var wanted = List.of(tables.require(table));
        var day = asOfs.day(asOf);
        export.holdStill();
        audit.record("export-tables", table);
        return Download.of(
                table + "-" + day + "." + format, format.mediaType(), out -> export.write(wanted, format, day, out));
    }

    @GET
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
            summary = "导出全部表",
            description = "csv：一个 zip，每张表一个文件；xlsx：一个工作簿，每张表一个工作表，可在 workbook 字段原样导入。" + "各表取自同一时刻。")
    public RestResponse<Download> exportAllTables(
            @RestQuery @DefaultValue("csv") @Parameter(description = "csv 或 xlsx") Format format,
            @RestQuery @Parameter(description = "哪一天的状态，缺省为今天", example = "2011-07-01") LocalDate asOf) {
        var day = asOfs.day(asOf);
        export.holdStill();
        audit.record("export-tables", "all");
        return format == Format.CSV
                ? Download.of("tables-" + day + ".zip", ZIP, out -> export.zip(tables.all(), day, out))
                : Download.of(
                        "tables-" + day + ".xlsx",
                        Format.WORKBOOK,
                        out -> export.write(tables.all(), format, day, out));
    }
}
