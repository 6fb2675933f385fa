package org.chuangyou.pledge.pledge;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.chuangyou.chassis.web.Audit;

/** Every step of every pledge: within, as its history; for those who check the service, as an audit record. */
@ApplicationScoped
class PledgeHistory implements PanacheRepositoryBase<HistoryEntry, UUID> {

    private final Audit audit;
    private final Clock clock;

    PledgeHistory(Audit audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A step as it was taken just now, by whom it says: a ledger tells of others than who brings it.
     *
     * @param actor null when it is nobody's
     */
    void note(Pledge pledge, PledgeAct act, String actor, String remark, List<ItemVerdict> verdicts) {
        persist(new HistoryEntry(
                UuidCreator.getTimeOrderedEpoch(), pledge, act, actor, clock.instant(), remark, verdicts));
        audit.record(act.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-pledge", pledge.id());
    }

    /** Who said last how the pledge ended. */
    Optional<String> whoSaidEnd(UUID pledgeId) {
        return find("pledgeId = ?1 and act in ?2 order by id desc", pledgeId, PledgeAct.ENDS)
                .firstResultOptional()
                .map(HistoryEntry::actor);
    }

    /** Oldest first. */
    List<HistoryEntry> of(UUID pledgeId, UUID after, int count) {
        return find("pledgeId = ?1 and id > ?2 order by id", pledgeId, after)
                .page(0, count)
                .list();
    }
}
