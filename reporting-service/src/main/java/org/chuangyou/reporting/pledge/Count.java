package org.chuangyou.reporting.pledge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/** One place in the sums. Their order is the one all writers write in, so that no two wait for each other. */
record Count(UUID organizationId, UUID campaignId, PledgeFigure figure, LocalDate day) implements Comparable<Count> {

    private static final Comparator<Count> ORDER = Comparator.comparing(Count::organizationId)
            .thenComparing(Count::campaignId)
            .thenComparing(Count::figure)
            .thenComparing(Count::day);

    Count at(UUID organization) {
        return new Count(organization, campaignId, figure, day);
    }

    @Override
    public int compareTo(Count other) {
        return ORDER.compare(this, other);
    }
}
