package org.chuangyou.pledge.pairing;

import java.util.List;
import jakarta.inject.Singleton;

import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;
import org.chuangyou.pledge.matter.Filing;
import org.chuangyou.pledge.matter.MatterColumns;
import org.chuangyou.pledge.matter.RowRules;

import static org.chuangyou.pledge.pairing.PairingColumns.AGREED;
import static org.chuangyou.pledge.pairing.PairingColumns.ENDED_ON;
import static org.chuangyou.pledge.pairing.PairingColumns.FIELDS;
import static org.chuangyou.pledge.pairing.PairingColumns.HELPER;
import static org.chuangyou.pledge.pairing.PairingColumns.KIND;
import static org.chuangyou.pledge.pairing.PairingColumns.LAYOUT;
import static org.chuangyou.pledge.pairing.PairingColumns.OUTCOME;
import static org.chuangyou.pledge.pairing.PairingColumns.STARTED_ON;

/** pairings: a member and whom they help (结对帮扶). All that a later file may do is end one. */
@Singleton
class PairingsTable extends RecordTable {

    private static final String ROW = "code, organization, helper, kind, circumstance, school, class, number, person,"
            + " place, agreed, started_on, ended_on, outcome, recorded_by, recorded_on, id";

    private static final Statements SQL = new Statements("""
            SELECT p.code, code_of(o), p.helper_code, p.helped_kind, p.circumstance, p.school, p.class_name,
                p.helped_number, p.helped_code, p.place, p.agreed, p.started_on,
                CASE WHEN p.ended_on <= :asOf THEN p.ended_on END, CASE WHEN p.ended_on <= :asOf THEN p.outcome END,
                p.recorded_by, p.recorded_on, p.id
            FROM pairing p JOIN organization o ON o.id = p.organization_id
                AND coalesce(o.dissolved_on, 'infinity') > :asOf
            WHERE p.started_on <= :asOf
            ORDER BY p.code COLLATE "C"
            """, """
            INSERT INTO pairing (id, version, code, organization_id, recorded_by, recorded_on, status, helper_code,
                helped_kind, circumstance, school, class_name, helped_number, helped_code, place, agreed, started_on,
                contacts, outcome, ended_on)
            SELECT r.id, 0, code, organization, m.person_code, recorded_on,
                CASE WHEN ended_on IS NULL THEN 'ONGOING' ELSE 'ENDED' END, h.person_code, kind, circumstance, school,
                class, number, person, place, agreed, started_on, 0, outcome, ended_on
            FROM {rows} AS r (%s) JOIN member m ON m.person_id = r.recorded_by
                JOIN member h ON h.person_id = r.helper
            """.formatted(ROW), """
            UPDATE pairing p SET version = p.version + 1, status = 'ENDED', outcome = r.outcome, ended_on = r.ended_on
            FROM {rows} AS r (%s) WHERE p.id = r.id
            """.formatted(ROW));

    private final Pairings pairings;
    private final PairingRules pairingRules;
    private final RowRules rules;
    private final Filing filing;
    private final Outbox outbox;

    PairingsTable(
            Records records,
            Pairings pairings,
            PairingRules pairingRules,
            RowRules rules,
            Filing filing,
            Outbox outbox) {
        super(LAYOUT, SQL, records);
        this.pairings = pairings;
        this.pairingRules = pairingRules;
        this.rules = rules;
        this.filing = filing;
        this.outbox = outbox;
    }

    @Override
    public String codes() {
        return "SELECT code, id FROM pairing WHERE code = ANY (?)";
    }

    @Override
    protected void check(RecordRow row) {
        if (row.isNew()) {
            rules.open(row);
            checkNew(row, PairingColumns.wanted(row));
        }
        row.requireTogether(ENDED_ON, OUTCOME);
        row.requireOrder(STARTED_ON, ENDED_ON);
        if (row.get(ENDED_ON) != null) {
            checkEnding(row);
        }
    }

    private void checkNew(RecordRow row, NewPairing said) {
        row.requireOrder(STARTED_ON, MatterColumns.RECORDED_ON);
        if (!rules.accept(row, said, FIELDS)) {
            return;
        }
        row.obeys(KIND, () -> new Pairing(MatterColumns.opening(row), said));
        if (!row.sound()) {
            return; // who is helped is not said
        }
        if (row.get(ENDED_ON) == null) {
            row.obeys(HELPER, () -> pairingRules.requireKnown(said));
        } else {
            row.obeys(HELPER, () -> pairingRules.requireKnownThen(said));
        }
    }

    private void checkEnding(RecordRow row) {
        rules.accept(row, new NewEnding(row.get(ENDED_ON), row.get(OUTCOME)), FIELDS);
        if (!row.isNew()) {
            var status = pairings.require(row.id()).status();
            row.obeys(ENDED_ON, () -> PairingAct.END.require(status));
        }
    }

    @Override
    protected void stored(List<RecordRow> rows) {
        filing.each(pairings, rows, this::tell);
    }

    private void tell(RecordRow row, Pairing pairing) {
        if (row.isNew()) {
            outbox.add(pairing.agreed());
            filing.note(pairing, PairingAct.AGREE, row.get(STARTED_ON), row.get(AGREED));
        }
        if (pairing.status() == PairingStatus.ENDED) {
            outbox.add(pairing.ended());
            filing.note(pairing, PairingAct.END, row.get(ENDED_ON), row.get(OUTCOME));
        }
    }
}
