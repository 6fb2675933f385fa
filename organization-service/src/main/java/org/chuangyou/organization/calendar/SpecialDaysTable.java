package org.chuangyou.organization.calendar;

import java.time.LocalDate;
import java.util.List;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;

/** calendar: days that are not what their weekday says. */
@Singleton
class SpecialDaysTable extends RecordTable {

    private static final Column<LocalDate> DAY = Column.dateAhead("日期", 2).example("2011-10-03");
    private static final Column<Boolean> WORKING =
            Column.yesNo("上班").example("否").note("调休上班填是，放假填否");
    private static final Column<String> NAME =
            Column.text("名称", 50).mayBeEmpty().example("国庆节");

    private static final Layout LAYOUT = new Layout("calendar", "放假与调休", 36, List.of(DAY), List.of(DAY, WORKING, NAME));

    private static final String PUT = """
            INSERT INTO holiday (day, working, name)
            SELECT * FROM {rows} AS r
                (day, working, name)
            ON CONFLICT (day) DO UPDATE SET working = EXCLUDED.working, name = EXCLUDED.name
            """;

    private static final Statements SQL = new Statements("""
            SELECT day, working, name
            FROM holiday
            ORDER BY day
            """, PUT, PUT);

    SpecialDaysTable(Records records) {
        super(LAYOUT, SQL, records);
    }
}
