package org.chuangyou.organization.calendar;

import java.time.LocalDate;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

/** The days kept for each year. */
@ApplicationScoped
class SpecialDays {

    private final Session database;

    SpecialDays(Session database) {
        this.database = database;
    }

    List<SpecialDay> between(LocalDate from, LocalDate to) {
        return database.createNativeQuery(
                        "SELECT day, working, name FROM holiday WHERE day BETWEEN :from AND :to ORDER BY day",
                        Tuple.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(row -> new SpecialDay(
                        row.get("day", LocalDate.class),
                        row.get("working", Boolean.class),
                        row.get("name", String.class)))
                .toList();
    }

    List<SpecialDay> of(int year) {
        return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    void replace(int year, List<SpecialDay> days) {
        database.createNativeMutationQuery("DELETE FROM holiday WHERE day BETWEEN :from AND :to")
                .setParameter("from", LocalDate.of(year, 1, 1))
                .setParameter("to", LocalDate.of(year, 12, 31))
                .executeUpdate();
        for (var special : days) {
            database.createNativeMutationQuery(
                            "INSERT INTO holiday (day, working, name) VALUES (:day, :working, :name)")
                    .setParameter("day", special.day())
                    .setParameter("working", special.working())
                    .setParameter("name", special.name(), String.class)
                    .executeUpdate();
        }
    }
}
