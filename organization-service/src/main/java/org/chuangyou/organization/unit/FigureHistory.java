package org.chuangyou.organization.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

/** The figures of one unit through the years. */
@ApplicationScoped
class FigureHistory {

    private static final String FIGURES = """
            SELECT as_of, primary_, junior, senior, teachers, substitute, special_post, other
            FROM unit_figures WHERE unit_id = :unit AND as_of BETWEEN :from AND :to ORDER BY as_of
            """;
    private static final String YOUTH = """
            SELECT as_of, league_units, league_members, brigades, squadrons, squads, pioneers, counsellors
            FROM youth_figures WHERE unit_id = :unit AND as_of BETWEEN :from AND :to ORDER BY as_of
            """;

    private final Session database;

    FigureHistory(Session database) {
        this.database = database;
    }

    List<UnitFigures> of(UUID unit, LocalDate from, LocalDate to, int limit) {
        return rows(FIGURES, UnitFigures.class, unit, from, to, limit);
    }

    List<YouthFigures> youthOf(UUID unit, LocalDate from, LocalDate to, int limit) {
        return rows(YOUTH, YouthFigures.class, unit, from, to, limit);
    }

    /** The newest figures of the days given. */
    Optional<UnitFigures> newest(UUID unit, LocalDate from, LocalDate to) {
        return rows(FIGURES + " DESC", UnitFigures.class, unit, from, to, 1).stream()
                .findFirst();
    }

    Optional<YouthFigures> newestYouth(UUID unit, LocalDate from, LocalDate to) {
        return rows(YOUTH + " DESC", YouthFigures.class, unit, from, to, 1).stream()
                .findFirst();
    }

    private <T> List<T> rows(String query, Class<T> shape, UUID unit, LocalDate from, LocalDate to, int limit) {
        return database.createNativeQuery(query, shape)
                .setParameter("unit", unit)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(limit)
                .getResultList();
    }
}
