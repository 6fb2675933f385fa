package org.chuangyou.reporting.pledge;

import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.reporting.sql.Sql;
import org.chuangyou.reporting.sql.Upsert;

/** Plans published within campaigns. */
@ApplicationScoped
public class Plans {

    private final Sql sql;

    Plans(Sql sql) {
        this.sql = sql;
    }

    /** What the plan makes clear; none where it has not been told. */
    public Optional<Clarity> clarityOf(UUID campaign, UUID organization) {
        return sql.first(
                """
                SELECT theme, carrier, conditions, pledge_content FROM plan
                WHERE campaign_id = ? AND organization_id = ? AND num_nulls(theme, carrier, conditions, pledge_content) = 0
                """,
                row -> new Clarity(
                        row.getString("theme"),
                        row.getString("carrier"),
                        row.getString("conditions"),
                        row.getString("pledge_content")),
                campaign,
                organization);
    }

    /** A revision says on which day it was revised; the plan remains published since it first was. */
    void planned(PledgeMessage.PlanPublished plan) {
        var row = Upsert.into("plan")
                .key("id", plan.planId())
                .set("campaign_id", plan.campaignId())
                .set("organization_id", plan.organizationId())
                .ifTold("theme", plan.theme())
                .ifTold("carrier", plan.carrier())
                .ifTold("conditions", plan.conditions())
                .ifTold("pledge_content", plan.pledgeContent());
        sql.run(row.ifTold("published_on", plan.publishedOn()));
    }

    /** 四个明确: theme, carrier, conditions of creation and what is pledged. */
    public record Clarity(String theme, String carrier, String conditions, String pledgeContent) {}
}
