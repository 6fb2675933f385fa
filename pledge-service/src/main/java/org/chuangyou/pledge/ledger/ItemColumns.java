package org.chuangyou.pledge.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.pledge.carrier.Served;
import org.chuangyou.pledge.matter.Fields;
import org.chuangyou.pledge.matter.MatterColumns;
import org.chuangyou.pledge.matter.QuantityColumns;
import org.chuangyou.pledge.pledge.ItemOutcome;
import org.chuangyou.pledge.pledge.ItemVerdict;
import org.chuangyou.pledge.pledge.PledgeItem;

/** The sheet of the items of pledges: each with its aim and last day, what the review said of it and what became of it. */
final class ItemColumns {

    private static final int YEARS_AHEAD = 20;

    static final Column<String> PLEDGE =
            Column.reference("承诺编码", "pledges").example("CN-2011-01").fixed();
    static final Column<Integer> NUMBER =
            Column.count("第几项").example("1").note("从 1 起，不跳号，一至五项").fixed();
    static final Column<String> TEXT = MatterColumns.words("承诺事项", PledgeItem.class, "text");
    static final Column<String> AIM = MatterColumns.words("可检查的目标", PledgeItem.class, "aim");
    static final Column<LocalDate> DUE_ON =
            Column.dateAhead("完成期限", YEARS_AHEAD).fixed();
    static final QuantityColumns TARGET = QuantityColumns.of("目标数量").mayBeEmpty();
    static final Column<String> CARRIER =
            MatterColumns.words("落实的活动载体", Served.class, "carrier").mayBeEmpty();
    static final Column<Integer> CARRIER_ITEM =
            Column.count("载体第几项").example("1").mayBeEmpty().fixed();
    static final Column<Boolean> WELL_CHOSEN = judged("选得准");
    static final Column<Boolean> CONCRETE = judged("定得实");
    static final Column<Boolean> ACHIEVABLE = judged("做得到");
    static final Column<String> VERDICT_REMARK = remark("逐项审核意见", ItemVerdict.class);
    static final Column<Boolean> KEPT = judged("是否兑现").note("只在承诺部分兑现时逐项填写");
    static final Column<String> OUTCOME_REMARK = remark("兑现情况", ItemOutcome.class);

    static final List<Column<?>> VERDICT = List.of(WELL_CHOSEN, CONCRETE, ACHIEVABLE, VERDICT_REMARK);
    static final List<Column<?>> OUTCOME = List.of(KEPT, OUTCOME_REMARK);

    static final Layout LAYOUT = new Layout(
            "pledge-items",
            "承诺事项",
            81,
            List.of(PLEDGE, NUMBER),
            List.of(
                    PLEDGE,
                    NUMBER,
                    TEXT,
                    AIM,
                    DUE_ON,
                    TARGET.number(),
                    TARGET.unit(),
                    TARGET.qualifier(),
                    CARRIER,
                    CARRIER_ITEM,
                    WELL_CHOSEN,
                    CONCRETE,
                    ACHIEVABLE,
                    VERDICT_REMARK,
                    KEPT,
                    OUTCOME_REMARK));

    static final Fields FIELDS = new Fields(
            NUMBER,
            Map.of(
                    "text", TEXT,
                    "aim", AIM,
                    "target.number", TARGET.number(),
                    "wellChosen", WELL_CHOSEN,
                    "concrete", CONCRETE,
                    "achievable", ACHIEVABLE,
                    "kept", KEPT));

    private ItemColumns() {}

    static PledgeItem item(RecordRow row) {
        row.requireTogether(CARRIER, CARRIER_ITEM);
        var carrier = row.get(CARRIER);
        return new PledgeItem(
                row.get(TEXT),
                row.get(AIM),
                row.get(DUE_ON),
                TARGET.of(row),
                carrier == null ? null : new Served(carrier, row.get(CARRIER_ITEM)));
    }

    private static Column<Boolean> judged(String header) {
        return Column.yesNo(header).mayBeEmpty().lasting().example("");
    }

    private static Column<String> remark(String header, Class<? extends Record> request) {
        return MatterColumns.prose(header, request, "remark").mayBeEmpty().lasting();
    }
}
