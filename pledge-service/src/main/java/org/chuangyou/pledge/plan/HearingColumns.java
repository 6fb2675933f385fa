package org.chuangyou.pledge.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.pledge.matter.Fields;
import org.chuangyou.pledge.matter.MatterColumns;

/** How the masses were heard, as the sheets of plans and of pledges tell it: a row for each time. */
public final class HearingColumns {

    public static final Column<Integer> NUMBER =
            Column.count("第几次").example("1").note("从 1 起，不跳号").fixed();
    private static final Column<Hearing.Form> FORM =
            Column.choice("听取意见的形式", Hearing.Form.class).fixed();
    private static final Column<LocalDate> HELD_ON = Column.date("听取意见日期").fixed();
    private static final Column<Integer> PEOPLE =
            Column.count("人数").example("32").fixed();
    private static final Column<String> OPINIONS = MatterColumns.words("主要意见", Hearing.class, "opinions");
    private static final Column<String> TAKEN_UP = MatterColumns.words("采纳情况", Hearing.class, "takenUp");

    public static final Fields FIELDS =
            new Fields(NUMBER, Map.of("people", PEOPLE, "opinions", OPINIONS, "takenUp", TAKEN_UP));

    /** For the export: what stands in the columns behind the number, of a hearing h (said, number) as it is kept. */
    public static final String SAID = """
            h.said ->> 'form', (h.said ->> 'heldOn')::date, (h.said ->> 'people')::int, h.said ->> 'opinions',
                h.said ->> 'takenUp'""";

    private HearingColumns() {}

    /** After the columns that tell whose hearings they are. */
    public static List<Column<?>> after(List<Column<?>> whose) {
        var columns = new ArrayList<>(whose);
        columns.addAll(List.of(NUMBER, FORM, HELD_ON, PEOPLE, OPINIONS, TAKEN_UP));
        return columns;
    }

    public static Hearing hearing(RecordRow row) {
        return new Hearing(row.get(FORM), row.get(HELD_ON), row.get(PEOPLE), row.get(OPINIONS), row.get(TAKEN_UP));
    }
}
