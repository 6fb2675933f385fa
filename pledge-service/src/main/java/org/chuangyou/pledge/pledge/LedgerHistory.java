package org.chuangyou.pledge.pledge;

import java.time.Clock;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import com.github.f4b6a3.uuid.UuidCreator;

/** Notes in a pledge's history the steps that a ledger tells of: by whom it says, at the time when they were entered. */
@ApplicationScoped
class LedgerHistory {

    private final PledgeHistory history;
    private final Clock clock;

    LedgerHistory(PledgeHistory history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    void note(Pledge pledge, PledgeAct act, String actor, String remark, List<ItemVerdict> verdicts) {
        history.persist(new HistoryEntry(
                UuidCreator.getTimeOrderedEpoch(), pledge, act, actor, clock.instant(), remark, verdicts));
    }
}
