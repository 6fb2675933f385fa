package org.chuangyou.organization.calendar;

import java.util.List;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.chuangyou.organization.event.CalendarEntered;

/** All the days of a year that are not what their weekday says. */
record YearCalendar(@NotNull @Size(max = 366) List<@NotNull @Valid SpecialDay> days) {

    CalendarEntered announcement(int year) {
        return new CalendarEntered(
                year,
                days.stream()
                        .map(day -> new CalendarEntered.SpecialDay(day.day(), day.working(), day.name()))
                        .toList());
    }
}
