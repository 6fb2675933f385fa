package org.chuangyou.pledge.suggestion;

import java.time.LocalDate;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.chuangyou.pledge.matter.Matter;
import org.chuangyou.pledge.matter.Opening;

@Entity
@Table(name = "suggestion_round")
class Round extends Matter {

    private String title;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private int sendUpQuota;

    protected Round() {}

    Round(Opening opening, NewRound said) {
        super(opening);
        if (said.closesOn().isBefore(said.opensOn())) {
            throw SuggestionProblems.roundReversed(said.opensOn(), said.closesOn());
        }
        title = said.title();
        opensOn = said.opensOn();
        closesOn = said.closesOn();
        sendUpQuota = said.quota();
    }

    /** 409 before it opens and after it closes. */
    void requireOpen(LocalDate today) {
        if (today.isBefore(opensOn) || today.isAfter(closesOn)) {
            throw SuggestionProblems.roundNotOpen(title, opensOn, closesOn);
        }
    }

    /** 409 when so many have been sent up already. */
    void requireRoom(long sentUp) {
        if (sentUp >= sendUpQuota) {
            throw SuggestionProblems.quotaUsed(sendUpQuota, sentUp);
        }
    }

    LocalDate closesOn() {
        return closesOn;
    }

    RoundView view(String organization) {
        return new RoundView(id(), organizationId(), organization, title, opensOn, closesOn, sendUpQuota);
    }
}
