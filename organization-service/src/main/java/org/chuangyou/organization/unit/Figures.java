package org.chuangyou.organization.unit;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.chuangyou.organization.event.OrganizationEvent;

/** What was counted in one unit on a day. */
interface Figures {

    LocalDate asOf();

    /** The totals that are compared with those of the report before. */
    Map<Counted, Integer> totals();

    OrganizationEvent reportedOf(UUID unit);
}
