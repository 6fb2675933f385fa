package org.chuangyou.pledge.snapshot;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.chuangyou.pledge.snapshot.SnapshotDocument.Item;
import org.chuangyou.pledge.snapshot.SnapshotDocument.Promised;

/** A snapshot as a table: a row for each thing promised. */
final class SnapshotTable {

    /** Without it spreadsheets take Chinese for something else. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private static final List<String> HEADER =
            List.of("承诺编号", "类别", "承诺人", "月末状态", "状态名称", "公布日期", "了结日期", "承诺事项", "目标", "完成期限", "最近进展月份", "进展", "进展说明");

    private SnapshotTable() {}

    static String of(SnapshotDocument document) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(HEADER);
            for (var pledge : document.pledges()) {
                for (var item : pledge.items()) {
                    csv.writeRecord(row(pledge, item));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> row(Promised pledge, Item item) {
        var progress = pledge.progress();
        return List.of(
                pledge.id().toString(),
                pledge.kind().name(),
                harmless(pledge.pledger()),
                pledge.status(),
                Objects.toString(pledge.statusLabel(), ""),
                pledge.publishedOn().toString(),
                Objects.toString(pledge.endedOn(), ""),
                harmless(item.text()),
                harmless(item.aim()),
                item.dueOn().toString(),
                progress == null ? "" : progress.month().toString(),
                progress == null ? "" : progress.state().name(),
                progress == null ? "" : harmless(progress.text()));
    }

    /** A spreadsheet would carry out what begins like a formula. */
    private static String harmless(String text) {
        return text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
