package org.chuangyou.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.chuangyou.exchange.sheet.Lines;
import org.chuangyou.exchange.sheet.Unreadable;

import static java.util.stream.Collectors.joining;

/** Reads the lines of a file as rows of its table and notes every fault of form. */
public final class RowReader {

    /** Large enough that the statements' own cost vanishes, small enough that a hundred heaps of them would fit. */
    private static final int CHUNK = 2_000;

    private final Layout layout;
    private final ImportDate date;
    private final Findings findings;
    private final KeyIndex keys = new KeyIndex();
    private final KeyIndex identities = new KeyIndex();
    private int[] places;
    private int width;

    public RowReader(Layout layout, ImportDate date, Findings findings) {
        this.layout = layout;
        this.date = date;
        this.findings = findings;
    }

    /** Hands the rows over in chunks. A file that cannot be read as a whole is noted. */
    public void read(Lines lines, Consumer<List<Row>> chunks) throws IOException {
        try {
            var header = lines.next();
            if (header == null) {
                findings.error(layout.name(), 1, null, null, "empty-file", Map.of("columns", layout.headers()));
            } else if (headerFits(header)) {
                readRows(lines, chunks);
            }
        } catch (Unreadable e) {
            findings.error(layout.name(), null, null, null, e.rule(), e.details());
        }
    }

    private void readRows(Lines lines, Consumer<List<Row>> chunks) throws IOException, Unreadable {
        var chunk = new ArrayList<Row>(CHUNK);
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (widthFits(line, lines.areRagged())) {
                chunk.add(row(line));
            }
            if (chunk.size() == CHUNK) {
                chunks.accept(List.copyOf(chunk));
                chunk.clear();
            }
        }
        if (!chunk.isEmpty()) {
            chunks.accept(List.copyOf(chunk));
        }
    }

    private boolean headerFits(Lines.Line line) {
        var header = Arrays.stream(line.cells()).map(String::strip).toList();
        width = header.size();
        while (width > 0 && header.get(width - 1).isEmpty()) {
            width--;
        }
        header = header.subList(0, width);
        places = layout.columns().stream()
                .map(Column::header)
                .mapToInt(header::indexOf)
                .toArray();
        return noneIsMissing(line.number(), header) & noneIsStrange(line.number(), header);
    }

    private boolean noneIsMissing(int number, List<String> header) {
        var fits = true;
        for (var column : layout.columns()) {
            if (column.isPresent() && !header.contains(column.header())) {
                fits = wrongHeader(number, column.header(), "missing-column");
            }
        }
        return fits;
    }

    private boolean noneIsStrange(int number, List<String> header) {
        var fits = true;
        var known = layout.headers();
        for (var i = 0; i < header.size(); i++) {
            if (!known.contains(header.get(i))) {
                fits = wrongHeader(number, header.get(i), "unknown-column");
            } else if (header.indexOf(header.get(i)) < i) {
                fits = wrongHeader(number, header.get(i), "repeated-column");
            }
        }
        return fits;
    }

    private boolean wrongHeader(int number, String column, String rule) {
        findings.error(layout.name(), number, column, null, rule, Map.of("columns", layout.headers()));
        return false;
    }

    private boolean widthFits(Lines.Line line, boolean ragged) {
        var found = line.cells().length;
        while (found > width && line.cells()[found - 1].isBlank()) {
            found--;
        }
        if (found == width || ragged && found < width) {
            return true;
        }
        var numbers = Map.<String, Object>of("expected", width, "found", found);
        findings.error(layout.name(), line.number(), null, null, "field-count", numbers);
        return false;
    }

    private Row row(Lines.Line line) {
        var texts = new String[places.length];
        for (var i = 0; i < places.length; i++) {
            var isThere = places[i] >= 0 && places[i] < line.cells().length;
            texts[i] = isThere ? line.cells()[places[i]].strip() : "";
        }
        var row = new Row(layout, line.number(), texts, date, findings);
        refuseRepeated(row);
        return row;
    }

    private void refuseRepeated(Row row) {
        var key = layout.key().stream().map(row::text).collect(joining("\u001f"));
        if (layout.key().stream().noneMatch(column -> row.text(column).isEmpty())) {
            var first = keys.put(key, row.number());
            if (first > 0) {
                row.error(
                        layout.key().get(layout.key().size() - 1),
                        layout.key().size() == 1 ? "repeated-code" : "repeated-row",
                        Map.of("first", first));
            }
        }
        layout.identity().filter(column -> row.get(column) != null).ifPresent(column -> {
            var first = identities.put(row.get(column).toString(), row.number());
            if (first > 0) {
                row.error(column, "repeated-code", Map.of("first", first));
            }
        });
    }
}
