package org.chuangyou.organization.venue;

import java.time.LocalDate;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found of one item. */
record NewCheck(
        @NotNull @Schema(description = "PRESENT 已有，ABSENT 没有，PLANNED 计划配备")
        Finding state,

        @Schema(description = "计划何日配备；仅计划配备时填写", examples = "2011-12-31")
        LocalDate plannedBy) {

    /** What can be found; that nothing was found yet cannot. */
    enum Finding {
        PRESENT(ItemState.PRESENT),
        ABSENT(ItemState.ABSENT),
        PLANNED(ItemState.PLANNED);

        private final ItemState state;

        Finding(ItemState state) {
            this.state = state;
        }

        ItemState state() {
            return state;
        }
    }

    /** A plan has a day, and only a plan has one. */
    void requireDayOfPlan(LocalDate today) {
        if ((state == Finding.PLANNED) != (plannedBy != null)) {
            throw VenueProblems.plannedDay(state.state());
        }
        if (plannedBy != null && plannedBy.isBefore(today)) {
            throw VenueProblems.plannedForThePast(plannedBy, today);
        }
    }
}
