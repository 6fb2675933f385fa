package org.chuangyou.pledge.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.chuangyou.pledge.carrier.Carrier;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

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
    private LocalDate closedOn;
    private String closingReason;

    @ElementCollection
    @CollectionTable(name = "campaign_basis", joinColumns = @JoinColumn(name = "campaign_id"))
    @OrderColumn(name = "position")
    private List<BasisDocument> basis = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "campaign_stage", joinColumns = @JoinColumn(name = "campaign_id"))
    @OrderColumn(name = "position")
    private List<Stage> stages = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Carrier> carriers = List.of();

    protected Campaign() {}

    static Campaign draft(UUID id, DraftCampaign draft, List<Carrier> takenUp) {
        var campaign = new Campaign();
        campaign.id = id;
        campaign.edit(draft, takenUp);
        return campaign;
    }

    /** The carriers taken up from templates come before those of the draft's own. */
    void edit(DraftCampaign draft, List<Carrier> takenUp) {
        require(CampaignAct.EDIT);
        if (draft.endsOn().isBefore(draft.startsOn())) {
            throw CampaignProblems.endsBeforeItStarts(draft);
        }
        organizationId = draft.organizationId();
        name = draft.name();
        theme = draft.theme();
        carrier = draft.carrier();
        startsOn = draft.startsOn();
        endsOn = draft.endsOn();
        basis.clear();
        basis.addAll(draft.basis());
        carriers = Stream.concat(takenUp.stream(), draft.carriers().stream()).toList();
        schedule(draft.stages());
    }

    /** What stages and last day were until now. The last day only moves on: pledges are due until it. */
    Schedule reschedule(NewSchedule wanted) {
        require(CampaignAct.RESCHEDULE);
        var former = new Schedule(List.copyOf(stages), endsOn);
        if (wanted.endsOn() != null) {
            if (wanted.endsOn().isBefore(endsOn)) {
                throw CampaignProblems.shortened(wanted.endsOn(), endsOn);
            }
            endsOn = wanted.endsOn();
        }
        schedule(wanted.stages());
        return former;
    }

    CampaignProlonged prolonged() {
        return new CampaignProlonged(id, organizationId, name, theme, startsOn, endsOn);
    }

    CampaignRescheduled rescheduled(String reason, LocalDate today) {
        return new CampaignRescheduled(id, organizationId, endsOn, List.copyOf(stages), reason, today);
    }

    private void schedule(List<Stage> wanted) {
        for (var stage : wanted) {
            if (!stage.liesWithin(startsOn, endsOn)) {
                throw CampaignProblems.stageOutside(stage, startsOn, endsOn);
            }
        }
        stages.clear();
        stages.addAll(wanted);
    }

    CampaignOpened open() {
        require(CampaignAct.OPEN);
        status = CampaignStatus.OPEN;
        var names = carriers.stream().map(Carrier::name).toList();
        return new CampaignOpened(
                id, organizationId, name, theme, startsOn, endsOn, List.copyOf(stages), List.copyOf(basis), names);
    }

    /** 公开承诺 is answered for (创先争优: 不能兑现的要向群众说明): what is left without an end takes a reason. */
    CampaignClosed close(Unfinished.Left left, String reason, LocalDate today) {
        require(CampaignAct.CLOSE);
        if (!left.isNothing() && reason == null) {
            throw CampaignProblems.unfinished(left);
        }
        status = CampaignStatus.CLOSED;
        closedOn = today;
        closingReason = left.isNothing() ? null : reason;
        return new CampaignClosed(id, organizationId, today, Math.toIntExact(left.running()));
    }

    /** What nobody outside has known of is given up without a trace outside. */
    void drop() {
        require(CampaignAct.DROP);
        status = CampaignStatus.DROPPED;
    }

    private void require(CampaignAct act) {
        if (status != act.from()) {
            throw CampaignProblems.notNow(act, status);
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
                carriers,
                startsOn,
                endsOn,
                List.copyOf(basis),
                List.copyOf(stages),
                closedOn,
                closingReason);
    }

    OpenCampaign asOpen() {
        if (status != CampaignStatus.OPEN) {
            throw CampaignProblems.notOpen(name, status);
        }
        return new OpenCampaign(id, organizationId, startsOn, endsOn, carriers);
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
        return CampaignStatus.PUBLIC.contains(status);
    }
}
