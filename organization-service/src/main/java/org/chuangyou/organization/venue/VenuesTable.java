package org.chuangyou.organization.venue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;

/** venues: rooms for members (党员活动室). */
@Singleton
class VenuesTable extends RecordTable {

    private static final Column<String> CODE =
            Column.code("活动室编码").example("ZD-001").fixed();
    private static final Column<String> ORGANIZATION =
            Column.reference("组织编码", "organizations").example("ZB-001").fixed();
    private static final Column<String> NAME = Column.text("活动室名称", 100).example("党员活动室");
    private static final Column<String> ADDRESS = Column.text("地址", 200).example("综合楼二楼东侧");
    private static final Column<BigDecimal> AREA = Column.decimal("面积（平方米）", 2).example("48.5");
    private static final Column<LocalDate> OPENED_ON = Column.date("启用日期");
    private static final Column<String> STANDARD = Column.code("所依标准编码").example("SHIYOU");
    private static final Column<LocalDate> CLOSED_ON =
            Column.date("停用日期").mayBeEmpty().lasting();
    private static final Column<UUID> ID = Column.identity();

    private static final Layout LAYOUT = new Layout(
            "venues",
            "活动室",
            31,
            List.of(CODE),
            List.of(CODE, ORGANIZATION, NAME, ADDRESS, AREA, OPENED_ON, STANDARD, CLOSED_ON, ID));

    private static final Statements SQL = new Statements("""
            SELECT v.code, o.code, v.name, v.address, v.area, v.opened_on, v.standard_code,
                CASE WHEN v.closed_on <= :asOf THEN v.closed_on END, v.id
            FROM venue v JOIN organization o ON o.id = v.organization_id
                AND coalesce(o.dissolved_on, 'infinity') > :asOf
            WHERE v.opened_on <= :asOf
            ORDER BY v.code COLLATE "C"
            """, """
            INSERT INTO venue (id, version, code, organization_id, name, address, area, opened_on, standard_code,
                closed_on)
            SELECT id, 0, code, organization, name, address, area, opened_on, standard_code, closed_on
            FROM {rows} AS r
                (code, organization, name, address, area, opened_on, standard_code, closed_on, id)
            """, """
            UPDATE venue v SET version = v.version + 1, name = r.name, address = r.address, area = r.area,
                opened_on = r.opened_on, standard_code = r.standard_code, closed_on = r.closed_on
            FROM {rows} AS r
                (code, organization, name, address, area, opened_on, standard_code, closed_on, id)
            WHERE v.id = r.id
            """);

    private final VenueStandards standards;

    VenuesTable(Records records, VenueStandards standards) {
        super(LAYOUT, SQL, records);
        this.standards = standards;
    }

    @Override
    public String codes() {
        return "SELECT code, id FROM venue WHERE code = ANY (?)";
    }

    @Override
    protected void check(RecordRow row) {
        row.obeys(STANDARD, () -> standards.require(row.get(STANDARD)));
        row.requireOrder(OPENED_ON, CLOSED_ON);
    }
}
