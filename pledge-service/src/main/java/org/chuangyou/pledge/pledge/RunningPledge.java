package org.chuangyou.pledge.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** A published pledge that is being kept, as far as those need it who follow it month by month. Its items are
 * read only when they are asked for: most months speak of the whole. */
public record RunningPledge(
        UUID id,
        UUID campaignId,
        UUID organizationId,
        PledgeKind kind,
        String pledger,
        LocalDate publishedOn,
        Supplier<List<PledgeItem>> items) {}
