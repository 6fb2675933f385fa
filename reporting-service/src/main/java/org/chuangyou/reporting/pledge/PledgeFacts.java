package org.chuangyou.reporting.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.reporting.pledge.PledgeFact.What;
import org.chuangyou.reporting.sql.Sql;

/** The facts kept of pledges. */
@ApplicationScoped
class PledgeFacts {

    private final Sql sql;

    PledgeFacts(Sql sql) {
        this.sql = sql;
    }

    /** All that is known by now of the pledges these facts are about. */
    List<PledgeFact> of(List<PledgeFact> news) {
        return sql.list(
                "SELECT * FROM pledge_fact WHERE pledge_id = ANY (?)",
                row -> new PledgeFact(
                        Sql.id(row, "pledge_id"),
                        What.valueOf(row.getString("what")),
                        row.getString("which"),
                        Sql.day(row, "day"),
                        Sql.id(row, "campaign_id"),
                        Sql.id(row, "organization_id")),
                (Object) column(news, PledgeFact::pledgeId, UUID[]::new));
    }

    void keep(List<PledgeFact> facts) {
        sql.run(
                """
                INSERT INTO pledge_fact (pledge_id, what, which, day, campaign_id, organization_id)
                SELECT * FROM unnest(?, ?, ?, ?, ?, ?)
                ON CONFLICT (pledge_id, what, which) DO UPDATE SET day = excluded.day
                """,
                column(facts, PledgeFact::pledgeId, UUID[]::new),
                column(facts, fact -> fact.what().name(), String[]::new),
                column(facts, PledgeFact::which, String[]::new),
                column(facts, PledgeFact::day, LocalDate[]::new),
                column(facts, PledgeFact::campaignId, UUID[]::new),
                column(facts, PledgeFact::organizationId, UUID[]::new));
    }

    private static <T> T[] column(List<PledgeFact> facts, Function<PledgeFact, T> value, IntFunction<T[]> array) {
        return facts.stream().map(value).toArray(array);
    }
}
