package org.chuangyou.pledge.calendar;

import java.time.LocalDate;
import java.util.TreeMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

/** The calendar as far as it has been announced to us: some forty days a year, read whole. */
@ApplicationScoped
public class WorkingDays {

    private final Session database;

    WorkingDays(Session database) {
        this.database = database;
    }

    public WorkingCalendar calendar() {
        var special = new TreeMap<LocalDate, WorkingCalendar.SpecialDay>();
        database.createNativeQuery("SELECT day, working, name FROM holiday", Tuple.class)
                .getResultStream()
                .forEach(row -> special.put(
                        row.get(0, LocalDate.class),
                        new WorkingCalendar.SpecialDay(row.get(1, Boolean.class), row.get(2, String.class))));
        return new WorkingCalendar(special);
    }
}
