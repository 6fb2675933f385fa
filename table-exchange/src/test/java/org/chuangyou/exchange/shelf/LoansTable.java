package org.chuangyou.exchange.shelf;

import java.time.LocalDate;
import java.util.List;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;

/** loans: who had a book; what is written down stays. */
@Singleton
class LoansTable extends RecordTable {

    private static final Column<String> BOOK = Column.reference("编码", "books").fixed();
    private static final Column<String> READER =
            Column.reference("读者编号", "readers").fixed();
    private static final Column<LocalDate> LENT_ON = Column.date("借出日期").fixed();
    private static final Layout LAYOUT =
            new Layout("loans", "借阅", 3, List.of(BOOK, LENT_ON), List.of(BOOK, READER, LENT_ON));

    private static final Statements SQL =
            new Statements("""
            SELECT b.code, f.code, l.lent_on FROM loan l JOIN book b ON b.id = l.book_id
                JOIN borrowed_fact f ON f.id = l.reader_id ORDER BY b.code, l.lent_on
            """, "INSERT INTO loan (book_id, reader_id, lent_on) SELECT * FROM {rows}");

    LoansTable(Records records) {
        super(LAYOUT, SQL, records);
    }
}
