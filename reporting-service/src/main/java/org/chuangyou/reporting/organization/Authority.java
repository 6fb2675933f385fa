package org.chuangyou.reporting.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Caller;
import org.chuangyou.reporting.sql.Sql;

/** What a person may do follows from the posts the person holds today. */
@ApplicationScoped
public class Authority {

    private final Sql sql;
    private final Caller caller;
    private final Clock clock;

    Authority(Sql sql, Caller caller, Clock clock) {
        this.sql = sql;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whether the caller holds any post in the organisation or in one above it; 401 when no person calls. */
    public boolean reaches(UUID organization) {
        var today = LocalDate.now(clock);
        return sql.first("""
                        SELECT 1 FROM post JOIN at_or_above(?) AS above ON post.organization_id = above.id
                        WHERE post.person_code = ? AND post.assumed_on <= ?
                          AND (post.relinquished_on IS NULL OR post.relinquished_on > ?)
                        LIMIT 1
                        """, row -> true, organization, caller.requirePersonCode(), today, today)
                .isPresent();
    }
}
