package org.chuangyou.organization.duty;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.organization.life.Duty;

/** That a meeting, held or planned, serves one duty. */
record Serving(
        UUID meetingId,
        UUID organizationId,
        UUID partyGroupId,
        Duty duty,
        boolean held,
        LocalDate day,
        int minutes,
        boolean bySecretary) {

    boolean serves(Obligation obligation) {
        return duty == obligation.duty() && (bySecretary || !held || !obligation.bySecretary());
    }

    int amount(Measure measure) {
        return measure == Measure.MEETINGS ? 1 : minutes;
    }
}
