package org.chuangyou.pledge.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.pledge.matter.Fields;
import org.chuangyou.pledge.matter.MatterColumns;

/** The sheet of plans (方案): the 四个明确, and the days on which they were made public and revised. */
final class PlanColumns {

    static final Column<String> CAMPAIGN =
            Column.reference("活动编码", "campaigns").example("HD-000001").fixed();
    static final Column<String> THEME = text("主题", "theme");
    static final Column<String> CARRIER = text("载体", "carrier");
    static final Column<String> CONDITIONS = text("创建条件", "creationConditions");
    static final Column<String> CONTENT = text("承诺内容", "pledgeContent");
    static final Column<LocalDate> PUBLISHED_ON =
            Column.date("公布日期").mayBeEmpty().lasting().example("2011-01-20").note("首次向群众公布的日期，须四个明确齐备、听取过群众意见；草稿留空");
    static final Column<LocalDate> REVISED_ON =
            Column.date("修订公布日期").mayBeEmpty().lasting().example("").note("所填为修订后的文字时，写最近一次修订公布的日期");
    static final Column<String> REASON = MatterColumns.prose("修订理由", NewPlanRevision.class, "reason")
            .mayBeEmpty()
            .lasting();

    static final List<Column<String>> TEXTS = List.of(THEME, CARRIER, CONDITIONS, CONTENT);

    static final Layout LAYOUT = new Layout(
            "plans",
            "方案",
            76,
            List.of(CAMPAIGN, MatterColumns.ORGANIZATION),
            List.of(
                    CAMPAIGN,
                    MatterColumns.ORGANIZATION,
                    THEME,
                    CARRIER,
                    CONDITIONS,
                    CONTENT,
                    PUBLISHED_ON,
                    REVISED_ON,
                    REASON,
                    MatterColumns.ID));

    static final Fields FIELDS = new Fields(
            MatterColumns.ORGANIZATION,
            Map.of(
                    "theme", THEME,
                    "carrier", CARRIER,
                    "creationConditions", CONDITIONS,
                    "pledgeContent", CONTENT,
                    "reason", REASON));

    private PlanColumns() {}

    static DraftPlan draft(RecordRow row, List<Hearing> hearings) {
        return new DraftPlan(row.get(THEME), row.get(CARRIER), row.get(CONDITIONS), row.get(CONTENT), hearings);
    }

    private static Column<String> text(String header, String field) {
        return MatterColumns.prose(header, DraftPlan.class, field)
                .mayBeEmpty()
                .lasting()
                .note("公布前可空；公布后只随修订改动");
    }
}
