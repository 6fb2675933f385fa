package org.chuangyou.exchange.export;

import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.chuangyou.chassis.web.Audit;
import org.chuangyou.exchange.AsOf;
import org.chuangyou.exchange.ExchangeRoles;
import org.chuangyou.exchange.ExchangeTable;
import org.chuangyou.exchange.ExchangeTables;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Empty workbooks to fill in. They list the codes that may be chosen, so they are for the same people as exports. */
@Path("/templates")
@RolesAllowed({ExchangeRoles.STEWARD, ExchangeRoles.READER})
@Produces(Format.WORKBOOK)
@Tag(name = "导出")
class TemplateResource {

    private final ExchangeTables tables;
    private final Template template;
    private final Audit audit;
    private final AsOf asOfs;

    TemplateResource(ExchangeTables tables, Template template, Audit audit, AsOf asOfs) {
        this.tables = tables;
        this.template = template;
        this.audit = audit;
        this.asOfs = asOfs;
    }

    @GET
    @Path("/{table}")
    @Transactional
    @Operation(summary = "一张表的 XLSX 模板", description = "表头带批注，选项列和编码列（不超过 5000 项时）带下拉列表。")
    public RestResponse<Download> tableTemplate(
            @RestPath @Parameter(description = "表的 name，见 GET /tables") String table) {
        return answer("template-" + table, List.of(tables.require(table)));
    }

    @GET
    @Transactional
    @Operation(summary = "全部表的 XLSX 模板", description = "每张表一个工作表；填好后在 workbook 字段导入，空的工作表请保留表头或删去。")
    public RestResponse<Download> allTemplates() {
        return answer("template", tables.all());
    }

    private RestResponse<Download> answer(String name, List<ExchangeTable> wanted) {
        audit.record("read-codes", name);
        return Download.of(name + ".xlsx", Format.WORKBOOK, out -> template.write(wanted, asOfs.today(), out));
    }
}
