package org.chuangyou.organization.vote;

import java.util.UUID;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Somebody with a vote as the roll was taken. How they voted is recorded nowhere. */
@Embeddable
public record Voter(
        UUID personId,
        String code,
        String name,
        @Enumerated(EnumType.STRING) Standing standing) {

    boolean isEligible() {
        return standing != Standing.EXCLUDED;
    }

    Voter as(Standing now) {
        return new Voter(personId, code, name, now);
    }
}
