package org.chuangyou.organization.transfer;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.organization.person.BranchTie;

/** A letter for who has left otherwise has no effect any more. */
@ApplicationScoped
class LettersOfPerson implements BranchTie {

    private final Transfers transfers;

    LettersOfPerson(Transfers transfers) {
        this.transfers = transfers;
    }

    @Override
    public void leave(UUID personId, UUID newOrganization, LocalDate on) {
        transfers.openOf(personId).ifPresent(transfer -> transfer.withdraw(on, null));
    }
}
