package org.chuangyou.exchange.export;

import java.util.List;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.exchange.ExchangeTables;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the tables are made of. */
@Path("/tables")
@Authenticated
@Tag(name = "导出")
class TableResource {

    private final ExchangeTables tables;
    private final ColumnTexts texts;

    TableResource(ExchangeTables tables, ColumnTexts texts) {
        this.tables = tables;
        this.texts = texts;
    }

    @GET
    @Operation(summary = "各表的列", description = "导入、导出、模板同依此说明。按导入的先后排列。")
    public TableList listTables() {
        return new TableList(
                tables.all().stream().map(table -> TableView.of(table, texts)).toList());
    }

    /** All tables; there are never many. */
    record TableList(List<TableView> items) {}
}
