package org.chuangyou.pledge.pledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.chuangyou.pledge.plan.Hearing;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Pledge {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID campaignId;
    private UUID organizationId;

    @Enumerated(EnumType.STRING)
    private PledgeKind kind;

    private String pledger;
    private String pledgerCode;

    @Enumerated(EnumType.STRING)
    private PledgeStatus status = PledgeStatus.DRAFT;

    @ElementCollection
    @CollectionTable(name = "pledge_item", joinColumns = @JoinColumn(name = "pledge_id"))
    @OrderColumn(name = "position")
    private List<PledgeItem> items = new ArrayList<>();

    private String duties;

    @Enumerated(EnumType.STRING)
    private List<FiveLead> fiveLeads;

    @Enumerated(EnumType.STRING)
    private List<FiveGood> fiveGoods;

    private String opinionsHeard;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Hearing> hearings = List.of();

    private LocalDate dueOn;
    private String draftedBy;
    private String submittedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private Review review;

    @Embedded
    private Publication publication;

    private LocalDate revisedOn;

    @Embedded
    private Ending ending;

    protected Pledge() {}

    static Pledge draft(UUID id, DraftPledge draft, Pledger pledger, String draftedBy) {
        var pledge = new Pledge();
        pledge.id = id;
        pledge.campaignId = draft.campaignId();
        pledge.organizationId = draft.organizationId();
        pledge.kind = draft.kind();
        pledge.pledger = pledger.name();
        pledge.pledgerCode = pledger.personCode();
        pledge.draftedBy = draftedBy;
        pledge.edit(draft.content());
        return pledge;
    }

    void edit(PledgeContent content) {
        require(PledgeAct.EDIT);
        say(content);
    }

    private void say(PledgeContent content) {
        items.clear();
        items.addAll(content.items());
        duties = content.duties();
        fiveLeads = content.fiveLeads();
        fiveGoods = content.fiveGoods();
        opinionsHeard = content.opinionsHeard();
        hearings = content.hearings();
        dueOn = content.dueOn();
    }

    void submit(String personCode, LocalDate today) {
        require(PledgeAct.SUBMIT);
        content().requireHeard(kind, today);
        status = PledgeStatus.SUBMITTED;
        submittedBy = personCode;
    }

    void recall() {
        require(PledgeAct.RECALL);
        status = PledgeStatus.DRAFT;
    }

    void review(NewReview said) {
        require(PledgeAct.REVIEW);
        review = Review.of(said, items.size());
        status = review.accepted() ? PledgeStatus.ACCEPTED : PledgeStatus.RETURNED;
    }

    void giveBack(NewReturn.Step to) {
        require(PledgeAct.RETURN);
        status = switch (to) {
            case PLEDGER -> PledgeStatus.RETURNED;
            case REVIEW -> PledgeStatus.SUBMITTED;
        };
    }

    PledgeEvent.Published publish(NewPublication said, LocalDate today) {
        require(PledgeAct.PUBLISH);
        if (dueOn.isBefore(today)) {
            throw PledgeProblems.duePast(dueOn, today);
        }
        status = PledgeStatus.PUBLISHED;
        publication = new Publication(said.channels(), said.place(), today);
        return new PledgeEvent.Published(
                id, campaignId, organizationId, kind, pledger, pledgerCode, items.size(), dueOn, today);
    }

    /** The text becomes that of a revision which was reviewed and is made public today. */
    PledgeEvent.Revised revise(int number, PledgeContent content, LocalDate today) {
        require(PledgeAct.REVISE);
        say(content);
        revisedOn = today;
        return new PledgeEvent.Revised(id, campaignId, organizationId, kind, number, items.size(), dueOn, today);
    }

    void fulfil(NewFulfilment said, LocalDate today) {
        require(PledgeAct.FULFIL);
        status = PledgeStatus.FULFILLED;
        ending = Ending.kept(said, today);
    }

    void fulfilPartly(NewPartialFulfilment said, LocalDate today) {
        require(PledgeAct.FULFIL_PARTLY);
        said.check(items.size());
        var shortfall = said.shortfall().checked(publication.publishedOn(), today);
        status = PledgeStatus.PARTLY_FULFILLED;
        ending = Ending.partly(said.fulfilment(), shortfall, said.outcomes(), today);
    }

    void explain(Shortfall said, LocalDate today) {
        require(PledgeAct.EXPLAIN);
        said.checked(publication.publishedOn(), today);
        status = PledgeStatus.UNKEPT;
        ending = Ending.unkept(said, today);
    }

    /** Others learn how a pledge ended when the committee agrees: what was said of it by the pledger alone is no fact yet. */
    PledgeEvent confirmEnd(LocalDate today) {
        requireUnconfirmed(PledgeAct.CONFIRM_END);
        ending = ending.confirmed(today);
        return PledgeEvent.ended(this);
    }

    /** The pledge runs on, until it is ended otherwise. */
    void contradictEnd() {
        requireUnconfirmed(PledgeAct.CONTRADICT_END);
        status = PledgeStatus.PUBLISHED;
        ending = null;
    }

    private void requireUnconfirmed(PledgeAct act) {
        require(act);
        if (ending.isConfirmed()) {
            throw PledgeProblems.endConfirmed(ending.confirmedOn());
        }
    }

    /** 409 while only the pledger says that it has ended. */
    void requireConfirmedEnd() {
        require(PledgeAct.RATE);
        if (!ending.isConfirmed()) {
            throw PledgeProblems.endNotConfirmed();
        }
    }

    /** What the others are told of it: nothing, when they never knew of the pledge. */
    Optional<PledgeEvent.Withdrawn> withdraw(String reason, LocalDate today) {
        require(PledgeAct.WITHDRAW);
        status = PledgeStatus.WITHDRAWN;
        ending = Ending.withdrawn(reason, today);
        return isPublic()
                ? Optional.of(new PledgeEvent.Withdrawn(id, campaignId, organizationId, kind, today))
                : Optional.empty();
    }

    /** It stands elsewhere from today on; the others are told unless they never knew of the pledge. */
    Optional<PledgeEvent.HandedOver> handOver(UUID to, LocalDate today) {
        require(PledgeAct.HAND_OVER);
        if (isEndConfirmed()) {
            throw PledgeProblems.endConfirmed(ending.confirmedOn());
        }
        var from = organizationId;
        organizationId = to;
        return isPublic() ? Optional.of(new PledgeEvent.HandedOver(id, campaignId, from, to, today)) : Optional.empty();
    }

    void require(PledgeAct act) {
        if (!act.from().contains(status)) {
            throw PledgeProblems.notNow(act, status);
        }
    }

    /** Whether everybody may know of it: what was published once stays to be read. */
    boolean isPublic() {
        return publication != null;
    }

    Publication publication() {
        return publication;
    }

    /** Null while it has not ended. */
    LocalDate endedOn() {
        return ending == null ? null : ending.endedOn();
    }

    boolean isEndConfirmed() {
        return ending != null && ending.isConfirmed();
    }

    PledgeView view(String organization) {
        return new PledgeView(
                id,
                campaignId,
                organizationId,
                organization,
                kind,
                pledger,
                pledgerCode,
                status,
                items(),
                duties,
                fiveLeads,
                fiveGoods,
                opinionsHeard,
                hearings,
                dueOn,
                review,
                publication,
                revisedOn,
                ending,
                ending != null && ending.criticismProposed());
    }

    PledgeSummary summary(String organization) {
        return new PledgeSummary(id, campaignId, organizationId, organization, kind, pledger, status, dueOn);
    }

    PledgeContent content() {
        return new PledgeContent(items(), duties, fiveLeads, fiveGoods, opinionsHeard, hearings);
    }

    /** In which campaign, organisation and name a pledge is made never changes; another is another pledge. */
    boolean isWhereItWas(DraftPledge draft) {
        return campaignId.equals(draft.campaignId())
                && organizationId.equals(draft.organizationId())
                && kind == draft.kind();
    }

    RunningPledge running() {
        return new RunningPledge(id, campaignId, organizationId, kind, pledger, publication.publishedOn(), this::items);
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

    PledgeKind kind() {
        return kind;
    }

    UUID organizationId() {
        return organizationId;
    }

    /** The code of the person whose own it is; empty for pledges of bodies. */
    Optional<String> owner() {
        return Optional.ofNullable(pledgerCode);
    }

    PledgeStatus status() {
        return status;
    }

    List<PledgeItem> items() {
        return List.copyOf(items);
    }

    /** Null before its end. */
    Ending ending() {
        return ending;
    }
}
