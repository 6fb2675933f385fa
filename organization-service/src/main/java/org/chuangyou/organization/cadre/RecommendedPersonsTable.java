package org.chuangyou.organization.cadre;

import java.util.List;
import java.util.Map;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;

/** recommended-persons: whom the meeting recommended for which post, by how many votes. */
@Singleton
class RecommendedPersonsTable extends RecordTable {

    private static final Column<String> RECOMMENDATION = Column.reference("推荐编码", "directed-recommendations")
            .example("TJ-2011")
            .fixed();
    private static final Column<String> POST =
            Column.text("职位", 50).example("校长").fixed();
    private static final Column<String> PERSON =
            Column.reference("人员编号", "members").example("DY00011").fixed();
    private static final Column<Integer> VOTES = Column.count("得推荐票数").example("41");

    private static final Layout LAYOUT = new Layout(
            "recommended-persons",
            "定向推荐人选",
            42,
            List.of(RECOMMENDATION, POST, PERSON),
            List.of(RECOMMENDATION, POST, PERSON, VOTES));

    private static final Statements SQL = new Statements("""
            SELECT d.code, t.post, p.code, t.votes
            FROM recommended_person t JOIN directed_recommendation d ON d.id = t.recommendation_id
                 JOIN organization o ON o.id = d.organization_id AND coalesce(o.dissolved_on, 'infinity') > :asOf
                 JOIN person p ON p.id = t.person_id AND coalesce(p.departed_on, 'infinity') > :asOf
            WHERE d.held_on <= :asOf
            ORDER BY d.code COLLATE "C", t.position
            """, """
            INSERT INTO recommended_person (recommendation_id, position, post, person_id, votes)
            SELECT recommendation, (SELECT coalesce(max(position), -1) FROM recommended_person t
                                    WHERE t.recommendation_id = r.recommendation)
                       + row_number() OVER (PARTITION BY recommendation ORDER BY line), post, person, votes
            FROM {rows} WITH ORDINALITY AS r
                (recommendation, post, person, votes, line)
            """, """
            UPDATE recommended_person t SET votes = r.votes
            FROM {rows} AS r
                (recommendation, post, person, votes)
            WHERE t.recommendation_id = r.recommendation AND t.post = r.post AND t.person_id = r.person
            """);

    private final DirectedRecommendations recommendations;

    RecommendedPersonsTable(Records records, DirectedRecommendations recommendations) {
        super(LAYOUT, SQL, records);
        this.recommendations = recommendations;
    }

    @Override
    protected void check(RecordRow row) {
        var recommendation = recommendations.require(row.id(RECOMMENDATION));
        if (recommendation.wasHeld()) {
            row.obeys(VOTES, () -> recommendation.requireRecommendable(row.get(POST), row.get(VOTES)));
        } else {
            row.error(RECOMMENDATION, "recommendation-not-held", Map.of());
        }
    }
}
