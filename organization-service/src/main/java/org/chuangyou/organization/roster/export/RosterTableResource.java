package org.chuangyou.organization.roster.export;

import java.util.List;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the tables of the roster are made of. */
@Path("/roster-tables")
@Authenticated
@Tag(name = "名册导出")
class RosterTableResource {

    private final RosterTables tables;
    private final ColumnTexts texts;

    RosterTableResource(RosterTables tables, ColumnTexts texts) {
        this.tables = tables;
        this.texts = texts;
    }

    @GET
    @Operation(summary = "名册各表的列", description = "导入、导出、模板同依此说明。按导入的先后排列。")
    public TableList list() {
        return new TableList(
                tables.all().stream().map(table -> TableView.of(table, texts)).toList());
    }

    /** All tables; there are never many. */
    record TableList(List<TableView> items) {}
}
