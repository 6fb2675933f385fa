package org.chuangyou.organization.event;

import java.time.LocalDate;
import java.util.List;

import org.chuangyou.chassis.event.Event;

/** A year's holidays and the weekends worked for them, as they are known now; all of them, each time. */
@Event.Type("organization.calendar-entered.v1")
public record CalendarEntered(int year, List<SpecialDay> days) implements OrganizationEvent {

    /** A day that is not what its weekday says. */
    public record SpecialDay(LocalDate day, boolean working, String name) {}

    @Override
    public Integer key() {
        return year;
    }
}
