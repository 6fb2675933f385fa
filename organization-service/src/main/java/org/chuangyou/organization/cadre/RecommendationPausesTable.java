package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import java.util.List;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;

/** recommendation-pauses: when and why a directed recommendation stood still, and was resumed. */
@Singleton
class RecommendationPausesTable extends RecordTable {

    private static final Column<String> RECOMMENDATION = Column.reference("推荐编码", "directed-recommendations")
            .example("TJ-2011")
            .fixed();
    private static final Column<LocalDate> SUSPENDED_ON = Column.date("暂缓日期").fixed();
    private static final Column<LocalDate> RESUMED_ON = Column.date("恢复日期");
    private static final Column<String> REASON = Column.prose("暂缓理由", 500).example("学校合并在即");

    private static final Layout LAYOUT = new Layout(
            "recommendation-pauses",
            "定向推荐暂缓",
            43,
            List.of(RECOMMENDATION, SUSPENDED_ON),
            List.of(RECOMMENDATION, SUSPENDED_ON, RESUMED_ON, REASON));

    private static final Statements SQL = new Statements("""
            SELECT d.code, t.suspended_on, t.resumed_on, t.reason
            FROM recommendation_pause t JOIN directed_recommendation d ON d.id = t.recommendation_id
                 JOIN organization o ON o.id = d.organization_id AND coalesce(o.dissolved_on, 'infinity') > :asOf
            WHERE d.announced_on <= :asOf AND t.resumed_on <= :asOf
            ORDER BY d.code COLLATE "C", t.position
            """, """
            INSERT INTO recommendation_pause (recommendation_id, position, suspended_on, resumed_on, reason)
            SELECT recommendation, (SELECT coalesce(max(position), -1) FROM recommendation_pause t
                                    WHERE t.recommendation_id = r.recommendation)
                       + row_number() OVER (PARTITION BY recommendation ORDER BY line), suspended_on, resumed_on, reason
            FROM {rows} WITH ORDINALITY AS r
                (recommendation, suspended_on, resumed_on, reason, line)
            """, """
            UPDATE recommendation_pause t SET resumed_on = r.resumed_on, reason = r.reason
            FROM {rows} AS r
                (recommendation, suspended_on, resumed_on, reason)
            WHERE t.recommendation_id = r.recommendation AND t.suspended_on = r.suspended_on
            """);

    RecommendationPausesTable(Records records) {
        super(LAYOUT, SQL, records);
    }

    @Override
    protected void check(RecordRow row) {
        row.requireOrder(SUSPENDED_ON, RESUMED_ON);
    }
}
