package org.chuangyou.organization.unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.chuangyou.exchange.Batch;
import org.chuangyou.exchange.Bulk;

import static java.util.stream.Collectors.toMap;

/** Yearly figures, one row per unit and day. Writing a row that says the same again tells so. */
@ApplicationScoped
class FigureTables {

    static final String EXPORT_OF_YOUTH = """
            SELECT DISTINCT ON (u.code COLLATE "C") u.code, f.league_units, f.league_members, f.brigades, f.squadrons,
                   f.squads, f.pioneers, f.counsellors, f.as_of
            FROM youth_figures f JOIN unit u ON u.id = f.unit_id
            WHERE f.as_of <= :asOf ORDER BY u.code COLLATE "C", f.as_of DESC
            """;

    private static final Batch<UnitReport> PUT_UNIT = Batch.<UnitReport>of("""
                    INSERT INTO unit_figures AS f
                        (unit_id, as_of, primary_, junior, senior, teachers, substitute, special_post, other)
                    SELECT * FROM {rows}
                    ON CONFLICT (unit_id, as_of) DO UPDATE SET (primary_, junior, senior, teachers, substitute, special_post, other)
                        = (EXCLUDED.primary_, EXCLUDED.junior, EXCLUDED.senior, EXCLUDED.teachers,
                           EXCLUDED.substitute, EXCLUDED.special_post, EXCLUDED.other)
                    WHERE f IS DISTINCT FROM EXCLUDED RETURNING f.unit_id
                    """)
            .uuid(UnitReport::unit)
            .date(report -> report.figures().asOf())
            .number(report -> report.figures().primary())
            .number(report -> report.figures().junior())
            .number(report -> report.figures().senior())
            .number(report -> report.figures().teachers())
            .number(report -> report.figures().substitute())
            .number(report -> report.figures().specialPost())
            .number(report -> report.figures().other());

    private static final Batch<YouthReport> PUT_YOUTH = Batch.<YouthReport>of("""
                    INSERT INTO youth_figures AS f
                        (unit_id, as_of, league_units, league_members, brigades, squadrons, squads, pioneers, counsellors)
                    SELECT * FROM {rows}
                    ON CONFLICT (unit_id, as_of) DO UPDATE SET
                        (league_units, league_members, brigades, squadrons, squads, pioneers, counsellors)
                        = (EXCLUDED.league_units, EXCLUDED.league_members, EXCLUDED.brigades, EXCLUDED.squadrons,
                           EXCLUDED.squads, EXCLUDED.pioneers, EXCLUDED.counsellors)
                    WHERE f IS DISTINCT FROM EXCLUDED RETURNING f.unit_id
                    """)
            .uuid(YouthReport::unit)
            .date(report -> report.figures().asOf())
            .number(report -> report.figures().leagueUnits())
            .number(report -> report.figures().leagueMembers())
            .number(report -> report.figures().brigades())
            .number(report -> report.figures().squadrons())
            .number(report -> report.figures().squads())
            .number(report -> report.figures().pioneers())
            .number(report -> report.figures().counsellors());

    private final EntityManager database;
    private final Bulk bulk;

    FigureTables(EntityManager database, Bulk bulk) {
        this.database = database;
        this.bulk = bulk;
    }

    /** Returns the units whose figures changed: not those where the same stood already. */
    Set<UUID> putUnits(List<UnitReport> reports) {
        return Set.copyOf(bulk.write(PUT_UNIT, reports, row -> row.getObject(1, UUID.class)));
    }

    /** Returns the units whose figures changed: not those where the same stood already. */
    Set<UUID> putYouth(List<YouthReport> reports) {
        return Set.copyOf(bulk.write(PUT_YOUTH, reports, row -> row.getObject(1, UUID.class)));
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

    record UnitReport(UUID unit, UnitFigures figures) {}

    record YouthReport(UUID unit, YouthFigures figures) {}
}
