package org.chuangyou.organization.venue;

import java.time.LocalDate;
import java.util.List;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** Why something is not recorded of a venue. */
final class VenueProblems {

    private VenueProblems() {}

    static HttpProblem itemsRepeat(List<String> items) {
        return Refusal.invalid("venue-items-repeat").with("items", items).asException();
    }

    static HttpProblem unknownStandard(String code) {
        return Refusal.conflict("venue-unknown-standard").with("code", code).asException();
    }

    static HttpProblem unknownItem(String item, VenueStandard standard) {
        return Refusal.conflict("venue-unknown-item")
                .with("item", item)
                .with("standard", standard.code())
                .with("version", standard.number())
                .with(
                        "items",
                        standard.items().stream().map(StandardItem::itemCode).toList())
                .asException();
    }

    static HttpProblem plannedDay(ItemState state) {
        return Refusal.invalid("venue-planned-day").with("state", state).asException();
    }

    static HttpProblem plannedForThePast(LocalDate plannedBy, LocalDate today) {
        return Refusal.invalid("venue-planned-for-the-past")
                .with("plannedBy", plannedBy)
                .with("today", today)
                .asException();
    }

    static HttpProblem closed(String name, LocalDate closedOn) {
        return Refusal.conflict("venue-closed")
                .with("name", name)
                .with("closedOn", closedOn)
                .asException();
    }
}
