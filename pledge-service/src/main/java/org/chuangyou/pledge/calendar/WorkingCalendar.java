package org.chuangyou.pledge.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.NavigableMap;

/** Weekdays, less the holidays and plus the weekends worked for them. */
public record WorkingCalendar(NavigableMap<LocalDate, SpecialDay> special) {

    /** A day that is not what its weekday says. */
    public record SpecialDay(boolean working, String name) {}

    /**
     * The end of a time limit.
     *
     * @param from the day it is counted from; the next working day is the first
     * @param calendarKnown false when nobody has entered the holidays of a year concerned, so that weekdays alone count
     */
    public record Limit(LocalDate from, int workingDays, LocalDate lastDay, long daysOff, boolean calendarKnown) {}

    public Limit after(LocalDate from, int workingDays) {
        var day = from;
        for (var left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorking(day)) {
                left--;
            }
        }
        var daysOff = from.plusDays(1)
                .datesUntil(day.plusDays(1))
                .filter(other -> !isWorking(other))
                .count();
        return new Limit(from, workingDays, day, daysOff, isKnown(from) && isKnown(day));
    }

    private boolean isWorking(LocalDate day) {
        var special = this.special.get(day);
        return special == null
                ? day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
                : special.working();
    }

    private boolean isKnown(LocalDate day) {
        var next = special.ceilingKey(day.withDayOfYear(1));
        return next != null && next.getYear() == day.getYear();
    }
}
