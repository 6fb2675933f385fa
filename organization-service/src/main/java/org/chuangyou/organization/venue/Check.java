package org.chuangyou.organization.venue;

import java.time.LocalDate;
import java.util.Objects;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;

import static jakarta.persistence.EnumType.STRING;

/** What was found of one item, and when. */
@Embeddable
record Check(@Enumerated(STRING) ItemState state, LocalDate plannedBy, LocalDate checkedOn) {

    static final Check NONE = new Check(ItemState.UNCHECKED, null, null);

    boolean saysTheSame(Check other) {
        return state == other.state && Objects.equals(plannedBy, other.plannedBy);
    }
}
