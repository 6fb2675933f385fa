package org.chuangyou.organization.life;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.persistence.Embeddable;

/** When and how long a meeting was held, and how many sat in; the persons expected are counted elsewhere. */
@Embeddable
record Account(LocalDate heldOn, Integer durationMinutes, int guests, String guestsNote) {

    static final Account NONE = new Account(null, null, 0, null);

    static Account of(Holding holding) {
        return new Account(holding.heldOn(), holding.durationMinutes(), holding.guests(), holding.guestsNote());
    }

    /** The holding that would record the same. */
    Holding with(Map<UUID, Attended> attendance) {
        var leaves = attendance.entrySet().stream()
                .filter(one -> one.getValue().is(Presence.ON_LEAVE))
                .map(one -> one.getValue().leaveOf(one.getKey()))
                .collect(Collectors.toSet());
        return new Holding(heldOn, durationMinutes, presentIn(attendance), leaves, guests, guestsNote);
    }

    private static Set<UUID> presentIn(Map<UUID, Attended> attendance) {
        return attendance.entrySet().stream()
                .filter(one -> one.getValue().is(Presence.PRESENT))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
