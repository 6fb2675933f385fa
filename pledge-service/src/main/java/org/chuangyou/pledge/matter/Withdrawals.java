package org.chuangyou.pledge.matter;

import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.chassis.web.ReadVersion;
import org.jboss.resteasy.reactive.RestResponse;

/** How a wrong record is taken back, whatever it is of. */
@ApplicationScoped
public class Withdrawals {

    private final Desk desk;
    private final Outbox outbox;

    Withdrawals(Desk desk, Outbox outbox) {
        this.desk = desk;
        this.outbox = outbox;
    }

    /** Takes back this locked record, by whoever entered it or the committee. */
    public <F extends RecordedFact, V> RestResponse<V> withdraw(
            F record, RecordKind kind, NewWithdrawal said, ReadVersion read, Function<F, V> view) {
        var today = desk.today();
        var counted = desk.own(record, read).status() == RecordStatus.STANDING;
        record.withdraw(said, today);
        if (counted) { // nobody was told of what did not count yet
            outbox.add(new RecordWithdrawn(record.id(), record.organizationId(), kind, today));
        }
        desk.note(record, RecordAct.WITHDRAW, today, said.reason());
        return desk.done(record, view);
    }
}
