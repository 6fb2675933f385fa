package org.chuangyou.organization.venue;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One item of the standard as a venue has it. There is no score: what counts is what is missing. */
record ItemView(
        @Schema(examples = "FLAG") String itemCode,
        @Schema(examples = "有党旗、有入党誓词") String title,
        ItemState state,
        @Schema(description = "计划何日配备", nullable = true) LocalDate plannedBy,
        @Schema(nullable = true) LocalDate checkedOn) {

    /** Every item of the standard, in its order. */
    static List<ItemView> of(VenueStandard standard, Venue venue) {
        return standard.items().stream()
                .map(item -> of(item, venue.checkOf(item.itemCode())))
                .toList();
    }

    static List<ItemView> missing(VenueStandard standard, Venue venue) {
        return of(standard, venue).stream()
                .filter(item -> item.state() != ItemState.PRESENT)
                .toList();
    }

    private static ItemView of(StandardItem item, Check check) {
        return new ItemView(item.itemCode(), item.title(), check.state(), check.plannedBy(), check.checkedOn());
    }
}
