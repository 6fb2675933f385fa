package org.chuangyou.organization.venue;

import java.util.List;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;

/** venue-uses: who else uses a room, and for what (一室多用). */
@Singleton
class VenueUsesTable extends RecordTable {

    private static final Column<String> VENUE =
            Column.reference("活动室编码", "venues").example("ZD-001");
    private static final Column<String> WHO = Column.text("使用者", 100).example("工会");
    private static final Column<String> USE = Column.text("用途", 100).example("教工之家");

    private static final Layout LAYOUT =
            new Layout("venue-uses", "一室多用", 33, List.of(VENUE, WHO, USE), List.of(VENUE, WHO, USE));

    private static final Statements SQL = new Statements("""
            SELECT v.code, s.who, s.use
            FROM venue_sharing s JOIN venue v ON v.id = s.venue_id
                 JOIN organization o ON o.id = v.organization_id AND coalesce(o.dissolved_on, 'infinity') > :asOf
            WHERE v.opened_on <= :asOf
            ORDER BY v.code COLLATE "C", s.position
            """, """
            INSERT INTO venue_sharing (venue_id, position, who, use)
            SELECT venue, (SELECT coalesce(max(position), -1) FROM venue_sharing s WHERE s.venue_id = r.venue)
                          + row_number() OVER (PARTITION BY venue ORDER BY line),
                   who, use
            FROM {rows} WITH ORDINALITY AS r
                (venue, who, use, line)
            """, """
            UPDATE venue_sharing s SET use = r.use
            FROM {rows} AS r
                (venue, who, use)
            WHERE s.venue_id = r.venue AND s.who = r.who AND s.use = r.use
            """);

    VenueUsesTable(Records records) {
        super(LAYOUT, SQL, records);
    }
}
