package org.chuangyou.organization.venue;

import java.time.LocalDate;
import java.util.List;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;

/** venue-standards: what a county expects of a venue, item by item and version by version. */
@Singleton
class VenueStandardsTable extends RecordTable {

    private static final Column<String> CODE = Column.code("标准编码").example("SHIYOU");
    private static final Column<Integer> NUMBER = Column.count("版本").example("1");
    private static final Column<String> ITEM = Column.code("项目编码").example("FLAG");
    private static final Column<String> ITEM_TITLE =
            Column.text("项目名称", 100).example("有党旗、有入党誓词").fixed();
    private static final Column<String> ORGANIZATION =
            Column.reference("制定组织编码", "organizations").example("JG-000").fixed();
    private static final Column<String> TITLE =
            Column.text("标准名称", 100).example("党员活动室“十有”标准").fixed();
    private static final Column<String> DOCUMENT =
            Column.text("文号", 100).example("示教党发〔2011〕3号").fixed();
    private static final Column<LocalDate> DOCUMENT_DATE = Column.date("发文日期").fixed();

    private static final Layout LAYOUT = new Layout(
            "venue-standards",
            "活动室标准",
            30,
            List.of(CODE, NUMBER, ITEM),
            List.of(CODE, NUMBER, ITEM, ITEM_TITLE, ORGANIZATION, TITLE, DOCUMENT, DOCUMENT_DATE));

    private static final Statements SQL = new Statements("""
            SELECT s.code, s.number, i.item_code, i.title, o.code, s.title, s.document_number, s.document_date
            FROM venue_standard s JOIN venue_standard_item i ON i.code = s.code AND i.number = s.number
                 JOIN organization o ON o.id = s.organization_id AND coalesce(o.dissolved_on, 'infinity') > :asOf
            WHERE s.document_date <= :asOf
            ORDER BY s.code COLLATE "C", s.number, i.position
            """, """
            WITH r AS (SELECT * FROM {rows} WITH ORDINALITY AS r
                (code, number, item, item_title, organization, title, document_number, document_date, line)),
                standard AS (INSERT INTO venue_standard
                                 (code, number, organization_id, title, document_number, document_date, recorded_at)
                             SELECT DISTINCT ON (code, number) code, number, organization, title, document_number,
                                    document_date, now()
                             FROM r ORDER BY code, number, line ON CONFLICT DO NOTHING)
            INSERT INTO venue_standard_item (code, number, position, item_code, title)
            SELECT code, number, (SELECT coalesce(max(position), -1) FROM venue_standard_item i
                                  WHERE i.code = r.code AND i.number = r.number)
                                 + row_number() OVER (PARTITION BY code, number ORDER BY line),
                   item, item_title
            FROM r
            """, """
            UPDATE venue_standard_item i SET title = r.item_title
            FROM {rows} AS r
                (code, number, item, item_title, organization, title, document_number, document_date)
            WHERE i.code = r.code AND i.number = r.number AND i.item_code = r.item
            """);

    VenueStandardsTable(Records records) {
        super(LAYOUT, SQL, records);
    }
}
