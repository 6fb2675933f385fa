package org.chuangyou.pledge.pledge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import com.github.f4b6a3.uuid.UuidCreator;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.pledge.organization.Organizations;

/** Passes a pledge on to the organisation that follows it from now on. It stays the promise it was, in the same words. */
@ApplicationScoped
public class Handover {

    private final Pledges pledges;
    private final PledgeHistory history;
    private final Organizations organizations;
    private final Outbox outbox;
    private final Clock clock;

    Handover(Pledges pledges, PledgeHistory history, Organizations organizations, Outbox outbox, Clock clock) {
        this.pledges = pledges;
        this.history = history;
        this.organizations = organizations;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Returns the organisation that followed it until now. */
    public UUID pass(UUID pledgeId, UUID to) {
        var pledge = pledges.lock(pledgeId);
        var from = pledge.organizationId();
        pledge.handOver(to, LocalDate.now(clock)).ifPresent(outbox::add);
        // Nobody did it: it follows from the transfer or the merger.
        history.persist(new HistoryEntry(
                UuidCreator.getTimeOrderedEpoch(),
                pledge,
                PledgeAct.HAND_OVER,
                null,
                clock.instant(),
                nameOf(from) + " → " + nameOf(to),
                null));
        pledges.flush();
        return from;
    }

    private String nameOf(UUID organizationId) {
        return organizations.nameOf(organizationId).orElse(organizationId.toString());
    }
}
