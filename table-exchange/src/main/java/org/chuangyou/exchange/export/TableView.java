package org.chuangyou.exchange.export;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.ExchangeTable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A table and its columns, in the order of the export. */
record TableView(
        @Schema(description = "表单字段名、文件名", examples = "units")
        String name,

        @Schema(description = "工作表名", examples = "人员") String label,
        @Schema(description = "合起来确定一行的列") List<String> key,
        List<ColumnView> columns) {

    static TableView of(ExchangeTable table, ColumnTexts texts) {
        var layout = table.layout();
        return new TableView(
                layout.name(),
                layout.label(),
                layout.key().stream().<String>map(Column::header).toList(),
                layout.columns().stream()
                        .map(column -> ColumnView.of(column, texts.of(column)))
                        .toList());
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record ColumnView(
            @Schema(examples = "入党日期") String header,

            @Schema(description = "text、code、reference、references、date、count、choice、yes-no、identity", examples = "date")
            String type,

            @Schema(description = "每行必须填写") boolean filled,
            @Schema(description = "文件必须有此列") boolean present,
            @Schema(description = "最多字符数", examples = "50") int longest,
            @Schema(description = "可填的值") List<String> labels,

            @Schema(description = "所引用的表", examples = "units")
            String references,

            @Schema(examples = "2000-07-01") String example,
            @Schema(examples = "可空；日期；例：2000-07-01") String description) {

        static ColumnView of(Column<?> column, String description) {
            return new ColumnView(
                    column.header(),
                    column.kind(),
                    column.isFilled(),
                    column.isPresent(),
                    column.longest(),
                    column.labels(),
                    column.references(),
                    column.example(),
                    description);
        }
    }
}
