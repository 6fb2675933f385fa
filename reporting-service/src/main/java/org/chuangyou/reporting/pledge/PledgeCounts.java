package org.chuangyou.reporting.pledge;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.reporting.sql.Sql;

/** The sums of pledges at or below an organisation, as of a day. */
@ApplicationScoped
public class PledgeCounts {

    private final Sql sql;

    PledgeCounts(Sql sql) {
        this.sql = sql;
    }

    public Sums of(UUID campaign, UUID organization, LocalDate asOf) {
        var sums = new EnumMap<PledgeFigure, Integer>(PledgeFigure.class);
        sql.list(
                        """
                        SELECT figure, sum(total) AS total FROM pledge_tally
                        WHERE organization_id = ? AND campaign_id = ? AND day <= ?
                          AND (figure <> 'REPORTED' OR day > ?)
                        GROUP BY figure
                        """,
                        row -> Map.entry(PledgeFigure.valueOf(row.getString("figure")), row.getInt("total")),
                        organization,
                        campaign,
                        asOf,
                        asOf.minusMonths(1))
                .forEach(sum -> sums.put(sum.getKey(), sum.getValue()));
        return new Sums(sums);
    }

    /** How many branches of those at or below the organisation have published a plan. */
    public PlanCover plans(UUID campaign, UUID organization, LocalDate asOf) {
        return sql.first(
                        """
                        SELECT count(*) AS branches, count(*) FILTER (WHERE EXISTS (
                                   SELECT FROM plan p WHERE p.campaign_id = ? AND p.organization_id = o.id
                                                        AND p.published_on <= ?)) AS planned
                        FROM organization o JOIN at_or_below(?) AS scope ON scope.id = o.id
                        WHERE o.kind IN ('BRANCH', 'JOINT_BRANCH') AND o.established_on <= ?
                          AND (o.dissolved_on IS NULL OR o.dissolved_on > ?)
                        """,
                        row -> new PlanCover(row.getInt("planned"), row.getInt("branches")),
                        campaign,
                        asOf,
                        organization,
                        asOf,
                        asOf)
                .orElseThrow();
    }

    /** So many of each figure. */
    public record Sums(Map<PledgeFigure, Integer> sums) {

        public int of(PledgeFigure figure) {
            return sums.getOrDefault(figure, 0);
        }

        /** How many have come to an end, whichever. */
        public int settled() {
            return PledgeFigure.OUTCOMES.stream().mapToInt(this::of).sum();
        }
    }

    public record PlanCover(int planned, int branches) {}
}
