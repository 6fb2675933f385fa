package org.chuangyou.pledge.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.pledge.matter.Fields;
import org.chuangyou.pledge.matter.MatterColumns;
import org.chuangyou.pledge.matter.TakingDown;

/** What stands in the table of suggestions; who sent one does not, since colleagues do not learn it either. How far one has come follows from what is filled. */
final class SuggestionColumns {

    static final Column<String> CODE = Column.code("建议编码").example("JY-2011-01").fixed();
    static final Column<String> ROUND =
            Column.reference("征集编码", "suggestion-rounds").example("ZJ-2011").fixed();
    static final Column<LocalDate> RECEIVED_ON = Column.date("收到日期").fixed();
    static final Column<String> SECTION = MatterColumns.words("部门、年级或方面", NewSuggestion.class, "section");
    static final Column<String> TEXT = MatterColumns.words("建议", NewSuggestion.class, "text");
    static final Column<String> TITLE =
            lasting("入围题目", Selection.class, "title").note("筛选入围时填写，不涉及个人");
    static final Column<String> DECISION =
            lasting("纳入的决策", Adoption.class, "decision").note("采纳时填写");
    static final Column<LocalDate> DECIDED_ON =
            Column.date("决策日期").mayBeEmpty().lasting().example("");
    static final Column<String> SENT_UP_TO =
            Column.reference("推荐给的组织编码", "organizations").mayBeEmpty().lasting().note("直接上级组织");
    static final Column<String> ANSWER = lasting("上级答复", Words.class, "text");
    static final Column<String> DECLINED = lasting("不采纳的理由", Words.class, "text");
    static final Column<String> THANKS = lasting("致谢", Words.class, "text");
    static final Column<String> TAKEN_DOWN = MatterColumns.prose("撤下公布的理由", TakingDown.class, "reason")
            .mayBeMissing()
            .lasting()
            .note("公布过的文字涉及个人等而撤下的写理由，其余留空");

    static final Layout LAYOUT = new Layout(
            "suggestions",
            "建议",
            71,
            List.of(CODE),
            List.of(
                    CODE,
                    ROUND,
                    RECEIVED_ON,
                    SECTION,
                    TEXT,
                    TITLE,
                    DECISION,
                    DECIDED_ON,
                    SENT_UP_TO,
                    ANSWER,
                    DECLINED,
                    THANKS,
                    TAKEN_DOWN,
                    MatterColumns.ID));

    static final Fields RECEIVED = new Fields(CODE, Map.of("section", SECTION, "text", TEXT));
    static final Fields ADOPTED = new Fields(DECISION, Map.of("decidedOn", DECIDED_ON));

    private SuggestionColumns() {}

    private static Column<String> lasting(String header, Class<? extends Record> request, String field) {
        return MatterColumns.prose(header, request, field).mayBeEmpty().lasting();
    }
}
