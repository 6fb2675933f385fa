package org.chuangyou.pledge.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import org.chuangyou.exchange.AsOf;
import org.chuangyou.exchange.FindingTexts;
import org.chuangyou.exchange.Findings;
import org.chuangyou.exchange.ImportDate;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.Row;
import org.chuangyou.exchange.RowReader;
import org.chuangyou.exchange.sheet.Sheet;
import org.chuangyou.exchange.sheet.SheetFile;
import org.chuangyou.exchange.sheet.Unreadable;

/** Reads a sheet that was filled in as a workbook, and tells every fault of form at once. */
@ApplicationScoped
class WorkbookReader {

    private static final Pattern ROW = Pattern.compile("rows\\[(\\d+)]\\.(\\w+)");

    private final Validator validator;
    private final FindingTexts texts;
    private final AsOf days;

    WorkbookReader(Validator validator, FindingTexts texts, AsOf days) {
        this.validator = validator;
        this.texts = texts;
        this.days = days;
    }

    /** What was filled in for the month; 400 with the faults, each by its row, column, value and mend. */
    FilledWorkbook read(Path path, YearMonth month) {
        var layout = SheetColumns.layout(month);
        var findings = new Findings();
        var filled = read(path, layout, findings);
        var sheet = new FilledSheet(
                filled.stream().filter(Row::sound).map(WorkbookReader::said).toList());
        if (!findings.haveErrors()) {
            validator.validate(sheet).forEach(violation -> note(violation, filled, layout, findings));
        }
        if (findings.haveErrors()) {
            throw SheetProblems.faulty(findings, texts);
        }
        return new FilledWorkbook(sheet.rows(), filled.stream().map(Row::number).toList());
    }

    private List<Row> read(Path path, Layout layout, Findings findings) {
        var filled = new ArrayList<Row>();
        try (var file = SheetFile.open(path);
                var lines = sheetOf(file, layout).open()) {
            new RowReader(layout, new ImportDate(days.today(), days.today()), findings)
                    .read(lines, rows -> rows.stream()
                            .filter(WorkbookReader::isFilledIn)
                            .forEach(filled::add));
        } catch (Unreadable e) {
            findings.error(layout.name(), null, null, null, e.rule(), e.details());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        filled.forEach(WorkbookReader::checkIdentity);
        return filled;
    }

    /** The sheet called as the month: another month's is not taken for it. */
    private static Sheet sheetOf(SheetFile file, Layout layout) throws IOException, Unreadable {
        var sheets = file.sheets();
        var sheet = sheets.get(layout.label());
        if (sheet == null) {
            var others = String.join("、", sheets.keySet());
            throw new Unreadable("unknown-sheet", Map.of("value", others, "labels", List.of(layout.label())));
        }
        return sheet;
    }

    private static boolean isFilledIn(Row row) {
        return !row.sound()
                || row.get(SheetColumns.STATE) != null
                || row.get(SheetColumns.TEXT) != null
                || row.get(SheetColumns.EVIDENCE) != null;
    }

    private static void checkIdentity(Row row) {
        if (row.sound() && !isIdentity(row.get(SheetColumns.PLEDGE))) {
            row.error(SheetColumns.PLEDGE, "bad-identity", Map.of());
        }
    }

    private static boolean isIdentity(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static FilledSheet.Row said(Row row) {
        var version = row.get(SheetColumns.VERSION);
        return new FilledSheet.Row(
                UUID.fromString(row.get(SheetColumns.PLEDGE)),
                row.get(SheetColumns.STATE),
                row.get(SheetColumns.TEXT),
                row.get(SheetColumns.EVIDENCE),
                version == null ? null : version.longValue());
    }

    /** A constraint of the sheet or of one of its rows, as a fault of the file. */
    private static void note(
            ConstraintViolation<FilledSheet> violation, List<Row> filled, Layout layout, Findings findings) {
        var row = ROW.matcher(violation.getPropertyPath().toString());
        var message = Map.<String, Object>of("message", violation.getMessage());
        if (row.matches()) {
            var column = SheetColumns.FIELDS.getOrDefault(row.group(2), SheetColumns.PLEDGE);
            filled.get(Integer.parseInt(row.group(1))).error(column, "constraint", message);
        } else {
            findings.error(layout.name(), null, SheetColumns.TEXT.header(), null, "constraint", message);
        }
    }
}
