package org.chuangyou.pledge.sheet;

import java.time.YearMonth;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.chuangyou.exchange.export.Download;
import org.chuangyou.exchange.export.Format;
import org.chuangyou.exchange.sheet.XlsxTables;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The sheet as a workbook, for those who fill it in away from the system: handed out, filled in and put back. */
@Path("/organizations/{organizationId}/progress-sheets/{month:[0-9]{4}-(?:0[1-9]|1[0-2])}/workbook")
@Authenticated
@Tag(name = "进展")
class ProgressWorkbookResource {

    private final SheetDesk desk;
    private final WorkbookReader reader;

    ProgressWorkbookResource(SheetDesk desk, WorkbookReader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    @GET
    @Produces(Format.WORKBOOK)
    @Transactional
    @Operation(
            operationId = "readProgressWorkbook",
            summary = "一个组织当月的进展表（XLSX）",
            description = "与进展表的内容相同，另有此前最近一次报告；“进展情况”有下拉列表。填“进展情况”“进展”，佐证链接可省略；其余各列不要改。"
                    + "第二张表“事项”一项一行，需要逐项报告的填，不需要的不管，也可删去。")
    @APIResponse(responseCode = "404", description = "这个组织没有您可以报告的承诺")
    public RestResponse<Download> read(
            @RestPath UUID organizationId, @RestPath @Parameter(example = "2011-05") String month) {
        var sheet = desk.handOut(organizationId, YearMonth.parse(month));
        return Download.of("progress-" + month + ".xlsx", Format.WORKBOOK, out -> {
            try (var workbook = new XlsxTables(out)) {
                workbook.table(month, SheetColumns.headings());
                for (var row : sheet.rows()) {
                    workbook.row(SheetColumns.cells(row));
                }
                workbook.table(SheetItemColumns.LAYOUT.label(), SheetItemColumns.headings());
                for (var row : sheet.rows()) {
                    for (var item : row.items()) {
                        workbook.row(SheetItemColumns.cells(row, item));
                    }
                }
            }
        });
    }

    @PUT
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @Operation(
            operationId = "fillProgressWorkbook",
            summary = "上传填好的进展表（XLSX）",
            description = "规则和答复与 PUT 进展表相同；什么都没填的行不算；“事项”表中填了的，随该项承诺的报告一并保存。行号为文件中的行号，表头为第 1 行。"
                    + "文件本身有误时 400，逐处列出行、列、值和改法。dryRun=true 只试算。")
    @APIResponse(responseCode = "200", description = "已全部保存，或试算无误")
    @APIResponse(responseCode = "400", description = "文件有误，未保存任何内容")
    @APIResponse(responseCode = "409", description = "有的行不能保存，一行也没有保存；或月份未到")
    public SheetOutcome fill(
            @RestPath UUID organizationId,
            @RestPath @Parameter(example = "2011-05") String month,
            @RestQuery @DefaultValue("false") @Parameter(description = "true：只试算，不保存") boolean dryRun,
            WorkbookForm form) {
        if (form.sheet() == null) {
            throw SheetProblems.noFile();
        }
        var filled = reader.read(form.sheet().uploadedFile(), YearMonth.parse(month));
        return desk.takeBack(organizationId, YearMonth.parse(month), dryRun, filled.rows(), filled.numbers()::get);
    }
}
