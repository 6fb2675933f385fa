package org.chuangyou.pledge.sheet;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.Row;
import org.chuangyou.exchange.sheet.TableWriter.Heading;
import org.chuangyou.pledge.pledge.PledgeKind;
import org.chuangyou.pledge.progress.ItemProgress;
import org.chuangyou.pledge.progress.ProgressState;

/** The monthly sheet as a table: what is there to read on the left, what is to be filled in, and what the system needs. */
final class SheetColumns {

    /** The most that a cell of a spreadsheet holds. */
    static final int CELL = 32_767;

    private static final Column<PledgeKind> KIND =
            Column.choice("承诺类别", PledgeKind.class).mayBeMissing();
    static final Column<String> PLEDGER = Column.prose("承诺人", CELL).mayBeMissing();
    private static final Column<String> PROMISED = Column.prose("承诺事项", CELL).mayBeMissing();
    private static final Column<String> LAST = Column.prose("上次报告", CELL).mayBeMissing();
    private static final Column<ProgressState> STATE =
            Column.choice("进展情况", ProgressState.class).mayBeEmpty();
    static final Column<String> TEXT = Column.prose("进展", CELL).mayBeEmpty();
    private static final Column<String> EVIDENCE = Column.prose("佐证链接", CELL).mayBeMissing();
    private static final Column<Integer> VERSION = Column.count("版本").mayBeMissing();
    static final Column<String> PLEDGE = Column.text("承诺标识", 36);

    private static final List<Column<?>> COLUMNS =
            List.of(KIND, PLEDGER, PROMISED, LAST, STATE, TEXT, EVIDENCE, VERSION, PLEDGE);

    /** By the fields of a row of {@link FilledSheet}. */
    private static final Map<String, Column<?>> FIELDS = Map.of("state", STATE, "text", TEXT, "evidence", EVIDENCE);

    private SheetColumns() {}

    /** The sheet is called as its month, so that April's is not taken for May's. */
    static Layout layout(YearMonth month) {
        return new Layout("sheet", month.toString(), 0, List.of(PLEDGE), COLUMNS);
    }

    static List<Heading> headings() {
        return headings(COLUMNS, 10, 16, 40, 40, 12, 40, 24, 6, 38);
    }

    /** Wide enough for what usually stands there, so that all of it can be seen at once; a list where one is chosen from. */
    static List<Heading> headings(List<Column<?>> columns, int... widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(place -> heading(columns.get(place), widths[place]))
                .toList();
    }

    private static Heading heading(Column<?> column, int width) {
        return new Heading(column.header(), width, column.isPresent() ? column.labels() : List.of());
    }

    /** The cells of a row, in the order of the columns. */
    static Object[] cells(SheetRow row) {
        return new Object[] {
            KIND.show(row.kind()),
            row.pledger(),
            row.promised(),
            word(row.last()),
            STATE.show(row.state()),
            row.text(),
            row.evidence(),
            row.version(),
            row.pledgeId().toString()
        };
    }

    static String word(LastWord last) {
        if (last == null) {
            return null;
        }
        var state = last.month() + " " + STATE.show(last.state());
        return last.text() == null ? state : state + "：" + last.text();
    }

    static boolean isFilledIn(Row row) {
        return row.get(STATE) != null || row.get(TEXT) != null || row.get(EVIDENCE) != null;
    }

    static UUID pledge(Row row) {
        return UUID.fromString(row.get(PLEDGE));
    }

    /** What a row says, with what is said of the pledge's items; null where nothing is. */
    static FilledSheet.Row said(Row row, List<ItemProgress> items) {
        var version = row.get(VERSION);
        return new FilledSheet.Row(
                pledge(row),
                row.get(STATE),
                row.get(TEXT),
                row.get(EVIDENCE),
                items,
                version == null ? null : version.longValue());
    }

    static Column<?> column(String field) {
        return FIELDS.getOrDefault(field, PLEDGE);
    }
}
