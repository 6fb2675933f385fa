package org.chuangyou.pledge.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What one organisation means to do in a campaign. Its published texts are kept in {@link PlanVersion}. */
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

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Hearing> hearings = List.of();

    private String revisionReason;
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
        require(PlanAct.EDIT);
        say(draft);
    }

    /** 四个明确 (S1.5), and the masses heard before it is fixed (S1.4): nothing is published without both. */
    PlanPublished publish(LocalDate today) {
        requireClear();
        if (!Hearing.anyBy(today, hearings)) {
            throw PlanProblems.massesNotHeard(hearings.size());
        }
        markPublished(today);
        return published(today);
    }

    /** The fact that it was published on a day. */
    PlanPublished published(LocalDate day) {
        return new PlanPublished(
                id, campaignId, organizationId, theme, carrier, creationConditions, pledgeContent, day);
    }

    /** Of a plan that was revised before anybody told of it only the newest text is known, and who was heard for that. */
    void publishRevised(String reason, LocalDate revisedOn) {
        publish(revisedOn);
        revisionReason = reason;
    }

    /** What is new in it the masses have not been asked of by those who were heard before. */
    PlanRevised publishRevision(int number, LocalDate today) {
        requireClear();
        if (!Hearing.anyBetween(publishedOn, today, hearings)) {
            throw PlanProblems.massesNotHeardAnew(publishedOn);
        }
        markPublished(today);
        return revised(number, today);
    }

    /** The fact that this is its number-th text, published on a day. */
    PlanRevised revised(int number, LocalDate day) {
        return new PlanRevised(
                id, campaignId, organizationId, number, theme, carrier, creationConditions, pledgeContent, day);
    }

    private void requireClear() {
        require(PlanAct.PUBLISH);
        var missing = content().missing();
        if (!missing.isEmpty()) {
            throw PlanProblems.incomplete(missing);
        }
    }

    private void markPublished(LocalDate today) {
        status = PlanStatus.PUBLISHED;
        publishedOn = today;
    }

    void revise(String reason) {
        require(PlanAct.REVISE);
        status = PlanStatus.REVISING;
        revisionReason = reason;
    }

    void dropRevision(DraftPlan published) {
        require(PlanAct.DROP_REVISION);
        status = PlanStatus.PUBLISHED;
        revisionReason = null;
        say(published);
    }

    private void say(DraftPlan draft) {
        theme = draft.theme();
        carrier = draft.carrier();
        creationConditions = draft.creationConditions();
        pledgeContent = draft.pledgeContent();
        hearings = draft.hearings();
    }

    private void require(PlanAct act) {
        if (!act.from().contains(status)) {
            throw PlanProblems.notNow(act, status);
        }
    }

    /** Whether it says the very same already: then a repeated request changes nothing. */
    boolean says(DraftPlan draft) {
        return content().equals(draft);
    }

    DraftPlan content() {
        return new DraftPlan(theme, carrier, creationConditions, pledgeContent, hearings);
    }

    PlanView view(String organization) {
        return PlanView.of(this, organization, content());
    }

    /** As those see it who may not know what is being worked on. */
    PlanView publishedView(String organization, DraftPlan published) {
        return PlanView.of(this, organization, published).fromOutside();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID campaignId() {
        return campaignId;
    }

    UUID organizationId() {
        return organizationId;
    }

    PlanStatus status() {
        return status;
    }

    String revisionReason() {
        return revisionReason;
    }

    LocalDate publishedOn() {
        return publishedOn;
    }

    boolean isPublished() {
        return publishedOn != null;
    }
}
