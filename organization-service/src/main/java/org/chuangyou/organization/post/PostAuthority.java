package org.chuangyou.organization.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import org.chuangyou.chassis.sql.Scalar;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.organization.tree.Authority;
import org.hibernate.Session;

/** A post counts from the day it was assumed until the day it was relinquished. */
@ApplicationScoped
class PostAuthority implements Authority {

    private static final Set<Office> ANY = EnumSet.allOf(Office.class);

    /** 书记, 副书记 and 组织委员 keep the organisation's affairs, 党小组组长 those of the group. */
    private static final Set<Office> MANAGING =
            EnumSet.of(Office.SECRETARY, Office.DEPUTY_SECRETARY, Office.ORGANIZATION_COMMISSIONER, Office.GROUP_HEAD);

    private final Session database;
    private final SecurityIdentity identity;
    private final Caller caller;
    private final Clock clock;

    PostAuthority(Session database, SecurityIdentity identity, Caller caller, Clock clock) {
        this.database = database;
        this.identity = identity;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public void requireReading(UUID organization) {
        if (!identity.hasRole("roster-reader") && !keepsTheRosters() && !holds(ANY, organization, false)) {
            throw hidden();
        }
    }

    @Override
    public void requireManagement(UUID organization) {
        require(organization, false);
    }

    @Override
    public void requireOversight(UUID organization) {
        require(organization, true);
    }

    private void require(UUID organization, boolean above) {
        if (keepsTheRosters() || holds(MANAGING, organization, above)) {
            return;
        }
        if (!holds(ANY, organization, false)) {
            throw hidden();
        }
        throw Refusal.forbidden("post-required").with("offices", MANAGING).asException();
    }

    private boolean keepsTheRosters() {
        return identity.hasRole("roster-steward");
    }

    /** Who is not signed in at all learns that first. */
    private RuntimeException hidden() {
        return identity.isAnonymous() ? new UnauthorizedException() : new NotFoundException();
    }

    private boolean holds(Collection<Office> offices, UUID organization, boolean above) {
        return caller.personCode()
                .filter(code -> Scalar.query(database, """
                                SELECT EXISTS (
                                    SELECT FROM post
                                    JOIN person ON person.id = post.person_id AND person.code = :code
                                    JOIN organization upper ON upper.id = post.organization_id
                                    JOIN organization lower ON lower.id = :organization AND upper.path @> lower.path
                                    WHERE post.office = ANY(:offices) AND (NOT :above OR upper.id <> lower.id)
                                    AND post.assumed_on <= :today
                                    AND (post.relinquished_on IS NULL OR post.relinquished_on > :today))
                                """, Boolean.class)
                        .setParameter("code", code)
                        .setParameter("organization", organization)
                        .setParameter(
                                "offices", offices.stream().map(Enum::name).toArray(String[]::new))
                        .setParameter("above", above)
                        .setParameter("today", LocalDate.now(clock))
                        .getSingleResult())
                .isPresent();
    }
}
