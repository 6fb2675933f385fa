package org.chuangyou.organization.roster;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * Reads a roster file as offices keep them: UTF-8 with or without a byte order mark, or GB18030, as Excel in China
 * saves it.
 */
final class CsvReader {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final RosterFile kind;
    private final Findings findings;

    CsvReader(RosterFile kind, Findings findings) {
        this.kind = kind;
        this.findings = findings;
    }

    /** The sheet; without rows when the file as a whole cannot be read, which is noted. */
    Sheet read(Path upload) throws IOException {
        var sheet = new Sheet(kind.name());
        var text = decode(Files.readAllBytes(upload));
        if (text.isEmpty()) {
            wrong(null, "not-text", Map.of());
            return sheet;
        }
        try (var records = de.siegmar.fastcsv.reader.CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text.get())) {
            fill(sheet, new ArrayList<>(records.stream().toList()));
        } catch (CsvParseException | java.io.UncheckedIOException e) {
            wrong(null, "not-csv", Map.of());
        }
        return sheet;
    }

    private void fill(Sheet sheet, List<CsvRecord> records) {
        if (records.isEmpty()) {
            wrong(null, "empty-file", Map.of("columns", kind.columns()));
            return;
        }
        var header = records.remove(0).getFields().stream().map(String::strip).toList();
        if (!headerFits(header)) {
            return;
        }
        for (var record : records) {
            if (record.getFieldCount() != header.size()) {
                findings.error(
                        kind.name(),
                        (int) record.getStartingLineNumber(),
                        null,
                        null,
                        "field-count",
                        Map.of("expected", header.size(), "found", record.getFieldCount()));
                continue;
            }
            sheet.add(row(header, record));
        }
        if (kind.keyColumn() != null) {
            sheet.refuseRepeated(kind.keyColumn());
        }
    }

    private Row row(List<String> header, CsvRecord record) {
        var values = new HashMap<String, String>();
        for (var i = 0; i < header.size(); i++) {
            values.put(header.get(i), record.getField(i).strip());
        }
        return new Row(kind.name(), (int) record.getStartingLineNumber(), values, findings);
    }

    private boolean headerFits(List<String> header) {
        var fits = true;
        for (var column : kind.columns()) {
            if (!header.contains(column)) {
                wrong(column, "missing-column", Map.of("columns", kind.columns()));
                fits = false;
            }
        }
        for (var column : header) {
            if (!kind.columns().contains(column)) {
                wrong(column, "unknown-column", Map.of("columns", kind.columns()));
                fits = false;
            } else if (header.indexOf(column) != header.lastIndexOf(column)) {
                wrong(column, "repeated-column", Map.of());
                return false;
            }
        }
        return fits;
    }

    private void wrong(String column, String rule, Map<String, Object> values) {
        findings.error(kind.name(), 1, column, null, rule, values);
    }

    private static Optional<String> decode(byte[] bytes) {
        return decode(bytes, StandardCharsets.UTF_8)
                .map(text -> text.startsWith("\ufeff") ? text.substring(1) : text)
                .or(() -> decode(bytes, GB18030))
                .filter(text -> text.indexOf('\0') < 0);
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
