package org.chuangyou.pledge.plan;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.chuangyou.pledge.announcement.Announcement.PlanPublished;

@Entity
class Plan {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID campaignId;
    private UUID organizationId;

    @Enumerated(EnumType.STRING)
    private PlanStatus status = PlanStatus.DRAFT;

    private String theme;
    private String carrier;
    private String creationConditions;
    private String pledgeContent;
    private LocalDate publishedOn;

    protected Plan() {}

    static Plan draft(UUID id, UUID campaignId, UUID organizationId, DraftPlan draft) {
        var plan = new Plan();
        plan.id = id;
        plan.campaignId = campaignId;
        plan.organizationId = organizationId;
        plan.edit(draft);
        return plan;
    }

    void edit(DraftPlan draft) {
        requireDraft();
        theme = draft.theme();
        carrier = draft.carrier();
        creationConditions = draft.creationConditions();
        pledgeContent = draft.pledgeContent();
    }

    /** 四个明确 (S1.5): nothing is published before all four are clear. */
    PlanPublished publish(LocalDate today) {
        requireDraft();
        var missing = missing();
        if (!missing.isEmpty()) {
            throw PlanProblems.incomplete(missing);
        }
        status = PlanStatus.PUBLISHED;
        publishedOn = today;
        return new PlanPublished(id, campaignId, organizationId, today);
    }

    private List<Clarity> missing() {
        var said = new EnumMap<Clarity, String>(Clarity.class);
        said.put(Clarity.THEME, Objects.toString(theme, ""));
        said.put(Clarity.CARRIER, Objects.toString(carrier, ""));
        said.put(Clarity.CREATION_CONDITIONS, Objects.toString(creationConditions, ""));
        said.put(Clarity.PLEDGE_CONTENT, Objects.toString(pledgeContent, ""));
        return said.keySet().stream().filter(part -> said.get(part).isBlank()).toList();
    }

    private void requireDraft() {
        if (status != PlanStatus.DRAFT) {
            throw PlanProblems.published(publishedOn);
        }
    }

    /** Whether it says the very same already: then a repeated request changes nothing. */
    boolean says(DraftPlan draft) {
        return new DraftPlan(theme, carrier, creationConditions, pledgeContent).equals(draft);
    }

    PlanView view() {
        return new PlanView(
                id, campaignId, organizationId, status, theme, carrier, creationConditions, pledgeContent, publishedOn);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    boolean isPublished() {
        return status == PlanStatus.PUBLISHED;
    }
}
