package org.chuangyou.pledge.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.Row;
import org.chuangyou.exchange.sheet.TableWriter.Heading;
import org.chuangyou.pledge.figure.Quantity;
import org.chuangyou.pledge.matter.QuantityColumns;
import org.chuangyou.pledge.progress.ItemProgress;
import org.chuangyou.pledge.progress.ProgressState;

import static org.chuangyou.pledge.sheet.SheetColumns.CELL;
import static org.chuangyou.pledge.sheet.SheetColumns.PLEDGE;
import static org.chuangyou.pledge.sheet.SheetColumns.PLEDGER;
import static org.chuangyou.pledge.sheet.SheetColumns.word;

/** The second table of the workbook, for those who report item by item: one row an item. Whoever does not leaves it alone. */
final class SheetItemColumns {

    private static final Column<Integer> NUMBER = Column.count("第几项");
    private static final Column<String> PROMISED = Column.prose("事项", CELL).mayBeMissing();
    private static final Column<String> AIM = Column.prose("目标", CELL).mayBeMissing();
    private static final Column<String> LAST = Column.prose("上次情况", CELL).mayBeMissing();
    private static final Column<ProgressState> STATE =
            Column.choice("事项进展", ProgressState.class).mayBeEmpty();
    private static final QuantityColumns REACHED = QuantityColumns.of("已达到").mayBeEmpty();
    private static final Column<String> TEXT = Column.prose("情况", CELL).mayBeEmpty();

    private static final List<Column<?>> COLUMNS = List.of(
            PLEDGER,
            NUMBER,
            PROMISED,
            AIM,
            LAST,
            STATE,
            REACHED.number(),
            REACHED.unit(),
            REACHED.qualifier(),
            TEXT,
            PLEDGE);

    static final Layout LAYOUT = new Layout("items", "事项", 1, List.of(PLEDGE, NUMBER), COLUMNS);

    /** By the fields of an {@link ItemProgress}. */
    private static final Map<String, Column<?>> FIELDS = Map.of(
            "item", NUMBER,
            "state", STATE,
            "text", TEXT,
            "reached.number", REACHED.number(),
            "reached.unit", REACHED.unit());

    private SheetItemColumns() {}

    static List<Heading> headings() {
        return SheetColumns.headings(COLUMNS, 16, 8, 40, 30, 30, 12, 8, 14, 14, 30, 38);
    }

    /** The cells of an item, in the order of the columns; the unit of its target is the one to count in. */
    static Object[] cells(SheetRow row, SheetItem item) {
        var unit = item.target() == null ? null : item.target().unit();
        var reached = item.reached();
        return new Object[] {
            row.pledger(),
            item.item(),
            item.promised(),
            item.aim(),
            word(item.last()),
            STATE.show(item.state()),
            reached == null ? null : reached.number(),
            reached == null ? unit : reached.unit(),
            reached == null ? null : REACHED.qualifier().show(reached.qualifier()),
            item.text(),
            row.pledgeId().toString()
        };
    }

    static boolean isFilledIn(Row row) {
        return row.get(STATE) != null || row.get(REACHED.number()) != null || row.get(TEXT) != null;
    }

    static ItemProgress said(Row row) {
        return new ItemProgress(
                row.get(NUMBER), row.get(STATE), row.get(TEXT), reached(row.get(REACHED.number()), row));
    }

    private static Quantity reached(BigDecimal number, Row row) {
        return number == null ? null : new Quantity(number, row.get(REACHED.unit()), row.get(REACHED.qualifier()));
    }

    static UUID pledge(Row row) {
        return UUID.fromString(row.get(PLEDGE));
    }

    static Column<?> column(String field) {
        return FIELDS.getOrDefault(field, NUMBER);
    }
}
