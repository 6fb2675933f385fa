package org.chuangyou.pledge.difficulty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.pledge.matter.Fields;
import org.chuangyou.pledge.matter.MatterColumns;

/** What stands in the table of difficulties; who raised one does not, since colleagues do not learn it either. */
final class DifficultyColumns {

    private static final int YEARS_AHEAD = 20;

    static final Column<String> CODE = Column.code("困难编码").example("KN-2011-01").fixed();
    static final Column<LocalDate> RAISED_ON = Column.date("提出日期").fixed();
    static final Column<String> TEXT = MatterColumns.words("困难", NewDifficulty.class, "text")
            .example("学生宿舍缺二十张床")
            .note("不写姓名、证件号、电话");
    static final Column<DifficultyStatus> STATUS = Column.choice("办理情况", DifficultyStatus.class);
    static final Column<String> ANSWER = MatterColumns.prose("答复", NewPlan.class, "text")
            .mayBeEmpty()
            .lasting()
            .note("打算怎么办、为什么现在不能解决或怎样解决的；待办时留空");
    static final Column<String> BY_WHOM =
            MatterColumns.prose("由谁办", NewPlan.class, "byWhom").mayBeEmpty().note("列入计划时必填，其余留空");
    static final Column<String> TOLD_TO = MatterColumns.prose("向谁说明", NewExplanation.class, "toldTo")
            .mayBeEmpty()
            .note("说明暂不能解决时必填，其余留空");
    static final Column<String> TOLD_HOW = MatterColumns.prose("怎样说明", NewExplanation.class, "toldHow")
            .mayBeEmpty()
            .note("说明暂不能解决时必填，其余留空");
    static final Column<LocalDate> DUE_ON =
            Column.dateAhead("期限", YEARS_AHEAD).mayBeEmpty().example("").note("列入计划的何日前办成，暂不能解决的何日再看，其余留空");
    static final Column<LocalDate> ANSWERED_ON =
            Column.date("答复日期").mayBeEmpty().lasting().example("").note("已解决的写解决之日");
    static final Column<Integer> RETURNED = Column.count("重办次数").example("0").fixed();
    static final Column<String> PUBLIC_TEXT = MatterColumns.prose("公布的文字", PublicWording.class, "text")
            .mayBeEmpty()
            .lasting()
            .note("不涉及个人；不公布的留空");
    static final Column<String> PUBLIC_ANSWER = MatterColumns.prose("公布的答复", PublicWording.class, "answer")
            .mayBeMissing()
            .note("不涉及个人；与“公布的文字”一同公布，不公布答复文字的留空");

    /** What an answer is made of. */
    static final List<Column<?>> OF_THE_ANSWER = List.of(ANSWER, BY_WHOM, TOLD_TO, TOLD_HOW, DUE_ON, ANSWERED_ON);

    static final Layout LAYOUT = new Layout(
            "difficulties",
            "群众困难",
            60,
            List.of(CODE),
            List.of(
                    CODE,
                    MatterColumns.ORGANIZATION,
                    RAISED_ON,
                    TEXT,
                    STATUS,
                    ANSWER,
                    BY_WHOM,
                    TOLD_TO,
                    TOLD_HOW,
                    DUE_ON,
                    ANSWERED_ON,
                    RETURNED,
                    PUBLIC_TEXT,
                    PUBLIC_ANSWER,
                    MatterColumns.ID));

    /** Those of what was raised. */
    static final Fields FIELDS = new Fields(TEXT, Map.of("text", TEXT));

    /** Those of what is made public. */
    static final Fields PUBLIC_FIELDS = new Fields(PUBLIC_TEXT, Map.of("answer", PUBLIC_ANSWER));

    /** Those of each answer: the requests call its words otherwise. */
    static final Fields ANSWER_FIELDS = new Fields(
            ANSWER,
            Map.of(
                    "byWhom", BY_WHOM,
                    "toldTo", TOLD_TO,
                    "toldHow", TOLD_HOW,
                    "dueOn", DUE_ON,
                    "reviewOn", DUE_ON,
                    "solvedOn", ANSWERED_ON));

    private DifficultyColumns() {}
}
