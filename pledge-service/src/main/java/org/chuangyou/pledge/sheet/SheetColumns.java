package org.chuangyou.pledge.sheet;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.sheet.TableWriter.Heading;
import org.chuangyou.pledge.pledge.PledgeKind;
import org.chuangyou.pledge.progress.ProgressState;

/** The monthly sheet as a table: what is there to read on the left, what is to be filled in, and what the system needs. */
final class SheetColumns {

    /** The most that a cell of a spreadsheet holds. */
    private static final int CELL = 32_767;

    private static final int WIDEST = 40;

    private static final Column<PledgeKind> KIND =
            Column.choice("承诺类别", PledgeKind.class).mayBeMissing();
    private static final Column<String> PLEDGER = Column.prose("承诺人", CELL).mayBeMissing();
    private static final Column<String> PROMISED = Column.prose("承诺事项", CELL).mayBeMissing();
    private static final Column<String> LAST = Column.prose("上次报告", CELL).mayBeMissing();
    static final Column<ProgressState> STATE =
            Column.choice("进展情况", ProgressState.class).mayBeEmpty();
    static final Column<String> TEXT = Column.prose("进展", CELL).mayBeEmpty();
    static final Column<String> EVIDENCE = Column.prose("佐证链接", CELL).mayBeMissing();
    static final Column<Integer> VERSION = Column.count("版本").mayBeMissing();
    static final Column<String> PLEDGE = Column.text("承诺标识", 36);

    private static final List<Column<?>> COLUMNS =
            List.of(KIND, PLEDGER, PROMISED, LAST, STATE, TEXT, EVIDENCE, VERSION, PLEDGE);

    /** By the fields of a row of {@link FilledSheet}. */
    static final Map<String, Column<?>> FIELDS = Map.of("state", STATE, "text", TEXT, "evidence", EVIDENCE);

    private SheetColumns() {}

    /** The sheet is called as its month, so that April's is not taken for May's. */
    static Layout layout(YearMonth month) {
        return new Layout("sheet", month.toString(), 0, List.of(PLEDGE), COLUMNS);
    }

    static List<Heading> headings() {
        return COLUMNS.stream()
                .map(column -> new Heading(
                        column.header(),
                        2 + Math.max(2 * column.header().length(), Math.min(column.longest(), WIDEST)),
                        column == STATE ? column.labels() : List.of()))
                .toList();
    }

    /** The cells of a row, in the order of the columns. */
    static Object[] cells(SheetRow row) {
        return new Object[] {
            KIND.show(row.kind()),
            row.pledger(),
            row.promised(),
            last(row.last()),
            STATE.show(row.state()),
            row.text(),
            row.evidence(),
            row.version(),
            row.pledgeId().toString()
        };
    }

    private static String last(LastWord last) {
        return last == null ? null : last.month() + " " + STATE.show(last.state()) + "：" + last.text();
    }
}
