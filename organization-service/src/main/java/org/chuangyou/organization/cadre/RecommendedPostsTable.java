package org.chuangyou.organization.cadre;

import java.util.List;
import java.util.Map;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;

/** recommended-posts: which posts a directed recommendation is to fill. */
@Singleton
class RecommendedPostsTable extends RecordTable {

    private static final int MOST_SEATS = 50;

    private static final Column<String> RECOMMENDATION = Column.reference("推荐编码", "directed-recommendations")
            .example("TJ-2011")
            .fixed();
    private static final Column<String> POST =
            Column.text("职位", 50).example("校长").fixed();
    private static final Column<Integer> SEATS = Column.count("职数").example("1");

    private static final Layout LAYOUT = new Layout(
            "recommended-posts", "定向推荐职位", 41, List.of(RECOMMENDATION, POST), List.of(RECOMMENDATION, POST, SEATS));

    private static final Statements SQL = new Statements("""
            SELECT d.code, t.name, t.seats
            FROM recommended_post t JOIN directed_recommendation d ON d.id = t.recommendation_id
                 JOIN organization o ON o.id = d.organization_id AND coalesce(o.dissolved_on, 'infinity') > :asOf
            WHERE d.announced_on <= :asOf
            ORDER BY d.code COLLATE "C", t.position
            """, """
            INSERT INTO recommended_post (recommendation_id, position, name, seats)
            SELECT recommendation, (SELECT coalesce(max(position), -1) FROM recommended_post t
                                    WHERE t.recommendation_id = r.recommendation)
                       + row_number() OVER (PARTITION BY recommendation ORDER BY line), name, seats
            FROM {rows} WITH ORDINALITY AS r
                (recommendation, name, seats, line)
            """, """
            UPDATE recommended_post t SET seats = r.seats
            FROM {rows} AS r
                (recommendation, name, seats)
            WHERE t.recommendation_id = r.recommendation AND t.name = r.name
            """);

    RecommendedPostsTable(Records records) {
        super(LAYOUT, SQL, records);
    }

    @Override
    protected void check(RecordRow row) {
        if (row.get(SEATS) < 1 || row.get(SEATS) > MOST_SEATS) {
            row.error(SEATS, "seats-of-post", Map.of("most", MOST_SEATS));
        }
    }
}
