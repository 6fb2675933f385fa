package org.chuangyou.exchange.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chuangyou.exchange.Findings;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.sheet.Sheet;
import org.chuangyou.exchange.sheet.SheetFile;
import org.chuangyou.exchange.sheet.Unreadable;

/** The files of one import, and which table each of their sheets is. */
final class Upload implements Closeable {

    /** The form field of one XLSX file with a sheet for each table. */
    static final String WORKBOOK = "workbook";

    private final List<SheetFile> files = new ArrayList<>();
    private final Map<String, Sheet> sheets = new HashMap<>();
    private final List<Layout> layouts;
    private final Findings findings;

    private Upload(List<Layout> layouts, Findings findings) {
        this.layouts = layouts;
        this.findings = findings;
    }

    /** Opens the files, each by its form field. One that cannot be read is noted. */
    static Upload open(Map<String, Path> uploads, List<Layout> layouts, Findings findings) throws IOException {
        var upload = new Upload(layouts, findings);
        for (var entry : uploads.entrySet()) {
            try {
                var file = SheetFile.open(entry.getValue());
                upload.files.add(file);
                upload.take(entry.getKey(), file);
            } catch (Unreadable e) {
                findings.error(entry.getKey(), null, null, null, e.rule(), e.details());
            }
        }
        return upload;
    }

    private void take(String field, SheetFile file) throws IOException, Unreadable {
        if (!field.equals(WORKBOOK)) {
            var layout = layouts.stream()
                    .filter(each -> each.name().equals(field))
                    .findFirst()
                    .orElseThrow();
            put(layout, file.sheet(layout::isCalled));
            return;
        }
        file.sheets().forEach((name, sheet) -> layouts.stream()
                .filter(layout -> layout.isCalled(name))
                .findFirst()
                .ifPresentOrElse(layout -> put(layout, sheet), () -> unknown(name)));
    }

    private void unknown(String sheet) {
        var labels = layouts.stream().map(Layout::label).toList();
        findings.error(WORKBOOK, null, null, sheet, "unknown-sheet", Map.of("labels", labels));
    }

    private void put(Layout layout, Sheet sheet) {
        if (sheets.putIfAbsent(layout.name(), sheet) != null) {
            findings.error(WORKBOOK, null, null, layout.label(), "repeated-sheet", Map.of());
        }
    }

    boolean has(Layout layout) {
        return sheets.containsKey(layout.name());
    }

    Sheet sheet(Layout layout) {
        return sheets.get(layout.name());
    }

    @Override
    public void close() throws IOException {
        for (var file : files) {
            file.close();
        }
    }
}
