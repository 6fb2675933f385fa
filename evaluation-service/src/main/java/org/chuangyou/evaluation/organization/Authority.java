package org.chuangyou.evaluation.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.chuangyou.chassis.sql.Scalar;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.Refusal;

/** What the caller's posts allow: a post counts at its organisation and at all below it, on the days it is held. */
@ApplicationScoped
public class Authority {

    /** 书记 and 副书记 organise evaluations; every other post of the line may look on. */
    private static final Set<String> ORGANIZERS = Set.of("SECRETARY", "DEPUTY_SECRETARY");

    private static final String HELD = """
            p.person_code = :person AND p.assumed_on <= :today
            AND (p.relinquished_on IS NULL OR p.relinquished_on > :today)""";

    private final EntityManager database;
    private final Caller caller;
    private final Clock clock;

    Authority(EntityManager database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** 404 unless the caller holds a post at this organisation or above it. */
    public void requireSight(UUID organizationId) {
        if (offices(organizationId).isEmpty()) {
            throw Refusal.notFound("organization-unknown").asException();
        }
    }

    /** Whether the caller holds a post at this organisation or above it. */
    public boolean sees(UUID organizationId) {
        return !offices(organizationId).isEmpty();
    }

    /** 404 unless the caller may see the organisation, 403 unless a secretary or deputy there or above. */
    public void requireOrganizer(UUID organizationId) {
        requireSight(organizationId);
        requireOrganizer(offices(organizationId));
    }

    /** 403 unless the caller is a secretary or deputy of an organisation that has none above it. */
    public void requireOrganizerAtTheTop() {
        var sql = """
                SELECT p.office FROM post p JOIN organization o ON o.id = p.organization_id
                WHERE o.parent_id IS NULL AND\s""" + HELD;
        requireOrganizer(offices(sql, null));
    }

    private static void requireOrganizer(Set<String> offices) {
        if (offices.stream().noneMatch(ORGANIZERS::contains)) {
            throw Refusal.forbidden("not-an-organizer").asException();
        }
    }

    private Set<String> offices(UUID organizationId) {
        var sql = """
                WITH RECURSIVE up(id) AS (
                    SELECT CAST(:id AS uuid)
                    UNION SELECT o.parent_id FROM organization o JOIN up ON o.id = up.id)
                SELECT p.office FROM post p JOIN up ON p.organization_id = up.id WHERE\s""" + HELD;
        return offices(sql, organizationId);
    }

    @SuppressWarnings("unchecked") // a native query has no types
    private Set<String> offices(String sql, UUID organizationId) {
        var query = Scalar.query(database, sql, String.class)
                .setParameter("person", caller.requirePersonCode())
                .setParameter("today", LocalDate.now(clock));
        if (organizationId != null) {
            query.setParameter("id", organizationId);
        }
        return new HashSet<>(query.getResultList());
    }
}
