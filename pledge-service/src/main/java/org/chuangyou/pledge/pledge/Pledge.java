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
    private LocalDate submittedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private Review review;

    @Embedded
    private Publication publication;

    private LocalDate revisedOn;

    /** Which of its public texts it has. */
    private int textNumber = 1;

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
        submit(personCode, today, today);
    }

    /** @param day null where nobody remembers it; then it was by the latest at the latest */
    void submit(String personCode, LocalDate day, LocalDate latest) {
        require(PledgeAct.SUBMIT);
        content().requireHeard(kind, latest);
        status = PledgeStatus.SUBMITTED;
        submittedBy = personCode;
        submittedOn = day;
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

    void publish(NewPublication said, LocalDate today) {
        require(PledgeAct.PUBLISH);
        content().requireAhead(today);
        status = PledgeStatus.PUBLISHED;
        publication = new Publication(said.channels(), said.place(), today);
    }

    /** The text becomes that of a revision which was reviewed and is made public today. */
    void revise(PledgeContent content, Review accepted, LocalDate today) {
        require(PledgeAct.REVISE);
        say(content);
        review = accepted;
        revisedOn = today;
        textNumber++;
    }

    /** As a ledger tells, which has no text but the newest. */
    void wasRevisedOn(LocalDate day) {
        revisedOn = day;
    }

    void fulfil(NewFulfilment said, LocalDate today) {
        end(PledgeAct.FULFIL, Ending.kept(said, today));
    }

    void fulfilPartly(NewPartialFulfilment said, LocalDate today) {
        require(PledgeAct.FULFIL_PARTLY);
        said.check(items.size());
        var shortfall = said.shortfall().checked(publication.publishedOn(), today);
        end(PledgeAct.FULFIL_PARTLY, Ending.partly(said.fulfilment(), shortfall, said.outcomes(), today));
    }

    /** The committee explains in the pledger's stead, but not while there is time to keep it. */
    void explain(Shortfall said, EndSaidBy saidBy, LocalDate today) {
        require(PledgeAct.EXPLAIN);
        if (saidBy == EndSaidBy.COMMITTEE && !dueOn.isBefore(today)) {
            throw EndProblems.notDueYet(dueOn, today);
        }
        end(PledgeAct.EXPLAIN, Ending.unkept(said.checked(publication.publishedOn(), today), saidBy, today));
    }

    void withdraw(String reason, LocalDate today) {
        end(PledgeAct.WITHDRAW, Ending.withdrawn(reason, today));
    }

    private void end(PledgeAct act, Ending said) {
        require(act);
        ending = said;
        status = said.status();
    }

    /** Others learn how a pledge ended when that is confirmed: what one side alone says is no fact yet. */
    void confirmEnd(LocalDate today) {
        require(PledgeAct.CONFIRM_END);
        ending = ending.confirmed(today);
    }

    /** The pledger does not agree with what was said in their stead: then it holds only when another confirms it. */
    void objectToEnd(LocalDate today) {
        require(PledgeAct.OBJECT_TO_END);
        ending = ending.objected(today);
    }

    /** The pledge runs on, until it is ended otherwise. */
    void contradictEnd() {
        require(PledgeAct.CONTRADICT_END);
        ending.requireUnconfirmed();
        runOn();
    }

    /** What was confirmed was wrong. */
    void annulEnd() {
        requireConfirmedEnd(PledgeAct.ANNUL_END);
        runOn();
    }

    private void runOn() {
        status = PledgeStatus.PUBLISHED;
        ending = null;
    }

    /** 409 while only one side says that it has ended. */
    void requireConfirmedEnd(PledgeAct act) {
        require(act);
        ending.requireConfirmed();
    }

    /** It stands elsewhere from today on; the others are told unless they never knew of the pledge. */
    Optional<PledgeEvent.HandedOver> handOver(UUID to, LocalDate today) {
        require(PledgeAct.HAND_OVER);
        if (ending != null) {
            ending.requireUnconfirmed();
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

    PledgeContent content() {
        return new PledgeContent(items(), duties, fiveLeads, fiveGoods, opinionsHeard, hearings);
    }

    /** In which campaign, organisation and name a pledge is made never changes; another is another pledge. */
    boolean isWhereItWas(DraftPledge draft) {
        return campaignId.equals(draft.campaignId())
                && organizationId.equals(draft.organizationId())
                && kind == draft.kind();
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

    PledgeKind kind() {
        return kind;
    }

    String pledger() {
        return pledger;
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

    LocalDate dueOn() {
        return dueOn;
    }

    Review review() {
        return review;
    }

    Publication publication() {
        return publication;
    }

    LocalDate revisedOn() {
        return revisedOn;
    }

    int textNumber() {
        return textNumber;
    }

    /** Null before its end. */
    Ending ending() {
        return ending;
    }

    /** Null while it has not ended. */
    LocalDate endedOn() {
        return ending == null ? null : ending.endedOn();
    }

    boolean isEndObjected() {
        return ending != null && ending.objectedOn() != null;
    }

    boolean isEndConfirmed() {
        return ending != null && ending.isConfirmed();
    }
}
