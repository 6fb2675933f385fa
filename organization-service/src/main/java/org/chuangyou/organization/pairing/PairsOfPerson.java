package org.chuangyou.organization.pairing;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.organization.person.BranchTie;

/** A pair is of one branch: it ends when one of the two leaves it. */
@ApplicationScoped
class PairsOfPerson implements BranchTie {

    private final MentoringPairs pairs;

    PairsOfPerson(MentoringPairs pairs) {
        this.pairs = pairs;
    }

    @Override
    public void leave(UUID personId, UUID newOrganization, LocalDate on) {
        pairs.openOf(personId).forEach(pair -> pair.endByLeaving(on));
    }
}
