package org.chuangyou.pledge.campaign;

import java.util.EnumSet;
import java.util.Set;

/** How far a campaign has come. In a closed one no pledge changes any more; what is said of pledges still may. */
enum CampaignStatus {
    DRAFT,
    OPEN,
    CLOSED,
    /** A draft that was given up. */
    DROPPED;

    static final Set<CampaignStatus> PUBLIC = EnumSet.of(OPEN, CLOSED);
}
