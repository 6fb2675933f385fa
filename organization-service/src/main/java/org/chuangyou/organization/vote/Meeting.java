package org.chuangyou.organization.vote;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Embeddable;

/** When and where the members' assembly is held, and who presides. */
@Embeddable
public record Meeting(LocalDate heldOn, String place, UUID chairId, String chairCode, String chairName) {

    static Meeting of(LocalDate heldOn, String place, Named chair) {
        return new Meeting(heldOn, place, chair.personId(), chair.code(), chair.name());
    }

    Named chair() {
        return new Named(chairId, chairCode, chairName);
    }
}
