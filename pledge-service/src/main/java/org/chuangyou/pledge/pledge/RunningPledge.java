package org.chuangyou.pledge.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A published pledge that is being kept, as far as those need it who follow it month by month. Its items are read only
 * when they are asked for: most months speak of the whole.
 *
 * @param textNumber which of its public texts it has
 * @param endedOn null while it runs; the months before its end may still be reported in time
 */
public record RunningPledge(
        UUID id,
        UUID campaignId,
        UUID organizationId,
        PledgeKind kind,
        String pledger,
        LocalDate publishedOn,
        int textNumber,
        LocalDate endedOn,
        Supplier<List<PledgeItem>> items) {

    static RunningPledge of(Pledge pledge) {
        return new RunningPledge(
                pledge.id(),
                pledge.campaignId(),
                pledge.organizationId(),
                pledge.kind(),
                pledge.pledger(),
                pledge.publication().publishedOn(),
                pledge.textNumber(),
                pledge.endedOn(),
                pledge::items);
    }
}
