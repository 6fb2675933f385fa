package org.chuangyou.pledge.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import org.chuangyou.exchange.AsOf;
import org.chuangyou.exchange.FindingTexts;
import org.chuangyou.exchange.Findings;
import org.chuangyou.exchange.ImportDate;
import org.chuangyou.exchange.Row;
import org.chuangyou.exchange.sheet.SheetFile;
import org.chuangyou.exchange.sheet.Unreadable;

/** Reads a sheet that was filled in as a workbook, and tells every fault of form at once. */
@ApplicationScoped
class WorkbookReader {

    private static final Pattern ROW = Pattern.compile("rows\\[(\\d+)]\\.(?:items\\[(\\d+)]\\.)?(.+)");

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
        var findings = new Findings();
        var filled = read(path, month, findings);
        var sheet = filled.sheet();
        if (!findings.haveErrors()) {
            validator.validate(sheet).forEach(violation -> note(violation, filled, findings));
        }
        if (findings.haveErrors()) {
            throw SheetProblems.faulty(findings, texts);
        }
        return new FilledWorkbook(sheet.rows(), filled.numbers());
    }

    private Filled read(Path path, YearMonth month, Findings findings) {
        var layout = SheetColumns.layout(month);
        var date = new ImportDate(days.today(), days.today());
        try (var file = SheetFile.open(path)) {
            var rows = FilledRows.read(file, layout, SheetColumns::isFilledIn, date, findings);
            var items = file.sheets().containsKey(SheetItemColumns.LAYOUT.label())
                    ? FilledRows.read(file, SheetItemColumns.LAYOUT, SheetItemColumns::isFilledIn, date, findings)
                    : FilledRows.NONE;
            return Filled.of(rows, items);
        } catch (Unreadable e) {
            findings.error(layout.name(), null, null, null, e.rule(), e.details());
            return Filled.of(FilledRows.NONE, FilledRows.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A constraint of the sheet or of one of its rows, as a fault of the file. */
    private static void note(ConstraintViolation<FilledSheet> violation, Filled filled, Findings findings) {
        var place = ROW.matcher(violation.getPropertyPath().toString());
        var message = Map.<String, Object>of("message", violation.getMessage());
        if (!place.matches()) {
            findings.error("sheet", null, SheetColumns.TEXT.header(), null, "constraint", message);
            return;
        }
        var row = filled.rows().get(Integer.parseInt(place.group(1)));
        if (place.group(2) == null) {
            row.error(SheetColumns.column(place.group(3)), "constraint", message);
        } else {
            filled.itemsOf(row)
                    .get(Integer.parseInt(place.group(2)))
                    .error(SheetItemColumns.column(place.group(3)), "constraint", message);
        }
    }

    /** The sound rows, and those of their items by pledge. */
    private record Filled(List<Row> rows, Map<UUID, List<Row>> items) {

        /** An item is a part of its pledge's report: without that, nobody could say how the pledge stands. */
        static Filled of(FilledRows rows, FilledRows items) {
            var sound = rows.sound();
            var reported = rows.rows().stream()
                    .map(row -> row.get(SheetColumns.PLEDGE))
                    .collect(Collectors.toSet());
            var byPledge = items.sound().stream().collect(Collectors.groupingBy(SheetItemColumns::pledge));
            byPledge.forEach((pledge, each) -> {
                if (!reported.contains(pledge.toString())) {
                    each.forEach(row -> row.error(SheetColumns.PLEDGE, "item-without-report", Map.of()));
                }
            });
            return new Filled(sound, byPledge);
        }

        FilledSheet sheet() {
            return new FilledSheet(rows.stream()
                    .map(row -> SheetColumns.said(
                            row,
                            items.containsKey(SheetColumns.pledge(row))
                                    ? itemsOf(row).stream()
                                            .map(SheetItemColumns::said)
                                            .toList()
                                    : null))
                    .toList());
        }

        List<Row> itemsOf(Row row) {
            return items.get(SheetColumns.pledge(row));
        }

        List<Integer> numbers() {
            return rows.stream().map(Row::number).toList();
        }
    }
}
