package org.chuangyou.pledge.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.sql.Scalar;
import org.chuangyou.chassis.web.Caller;
import org.hibernate.Session;

/**
 * What the caller may do, as it follows from the posts held today: a post counts from the day it was assumed until the
 * day it was relinquished. Nobody who is not signed in as a person has any authority.
 */
@ApplicationScoped
public class Authority {

    private final Posts posts;
    private final Session database;
    private final Caller caller;
    private final Clock clock;

    Authority(Posts posts, Session database, Caller caller, Clock clock) {
        this.posts = posts;
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whether the caller sits on the committee of this organisation or of one above it. */
    public boolean sitsAtOrAbove(UUID organizationId) {
        return caller.personCode()
                .filter(code -> posts.sitsAtOrAbove(code, organizationId, today()))
                .isPresent();
    }

    /** Whether the caller is secretary or deputy secretary of this organisation or of one above it. */
    public boolean leadsAtOrAbove(UUID organizationId) {
        return is(
                "EXISTS (SELECT FROM organization_lineage(:organization) l WHERE leads(:code, l.id, :today))",
                organizationId);
    }

    /** Whether the caller is secretary or deputy secretary of this very organisation. */
    public boolean leads(UUID organizationId) {
        return is("leads(:code, :organization, :today)", organizationId);
    }

    /** Likewise, or of the one that stands for it since it stands no more: its successor, else the nearest above. */
    public boolean leadsFor(UUID organizationId) {
        return is("leads_for(:code, :organization, :today)", organizationId);
    }

    private Days today() {
        return Days.of(LocalDate.now(clock));
    }

    private boolean is(String condition, UUID organizationId) {
        return caller.personCode()
                .filter(code -> Scalar.query(database, "SELECT " + condition, Boolean.class)
                        .setParameter("code", code)
                        .setParameter("today", LocalDate.now(clock))
                        .setParameter("organization", organizationId)
                        .getSingleResult())
                .isPresent();
    }
}
