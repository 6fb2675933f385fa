package org.chuangyou.pledge.organization;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.sql.Scalar;
import org.hibernate.Session;

/** Who held which post on one of some days: it counts from the day it was assumed until the day it was relinquished. */
@ApplicationScoped
public class Posts {

    private static final String HELD =
            "SELECT EXISTS (SELECT FROM posts_within(:first, :last) WHERE person_code = :code AND ";

    private final Session database;

    Posts(Session database) {
        this.database = database;
    }

    /** On the committee of this organisation or of one above it. */
    public boolean sitsAtOrAbove(String personCode, UUID organizationId, Days days) {
        return holds(
                "organization_id IN (SELECT id FROM organization_lineage(:organization))",
                personCode,
                organizationId,
                days);
    }

    /** On the committee of this very organisation. */
    public boolean sitsIn(String personCode, UUID organizationId, Days days) {
        return holds("organization_id = :organization", personCode, organizationId, days);
    }

    /** Secretary or deputy secretary of this very organisation: on the first of the days that fall into a post. */
    public boolean leads(String personCode, UUID organizationId, Days days) {
        return holds(
                "organization_id = :organization AND leads(:code, :organization, greatest(assumed_on, :first))",
                personCode,
                organizationId,
                days);
    }

    /** Secretary or deputy secretary of this organisation or of one above it. */
    public boolean leadsAtOrAbove(String personCode, UUID organizationId, Days days) {
        return holds(
                "office IN ('SECRETARY', 'DEPUTY_SECRETARY')"
                        + " AND organization_id IN (SELECT id FROM organization_lineage(:organization))",
                personCode,
                organizationId,
                days);
    }

    private boolean holds(String where, String personCode, UUID organizationId, Days days) {
        return Scalar.query(database, HELD + where + ")", Boolean.class)
                .setParameter("code", personCode)
                .setParameter("organization", organizationId)
                .setParameter("first", days.first())
                .setParameter("last", days.last())
                .getSingleResult();
    }
}
