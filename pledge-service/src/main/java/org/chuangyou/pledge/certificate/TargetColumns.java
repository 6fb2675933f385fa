package org.chuangyou.pledge.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.pledge.matter.Fields;
import org.chuangyou.pledge.matter.MatterColumns;

/** The sheet of the targets of certificates, each with what became of it once that is assessed. */
final class TargetColumns {

    private static final int YEARS_AHEAD = 20;

    static final Column<String> CERTIFICATE =
            Column.reference("责任书编码", "certificates").example("ZR-2011-01").fixed();
    static final Column<Integer> NUMBER =
            Column.count("第几项").example("1").note("从 1 起，不跳号").fixed();
    private static final Column<String> TEXT = MatterColumns.words("目标", Target.class, "text");
    private static final Column<String> MEASURE = MatterColumns.words("以什么衡量", Target.class, "measure");
    private static final Column<LocalDate> DUE_ON =
            Column.dateAhead("完成期限", YEARS_AHEAD).fixed();
    static final Column<TargetOutcome.Result> RESULT =
            Column.choice("评定结果", TargetOutcome.Result.class).mayBeEmpty().lasting();
    static final Column<String> REASON = MatterColumns.prose("评定依据", TargetOutcome.class, "reason")
            .mayBeEmpty()
            .lasting();

    static final Layout LAYOUT = new Layout(
            "certificate-targets",
            "责任书目标",
            73,
            List.of(CERTIFICATE, NUMBER),
            List.of(CERTIFICATE, NUMBER, TEXT, MEASURE, DUE_ON, RESULT, REASON));

    static final Fields FIELDS =
            new Fields(NUMBER, Map.of("text", TEXT, "measure", MEASURE, "result", RESULT, "reason", REASON));

    private TargetColumns() {}

    static Target target(RecordRow row) {
        return new Target(row.get(TEXT), row.get(MEASURE), row.get(DUE_ON));
    }

    static TargetOutcome outcome(RecordRow row) {
        return new TargetOutcome(row.get(NUMBER), row.get(RESULT), row.get(REASON));
    }
}
