package org.chuangyou.pledge.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chuangyou.chassis.web.PageRequest;

/** A place in a list that goes by a day, and among those of one day by id; newest first. */
public record ByDay(LocalDate day, UUID id) {

    private static final ByDay NEWEST = new ByDay(LocalDate.of(9999, 12, 31), new UUID(-1, -1));

    /** Where the page begins. 400 when the cursor is not one of ours. */
    public static ByDay of(PageRequest page) {
        return page.after(2, parts -> new ByDay(LocalDate.parse(parts.get(0)), UUID.fromString(parts.get(1))))
                .orElse(NEWEST);
    }

    /** As it stands in the cursor. */
    public List<?> key() {
        return List.of(day, id);
    }
}
