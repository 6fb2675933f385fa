package org.chuangyou.pledge.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.chuangyou.chassis.event.Event;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;

/**
 * A table of records of what happened. A row that is stored stays as it is: all that a later file may do is let it count,
 * where it waited to be looked at, and withdraw it with the reason.
 */
public abstract class FactTable<F extends RecordedFact> extends RecordTable {

    protected static final Column<LocalDate> WITHDRAWN_ON =
            Column.date("撤销日期").mayBeEmpty().lasting().example("");
    protected static final Column<String> WITHDRAWN_REASON = MatterColumns.prose("撤销理由", NewWithdrawal.class, "reason")
            .mayBeEmpty()
            .lasting()
            .note("登记有误的不改，写明理由和日期撤销，另行登记");

    /** The act that ends what the layout's table keeps, for its update. */
    protected static final String WITHDRAW = """
            UPDATE %s f SET version = f.version + 1, status = 'WITHDRAWN', withdrawn_on = r.withdrawn_on,
                withdrawn_reason = r.withdrawn_reason
            FROM {rows} AS r (%s) WHERE f.id = r.id
            """;

    private static final Fields WITHDRAWAL = new Fields(WITHDRAWN_REASON, Map.of());

    private final RecordKind kind;
    private final Matters<F> facts;
    private final RowRules rules;
    private final Filing filing;
    private final Outbox outbox;

    protected FactTable(
            Layout layout,
            Statements statements,
            Records records,
            RecordKind kind,
            Matters<F> facts,
            RowRules rules,
            Filing filing,
            Outbox outbox) {
        super(layout, statements, records);
        this.kind = kind;
        this.facts = facts;
        this.rules = rules;
        this.filing = filing;
        this.outbox = outbox;
    }

    /** Notes what is wrong with a row that is new. */
    protected abstract void checkNew(RecordRow row);

    /** Whether nobody was told of the record so far, since it waited to be looked at. */
    protected boolean waited(RecordRow row) {
        return false;
    }

    /** What others hear of a record that counts. */
    protected abstract Event recorded(F fact);

    @Override
    protected final void check(RecordRow row) {
        if (row.isNew()) {
            rules.open(row);
            checkNew(row);
        }
        row.requireTogether(WITHDRAWN_ON, WITHDRAWN_REASON);
        row.requireOrder(MatterColumns.RECORDED_ON, WITHDRAWN_ON);
        if (row.get(WITHDRAWN_REASON) != null) {
            checkWithdrawal(row);
        }
    }

    private void checkWithdrawal(RecordRow row) {
        rules.accept(row, new NewWithdrawal(row.get(WITHDRAWN_REASON)), WITHDRAWAL);
        if (!row.isNew()) {
            var status = facts.require(row.id()).status();
            row.obeys(WITHDRAWN_REASON, () -> RecordAct.WITHDRAW.require(status));
        }
    }

    @Override
    protected final void stored(List<RecordRow> rows) {
        filing.each(facts, rows, this::tell);
    }

    private void tell(RecordRow row, F fact) {
        if (row.isNew()) {
            filing.note(fact, RecordAct.RECORD, fact.happenedOn(), null);
        }
        var waited = waited(row);
        var counts = fact.status() == RecordStatus.STANDING;
        if (row.isNew() ? !waited : waited && counts) {
            outbox.add(recorded(fact));
        }
        if (!row.isNew() && waited && counts) {
            filing.note(fact, RecordAct.CONFIRM, filing.today(), null);
        }
        if (fact.status() == RecordStatus.WITHDRAWN) {
            tellWithdrawal(fact, waited);
        }
    }

    private void tellWithdrawal(F fact, boolean waited) {
        var day = fact.withdrawal().withdrawnOn();
        if (!waited) { // nobody was told of what did not count yet
            outbox.add(new RecordWithdrawn(fact.id(), fact.organizationId(), kind, day));
        }
        filing.note(fact, RecordAct.WITHDRAW, day, fact.withdrawal().reason());
    }
}
