package org.chuangyou.organization.venue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;

/** venue-checks: what was found of each item of the standard, and when. */
@Singleton
class VenueChecksTable extends RecordTable {

    private static final Column<String> VENUE =
            Column.reference("活动室编码", "venues").example("ZD-001");
    private static final Column<String> ITEM = Column.code("项目编码").example("FLAG");
    private static final Column<ItemState> STATE = Column.choice("情况", ItemState.class);
    private static final Column<LocalDate> PLANNED_BY =
            Column.dateAhead("计划配备日期", 20).mayBeEmpty().note("仅计划配备时填写").example("");
    private static final Column<LocalDate> CHECKED_ON = Column.date("查看日期");

    private static final Layout LAYOUT = new Layout(
            "venue-checks", "活动室对照", 32, List.of(VENUE, ITEM), List.of(VENUE, ITEM, STATE, PLANNED_BY, CHECKED_ON));

    private static final Statements SQL = new Statements("""
            SELECT v.code, c.item_code, c.state, c.planned_by, c.checked_on
            FROM venue_check c JOIN venue v ON v.id = c.venue_id
                 JOIN organization o ON o.id = v.organization_id AND coalesce(o.dissolved_on, 'infinity') > :asOf
            WHERE c.checked_on <= :asOf AND v.opened_on <= :asOf
            ORDER BY v.code COLLATE "C", c.item_code COLLATE "C"
            """, """
            INSERT INTO venue_check (venue_id, item_code, state, planned_by, checked_on)
            SELECT * FROM {rows} AS r
                (venue, item, state, planned_by, checked_on)
            """, """
            WITH r AS (SELECT * FROM {rows} AS r
                (venue, item, state, planned_by, checked_on)),
                mended AS (UPDATE venue v SET version = v.version + 1 FROM r WHERE v.id = r.venue)
            UPDATE venue_check c SET state = r.state, planned_by = r.planned_by, checked_on = r.checked_on
            FROM r WHERE c.venue_id = r.venue AND c.item_code = r.item
            """);

    private final Venues venues;
    private final VenueStandards standards;

    VenueChecksTable(Records records, Venues venues, VenueStandards standards) {
        super(LAYOUT, SQL, records);
        this.venues = venues;
        this.standards = standards;
    }

    @Override
    protected void check(RecordRow row) {
        var standard = standards.require(venues.require(row.id(VENUE)).standardCode());
        if (standard.items().stream().noneMatch(item -> item.itemCode().equals(row.get(ITEM)))) {
            row.obeys(ITEM, () -> {
                throw VenueProblems.unknownItem(row.get(ITEM), standard);
            });
        }
        if (row.get(STATE) == ItemState.UNCHECKED) {
            row.error(STATE, "item-unchecked", Map.of());
        }
        if ((row.get(STATE) == ItemState.PLANNED) != (row.get(PLANNED_BY) != null)) {
            row.obeys(PLANNED_BY, () -> {
                throw VenueProblems.plannedDay(row.get(STATE));
            });
        }
    }
}
