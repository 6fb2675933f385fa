package org.chuangyou.pledge.plan;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.sql.Scalar;
import org.hibernate.Session;

/** Plans as pledges need them: published ones. */
@ApplicationScoped
public class PublishedPlans {

    private final Session database;

    PublishedPlans(Session database) {
        this.database = database;
    }

    /** Whether this organisation or one above it has published a plan in the campaign. */
    public boolean cover(UUID campaignId, UUID organizationId) {
        return Scalar.query(database, """
                        SELECT EXISTS (SELECT FROM plan WHERE campaign_id = :campaign AND published_on IS NOT NULL
                            AND organization_id IN (SELECT id FROM organization_lineage(:organization)))""", Boolean.class)
                .setParameter("campaign", campaignId)
                .setParameter("organization", organizationId)
                .getSingleResult();
    }
}
