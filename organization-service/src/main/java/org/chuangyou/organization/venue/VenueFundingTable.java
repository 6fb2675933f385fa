package org.chuangyou.organization.venue;

import java.math.BigDecimal;
import java.util.List;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;

/** venue-funding: what a room cost whom, in yuan (四方筹资). */
@Singleton
class VenueFundingTable extends RecordTable {

    private static final Column<String> VENUE =
            Column.reference("活动室编码", "venues").example("ZD-001");
    private static final Column<String> SOURCE = Column.text("资金来源", 100).example("学校公用经费");
    private static final Column<BigDecimal> AMOUNT = Column.decimal("金额（元）", 2).example("3500");

    private static final Layout LAYOUT =
            new Layout("venue-funding", "活动室筹资", 34, List.of(VENUE, SOURCE, AMOUNT), List.of(VENUE, SOURCE, AMOUNT));

    private static final Statements SQL = new Statements("""
            SELECT v.code, f.source, f.amount
            FROM venue_funding f JOIN venue v ON v.id = f.venue_id
                 JOIN organization o ON o.id = v.organization_id AND coalesce(o.dissolved_on, 'infinity') > :asOf
            WHERE v.opened_on <= :asOf
            ORDER BY v.code COLLATE "C", f.position
            """, """
            INSERT INTO venue_funding (venue_id, position, source, amount)
            SELECT venue, (SELECT coalesce(max(position), -1) FROM venue_funding f WHERE f.venue_id = r.venue)
                          + row_number() OVER (PARTITION BY venue ORDER BY line),
                   source, amount
            FROM {rows} WITH ORDINALITY AS r
                (venue, source, amount, line)
            """, """
            UPDATE venue_funding f SET amount = r.amount
            FROM {rows} AS r
                (venue, source, amount)
            WHERE f.venue_id = r.venue AND f.source = r.source
            """);

    VenueFundingTable(Records records) {
        super(LAYOUT, SQL, records);
    }
}
