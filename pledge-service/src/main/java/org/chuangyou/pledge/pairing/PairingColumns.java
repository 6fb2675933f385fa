package org.chuangyou.pledge.pairing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.pledge.matter.Fields;
import org.chuangyou.pledge.matter.MatterColumns;

/** What stands in the table of pairings. */
final class PairingColumns {

    static final Column<String> CODE = Column.code("结对编码").example("JD-2011-01").fixed();
    static final Column<String> HELPER =
            Column.reference("帮扶人编号", "members").example("DY00014").fixed();
    static final Column<HelpedKind> KIND =
            Column.choice("受帮扶者", HelpedKind.class).fixed();
    static final Column<Circumstance> CIRCUMSTANCE =
            Column.choice("情况", Circumstance.class).mayBeEmpty().note("学生必填").fixed();
    static final Column<String> SCHOOL = MatterColumns.words("学校", Helped.class, "school")
            .mayBeEmpty()
            .example("示例中学")
            .note("学生、班级必填");
    static final Column<String> CLASS = MatterColumns.words("班级", Helped.class, "className")
            .mayBeEmpty()
            .example("八年级（2）班")
            .note("学生、班级必填");
    static final Column<Integer> NUMBER = Column.count("序号")
            .mayBeEmpty()
            .example("7")
            .note("班内或村内序号，不写姓名；学生必填")
            .fixed();
    static final Column<String> PERSON = MatterColumns.words("受帮扶者编号", Helped.class, "personCode")
            .mayBeEmpty()
            .example("JS00021")
            .note("教师、新党员必填");
    static final Column<String> PLACE =
            MatterColumns.words("村、社区", Helped.class, "place").mayBeEmpty().note("家庭必填");
    static final Column<String> AGREED = MatterColumns.words("约定做什么", NewPairing.class, "agreed");
    static final Column<LocalDate> STARTED_ON = Column.date("结对日期").fixed();
    static final Column<LocalDate> ENDED_ON =
            Column.date("结束日期").mayBeEmpty().lasting().example("");
    static final Column<String> OUTCOME =
            MatterColumns.prose("结果如何", NewEnding.class, "outcome").mayBeEmpty().lasting();

    static final Layout LAYOUT = new Layout(
            "pairings",
            "结对帮扶",
            40,
            List.of(CODE),
            List.of(
                    CODE,
                    MatterColumns.ORGANIZATION,
                    HELPER,
                    KIND,
                    CIRCUMSTANCE,
                    SCHOOL,
                    CLASS,
                    NUMBER,
                    PERSON,
                    PLACE,
                    AGREED,
                    STARTED_ON,
                    ENDED_ON,
                    OUTCOME,
                    MatterColumns.RECORDED_BY,
                    MatterColumns.RECORDED_ON,
                    MatterColumns.ID));

    static final Fields FIELDS = new Fields(
            CODE,
            Map.of(
                    "helped.school",
                    SCHOOL,
                    "helped.className",
                    CLASS,
                    "helped.number",
                    NUMBER,
                    "helped.personCode",
                    PERSON,
                    "helped.place",
                    PLACE,
                    "agreed",
                    AGREED,
                    "endedOn",
                    ENDED_ON,
                    "outcome",
                    OUTCOME));

    private PairingColumns() {}

    /** What a request would say that says the same as the row. */
    static NewPairing wanted(RecordRow row) {
        var helped = new Helped(
                row.get(KIND),
                row.get(CIRCUMSTANCE),
                row.get(SCHOOL),
                row.get(CLASS),
                row.get(NUMBER),
                row.get(PERSON),
                row.get(PLACE));
        return new NewPairing(
                row.id(MatterColumns.ORGANIZATION), row.get(HELPER), helped, row.get(AGREED), row.get(STARTED_ON));
    }
}
