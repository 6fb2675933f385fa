package org.chuangyou.organization.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;

/** transfers: letters of introduction from one branch to another, and what became of them. */
@Singleton
class TransfersTable extends RecordTable {

    private static final Column<String> PERSON =
            Column.reference("人员编号", "members").example("DY00011");
    private static final Column<String> LETTER = Column.text("介绍信号", 100).example("示转〔2012〕15号");
    private static final Column<String> FROM =
            Column.reference("转出组织编码", "organizations").example("ZB-001").fixed();
    private static final Column<String> TO =
            Column.reference("转入组织编码", "organizations").example("ZB-002").fixed();
    private static final Column<String> TO_UNIT =
            Column.reference("转入单位编码", "units").example("XX002").fixed();
    private static final Column<LocalDate> EFFECTIVE_ON = Column.date("开具日期");
    private static final Column<TransferStatus> STATUS = Column.choice("状态", TransferStatus.class);
    private static final Column<LocalDate> ENDED_ON =
            Column.date("办结日期").mayBeEmpty().lasting();
    private static final Column<String> REASON = Column.prose("撤回理由", 1000).mayBeEmpty();
    private static final Column<UUID> ID = Column.identity();

    private static final Layout LAYOUT = new Layout(
            "transfers",
            "组织关系转接",
            23,
            List.of(PERSON, LETTER),
            List.of(PERSON, LETTER, FROM, TO, TO_UNIT, EFFECTIVE_ON, STATUS, ENDED_ON, REASON, ID));

    private static final Statements SQL = new Statements("""
            SELECT p.code, t.letter_number, f.code, o.code, u.code, t.effective_on, t.status, t.ended_on, t.reason,
                t.id
            FROM transfer t JOIN person p ON p.id = t.person_id AND coalesce(p.departed_on, 'infinity') > :asOf
                 JOIN organization f ON f.id = t.from_organization_id AND coalesce(f.dissolved_on, 'infinity') > :asOf
                 JOIN organization o ON o.id = t.to_organization_id AND coalesce(o.dissolved_on, 'infinity') > :asOf
                 JOIN unit u ON u.id = t.to_unit_id
            WHERE t.effective_on <= :asOf
            ORDER BY p.code COLLATE "C", t.effective_on, t.id
            """, """
            INSERT INTO transfer
                (id, version, person_id, from_organization_id, to_organization_id, to_unit_id, effective_on,
                 letter_number,
                 status, ended_on, reason)
            SELECT id, 0, person, from_organization, to_organization, to_unit, effective_on, letter_number, status,
                ended_on,
                   reason
            FROM {rows} AS r
                (person, letter_number, from_organization, to_organization, to_unit, effective_on, status,
                 ended_on, reason, id)
            """, """
            UPDATE transfer t SET version = t.version + 1, effective_on = r.effective_on,
                letter_number = r.letter_number,
                status = r.status, ended_on = r.ended_on, reason = r.reason
            FROM {rows} AS r
                (person, letter_number, from_organization, to_organization, to_unit, effective_on, status,
                 ended_on, reason, id)
            WHERE t.id = r.id
            """);

    TransfersTable(Records records) {
        super(LAYOUT, SQL, records);
    }

    @Override
    protected void check(RecordRow row) {
        if (row.id(FROM).equals(row.id(TO))) {
            row.error(TO, "transfer-to-same", Map.of());
        }
        if ((row.get(STATUS) == TransferStatus.RELEASED) != (row.get(ENDED_ON) == null)) {
            row.error(ENDED_ON, "transfer-end", Map.of("status", row.get(STATUS)));
        }
        row.requireOrder(EFFECTIVE_ON, ENDED_ON);
    }
}
