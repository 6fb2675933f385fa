package org.chuangyou.reporting.pledge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.reporting.sql.Sql;
import org.chuangyou.reporting.sql.Upsert;

/** Campaigns with their stages and the documents they rest on. */
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
                        Sql.day(row, "closed_on"),
                        stages(id),
                        basis(id),
                        List.of((String[]) row.getArray("carriers").getArray())),
                id);
    }

    void opened(PledgeMessage.CampaignOpened campaign) {
        sql.run(
                """
                INSERT INTO campaign (id, organization_id, name, theme, starts_on, ends_on) VALUES (?, ?, ?, ?, ?, ?)
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
        divide(campaign.campaignId(), campaign.stages());
        found(campaign.campaignId(), campaign.basis());
        if (campaign.carriers() != null) {
            var carriers = campaign.carriers().toArray(String[]::new);
            sql.run("UPDATE campaign SET carriers = ? WHERE id = ?", carriers, campaign.campaignId());
        }
    }

    void rescheduled(PledgeMessage.CampaignRescheduled campaign) {
        sql.run(
                "UPDATE campaign SET ends_on = coalesce(?, ends_on) WHERE id = ?",
                campaign.endsOn(),
                campaign.campaignId());
        divide(campaign.campaignId(), campaign.stages());
    }

    private List<Campaign.Stage> stages(UUID campaign) {
        return sql.list(
                "SELECT * FROM campaign_stage WHERE campaign_id = ? ORDER BY position",
                row -> new Campaign.Stage(row.getString("name"), Sql.day(row, "starts_on"), Sql.day(row, "ends_on")),
                campaign);
    }

    private List<Campaign.Basis> basis(UUID campaign) {
        return sql.list(
                "SELECT * FROM campaign_basis WHERE campaign_id = ? ORDER BY position",
                row -> new Campaign.Basis(row.getString("title"), row.getString("number"), Sql.day(row, "issued_on")),
                campaign);
    }

    /** What is told replaces what was; what is not told (null) leaves it. */
    private void divide(UUID campaign, List<Campaign.Stage> stages) {
        if (stages == null) {
            return;
        }
        sql.run("DELETE FROM campaign_stage WHERE campaign_id = ?", campaign);
        for (var i = 0; i < stages.size(); i++) {
            var stage = stages.get(i);
            sql.run(Upsert.into("campaign_stage")
                    .key("campaign_id", campaign)
                    .key("position", i)
                    .set("name", stage.name())
                    .set("starts_on", stage.startsOn())
                    .set("ends_on", stage.endsOn()));
        }
    }

    private void found(UUID campaign, List<Campaign.Basis> basis) {
        if (basis == null) {
            return;
        }
        sql.run("DELETE FROM campaign_basis WHERE campaign_id = ?", campaign);
        for (var i = 0; i < basis.size(); i++) {
            var document = basis.get(i);
            sql.run(Upsert.into("campaign_basis")
                    .key("campaign_id", campaign)
                    .key("position", i)
                    .may("title", document.title())
                    .set("number", document.number())
                    .may("issued_on", document.issuedOn()));
        }
    }

    /** Facts of one campaign come in order, so it is known here. */
    void closed(PledgeMessage.CampaignClosed campaign) {
        sql.run("UPDATE campaign SET closed_on = ? WHERE id = ?", campaign.closedOn(), campaign.campaignId());
    }
}
