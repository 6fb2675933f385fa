package org.chuangyou.organization.unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import static java.util.stream.Collectors.toMap;

/** Yearly figures, one row per unit and day. Writing a row that says the same again tells so. */
@ApplicationScoped
class FigureTables {

    private final EntityManager database;

    FigureTables(EntityManager database) {
        this.database = database;
    }

    /** Returns how many rows changed: 0 when the same figures stood there. */
    int put(UUID unit, UnitFigures figures) {
        return database.createNativeQuery("""
                        INSERT INTO unit_figures AS f
                            (unit_id, as_of, primary_, junior, senior, teachers, substitute, special_post, other)
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                        ON CONFLICT (unit_id, as_of) DO UPDATE SET (primary_, junior, senior, teachers, substitute, special_post, other)
                            = (EXCLUDED.primary_, EXCLUDED.junior, EXCLUDED.senior, EXCLUDED.teachers,
                               EXCLUDED.substitute, EXCLUDED.special_post, EXCLUDED.other)
                        WHERE f IS DISTINCT FROM EXCLUDED
                        """)
                .setParameter(1, unit)
                .setParameter(2, figures.asOf())
                .setParameter(3, figures.primary())
                .setParameter(4, figures.junior())
                .setParameter(5, figures.senior())
                .setParameter(6, figures.teachers())
                .setParameter(7, figures.substitute())
                .setParameter(8, figures.specialPost())
                .setParameter(9, figures.other())
                .executeUpdate();
    }

    /** Returns how many rows changed: 0 when the same figures stood there. */
    int put(UUID unit, LocalDate asOf, YouthFigures figures) {
        return database.createNativeQuery("""
                        INSERT INTO youth_figures AS f
                            (unit_id, as_of, league_units, league_members, brigades, squadrons, squads, pioneers, counsellors)
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                        ON CONFLICT (unit_id, as_of) DO UPDATE SET
                            (league_units, league_members, brigades, squadrons, squads, pioneers, counsellors)
                            = (EXCLUDED.league_units, EXCLUDED.league_members, EXCLUDED.brigades, EXCLUDED.squadrons,
                               EXCLUDED.squads, EXCLUDED.pioneers, EXCLUDED.counsellors)
                        WHERE f IS DISTINCT FROM EXCLUDED
                        """)
                .setParameter(1, unit)
                .setParameter(2, asOf)
                .setParameter(3, figures.leagueUnits())
                .setParameter(4, figures.leagueMembers())
                .setParameter(5, figures.brigades())
                .setParameter(6, figures.squadrons())
                .setParameter(7, figures.squads())
                .setParameter(8, figures.pioneers())
                .setParameter(9, figures.counsellors())
                .executeUpdate();
    }

    /** The newest figures of each unit on a day; a unit without any is absent. */
    Map<UUID, UnitFigures> latest(Collection<UUID> units, LocalDate on) {
        List<?> found = database.createNativeQuery("""
                        SELECT DISTINCT ON (unit_id)
                            unit_id, as_of, primary_, junior, senior, teachers, substitute, special_post, other
                        FROM unit_figures WHERE unit_id IN (?1) AND as_of <= ?2 ORDER BY unit_id, as_of DESC
                        """)
                .setParameter(1, units)
                .setParameter(2, on)
                .getResultList();
        return found.stream().map(Object[].class::cast).collect(toMap(row -> (UUID) row[0], FigureTables::figures));
    }

    private static UnitFigures figures(Object[] row) {
        return new UnitFigures(
                (LocalDate) row[1],
                (int) row[2],
                (int) row[3],
                (int) row[4],
                (int) row[5],
                (int) row[6],
                (int) row[7],
                (int) row[8]);
    }
}
