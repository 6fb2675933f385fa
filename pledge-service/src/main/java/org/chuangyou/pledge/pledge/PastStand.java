package org.chuangyou.pledge.pledge;

import java.time.LocalDate;
import java.util.UUID;

/** Where a pledge stands: with the day it was published, if it was, and the day of its end, once it has ended. */
public record PastStand(
        UUID id,
        UUID campaignId,
        UUID organizationId,
        PledgeStatus status,
        LocalDate publishedOn,
        LocalDate endedOn,
        boolean isEndObjected,
        boolean isEndConfirmed) {

    static PastStand of(Pledge pledge) {
        return new PastStand(
                pledge.id(),
                pledge.campaignId(),
                pledge.organizationId(),
                pledge.status(),
                pledge.isPublic() ? pledge.publication().publishedOn() : null,
                pledge.endedOn(),
                pledge.isEndObjected(),
                pledge.isEndConfirmed());
    }

    /** 409 for a pledge that was never public: no month of it is reported. */
    public void requireReportable() {
        if (publishedOn == null) {
            throw PledgeProblems.notNow(PledgeAct.REPORT_PROGRESS, status);
        }
    }
}
