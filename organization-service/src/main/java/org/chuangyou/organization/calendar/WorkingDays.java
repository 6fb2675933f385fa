package org.chuangyou.organization.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts the days on which people are at work to see a notice. */
@ApplicationScoped
public class WorkingDays {

    private final SpecialDays special;

    WorkingDays(SpecialDays special) {
        this.special = special;
    }

    /** Both ends count; there are none when the last day is the earlier one. */
    public Count between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return new Count(0, true);
        }
        var working = new HashMap<LocalDate, Boolean>();
        var years = new HashSet<Integer>();
        special.between(from.withDayOfYear(1), to.plusYears(1).withDayOfYear(1).minusDays(1))
                .forEach(day -> {
                    working.put(day.day(), day.working());
                    years.add(day.day().getYear());
                });
        var days = from.datesUntil(to.plusDays(1))
                .filter(day -> working.getOrDefault(day, isWeekday(day)))
                .count();
        return new Count((int) days, years.contains(from.getYear()) && years.contains(to.getYear()));
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /**
     * How many working days.
     *
     * @param calendarKnown false when nobody has entered the holidays of a year concerned, so that weekdays alone count
     */
    public record Count(int days, boolean calendarKnown) {}
}
