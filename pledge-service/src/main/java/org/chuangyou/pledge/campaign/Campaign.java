package org.chuangyou.pledge.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.chuangyou.pledge.announcement.Announcement.CampaignClosed;
import org.chuangyou.pledge.announcement.Announcement.CampaignOpened;

@Entity
class Campaign {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID organizationId;

    @Enumerated(EnumType.STRING)
    private CampaignStatus status = CampaignStatus.DRAFT;

    private String name;
    private String theme;
    private String carrier;
    private LocalDate startsOn;
    private LocalDate endsOn;

    @ElementCollection
    @CollectionTable(name = "campaign_basis", joinColumns = @JoinColumn(name = "campaign_id"))
    @OrderColumn(name = "position")
    private List<BasisDocument> basis = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "campaign_stage", joinColumns = @JoinColumn(name = "campaign_id"))
    @OrderColumn(name = "position")
    private List<Stage> stages = new ArrayList<>();

    protected Campaign() {}

    static Campaign draft(UUID id, DraftCampaign draft) {
        var campaign = new Campaign();
        campaign.id = id;
        campaign.edit(draft);
        return campaign;
    }

    void edit(DraftCampaign draft) {
        require(CampaignAct.EDIT);
        requireDays(draft);
        organizationId = draft.organizationId();
        name = draft.name();
        theme = draft.theme();
        carrier = draft.carrier();
        startsOn = draft.startsOn();
        endsOn = draft.endsOn();
        basis.clear();
        basis.addAll(draft.basis());
        stages.clear();
        stages.addAll(draft.stages());
    }

    CampaignOpened open() {
        require(CampaignAct.OPEN);
        status = CampaignStatus.OPEN;
        return new CampaignOpened(id, organizationId, name, theme, startsOn, endsOn);
    }

    CampaignClosed close(LocalDate today) {
        require(CampaignAct.CLOSE);
        status = CampaignStatus.CLOSED;
        return new CampaignClosed(id, organizationId, today);
    }

    private void require(CampaignAct act) {
        if (status != act.from()) {
            throw CampaignProblems.notNow(act, status);
        }
    }

    private static void requireDays(DraftCampaign draft) {
        if (draft.endsOn().isBefore(draft.startsOn())) {
            throw CampaignProblems.endsBeforeItStarts(draft);
        }
        for (var stage : draft.stages()) {
            if (!stage.liesWithin(draft.startsOn(), draft.endsOn())) {
                throw CampaignProblems.stageOutside(stage, draft);
            }
        }
    }

    CampaignView view() {
        return new CampaignView(
                id,
                organizationId,
                status,
                name,
                theme,
                carrier,
                startsOn,
                endsOn,
                List.copyOf(basis),
                List.copyOf(stages));
    }

    OpenCampaign asOpen() {
        if (status != CampaignStatus.OPEN) {
            throw CampaignProblems.notOpen(name, status);
        }
        return new OpenCampaign(id, organizationId, startsOn, endsOn);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID organizationId() {
        return organizationId;
    }

    boolean isPublic() {
        return status != CampaignStatus.DRAFT;
    }
}
