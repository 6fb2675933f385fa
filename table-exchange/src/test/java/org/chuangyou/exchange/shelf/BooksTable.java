package org.chuangyou.exchange.shelf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;

/** books: a column of every kind. */
@Singleton
class BooksTable extends RecordTable {

    private static final Column<String> CODE = Column.code("编码").example("SH-1");
    private static final Column<String> TITLE = Column.text("书名", 50);
    private static final Column<Binding> BINDING = Column.choice("装帧", Binding.class);
    private static final Column<Set<Binding>> BINDINGS = Column.choices("可购装帧", Binding.class);
    private static final Column<String> SHELF =
            Column.reference("书架编码", "shelves").mayBeEmpty();
    private static final Column<String> SEQUEL_TO =
            Column.reference("前一册", "books").mayBeEmpty();
    private static final Column<BigDecimal> PRICE = Column.decimal("价格", 2).mayBeEmpty();
    private static final Column<Boolean> LENT = Column.yesNo("借出");
    private static final Column<String> NOTES = Column.prose("备注", 200).mayBeEmpty();
    private static final Column<List<String>> TOPICS = Column.lines("主题", 200);
    private static final Column<LocalDate> BOUGHT_ON = Column.date("购入日期");
    private static final Column<LocalDate> SOLD_ON =
            Column.date("售出日期").mayBeEmpty().lasting();
    private static final Column<UUID> ID = Column.identity();

    private static final Layout LAYOUT = new Layout(
            "books",
            "图书",
            2,
            List.of(CODE),
            List.of(
                    CODE, TITLE, BINDING, BINDINGS, SHELF, SEQUEL_TO, PRICE, LENT, NOTES, TOPICS, BOUGHT_ON, SOLD_ON,
                    ID));

    private static final Statements SQL = new Statements("""
            SELECT b.code, b.title, b.binding, array_to_string(b.bindings, ','), s.code, o.code, b.price, b.lent,
                   b.notes, array_to_string(b.topics, chr(10)), b.bought_on,
                   CASE WHEN b.sold_on <= :asOf THEN b.sold_on END, b.id
            FROM book b LEFT JOIN shelf s ON s.id = b.shelf_id LEFT JOIN book o ON o.id = b.sequel_to
            WHERE b.bought_on <= :asOf ORDER BY b.code
            """, """
            INSERT INTO book (code, title, binding, bindings, shelf_id, sequel_to, price, lent, notes, topics, bought_on,
                              sold_on, id)
            SELECT code, title, binding, string_to_array(bindings, ','), shelf, sequel_to, price, lent, notes,
                   string_to_array(topics, chr(10)), bought_on, sold_on, id
            FROM {rows} AS r
                (code, title, binding, bindings, shelf, sequel_to, price, lent, notes, topics, bought_on, sold_on, id)
            """, """
            UPDATE book b SET code = r.code, title = r.title, binding = r.binding,
                bindings = string_to_array(r.bindings, ','), shelf_id = r.shelf, sequel_to = r.sequel_to,
                price = r.price, lent = r.lent, notes = r.notes, topics = string_to_array(r.topics, chr(10)),
                bought_on = r.bought_on, sold_on = r.sold_on
            FROM {rows} AS r
                (code, title, binding, bindings, shelf, sequel_to, price, lent, notes, topics, bought_on, sold_on, id)
            WHERE b.id = r.id
            """);

    BooksTable(Records records) {
        super(LAYOUT, SQL, records);
    }

    @Override
    public String codes() {
        return "SELECT code, id FROM book WHERE code = ANY (?)";
    }

    @Override
    protected void check(RecordRow row) {
        if (row.get(SHELF) == null && !row.get(LENT)) {
            row.error(SHELF, "book-without-shelf", Map.of("book", row.get(CODE)));
        }
    }
}
