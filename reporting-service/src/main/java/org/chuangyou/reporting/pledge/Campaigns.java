package org.chuangyou.reporting.pledge;

import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.reporting.sql.Sql;

/** Campaigns and the plans published within them. */
@ApplicationScoped
public class Campaigns {

    private final Sql sql;

    Campaigns(Sql sql) {
        this.sql = sql;
    }

    public Optional<Campaign> find(UUID id) {
        return sql.first(
                "SELECT * FROM campaign WHERE id = ?",
                row -> new Campaign(
                        Sql.id(row, "id"),
                        Sql.id(row, "organization_id"),
                        row.getString("name"),
                        row.getString("theme"),
                        Sql.day(row, "starts_on"),
                        Sql.day(row, "ends_on"),
                        Sql.day(row, "closed_on")),
                id);
    }

    void opened(PledgeMessage.CampaignOpened campaign) {
        sql.run(
                """
                INSERT INTO campaign VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET
                    (organization_id, name, theme, starts_on, ends_on) =
                    ROW (excluded.organization_id, excluded.name, excluded.theme, excluded.starts_on, excluded.ends_on)
                """,
                campaign.campaignId(),
                campaign.organizationId(),
                campaign.name(),
                campaign.theme(),
                campaign.startsOn(),
                campaign.endsOn());
    }

    /** Facts of one campaign come in order, so it is known here. */
    void closed(PledgeMessage.CampaignClosed campaign) {
        sql.run("UPDATE campaign SET closed_on = ? WHERE id = ?", campaign.closedOn(), campaign.campaignId());
    }

    void planned(PledgeMessage.PlanPublished plan) {
        sql.run(
                "INSERT INTO plan VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                plan.planId(),
                plan.campaignId(),
                plan.organizationId(),
                plan.publishedOn());
    }
}
