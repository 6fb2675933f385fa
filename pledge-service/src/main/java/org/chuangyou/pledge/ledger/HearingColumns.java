package org.chuangyou.pledge.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.pledge.matter.Fields;
import org.chuangyou.pledge.matter.MatterColumns;
import org.chuangyou.pledge.plan.Hearing;

/** The sheet of how the masses were heard before bodies and leaders pledged. */
final class HearingColumns {

    static final Column<String> PLEDGE =
            Column.reference("承诺编码", "pledges").example("CN-2011-01").fixed();
    static final Column<Integer> NUMBER =
            Column.count("第几次").example("1").note("从 1 起，不跳号").fixed();
    private static final Column<Hearing.Form> FORM =
            Column.choice("听取意见的形式", Hearing.Form.class).fixed();
    private static final Column<LocalDate> HELD_ON = Column.date("听取意见日期").fixed();
    private static final Column<Integer> PEOPLE =
            Column.count("人数").example("32").fixed();
    private static final Column<String> OPINIONS = MatterColumns.words("主要意见", Hearing.class, "opinions");
    private static final Column<String> TAKEN_UP = MatterColumns.words("采纳情况", Hearing.class, "takenUp");

    static final Layout LAYOUT = new Layout(
            "pledge-hearings",
            "承诺前听取意见",
            82,
            List.of(PLEDGE, NUMBER),
            List.of(PLEDGE, NUMBER, FORM, HELD_ON, PEOPLE, OPINIONS, TAKEN_UP));

    static final Fields FIELDS =
            new Fields(NUMBER, Map.of("people", PEOPLE, "opinions", OPINIONS, "takenUp", TAKEN_UP));

    private HearingColumns() {}

    static Hearing hearing(RecordRow row) {
        return new Hearing(row.get(FORM), row.get(HELD_ON), row.get(PEOPLE), row.get(OPINIONS), row.get(TAKEN_UP));
    }
}
