package org.chuangyou.pledge.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Event;
import org.chuangyou.pledge.campaign.OpenCampaigns;
import org.chuangyou.pledge.organization.Days;
import org.chuangyou.pledge.organization.Posts;

/**
 * The steps of a pledge as somebody tells of them afterwards: by whom and on which day each was taken. Every one is taken
 * by the rules of the requests, or refused as they are; what others should hear of it is given back.
 */
@ApplicationScoped
public class PastSteps {

    private final Pledges pledges;
    private final PledgeVersions versions;
    private final PledgeHistory history;
    private final Pledgers pledgers;
    private final Posts posts;
    private final Origins origins;
    private final OpenCampaigns campaigns;
    private final PlanFirst plan;

    PastSteps(
            Pledges pledges,
            PledgeVersions versions,
            PledgeHistory history,
            Pledgers pledgers,
            Posts posts,
            Origins origins,
            OpenCampaigns campaigns,
            PlanFirst plan) {
        this.pledges = pledges;
        this.versions = versions;
        this.history = history;
        this.pledgers = pledgers;
        this.posts = posts;
        this.origins = origins;
        this.campaigns = campaigns;
        this.plan = plan;
    }

    /** Where a pledge stands. */
    public PastStand standing(UUID id) {
        return PastStand.of(pledges.require(id));
    }

    /** The same, locked until the transaction ends, so that its facts are announced in their order. */
    public PastStand lock(UUID id) {
        return PastStand.of(pledges.lock(id));
    }

    public List<PledgeItem> items(UUID id) {
        return pledges.require(id).items();
    }

    /** 403 unless this person could pledge so on one of the days. Of bodies nobody is asked. */
    public void requireMayPledge(DraftPledge draft, String pledger, Days days) {
        if (draft.kind().isPersonal()) {
            var places = origins.of(draft.organizationId(), pledger, days);
            pledgers.requirePerson(draft, places, pledger, days);
        }
    }

    /** 403 unless the pledge is this person's to write or send in: their own, or of a body they led on one of the days. */
    public void requireOwn(DraftPledge draft, String pledger, String actor, Days days) {
        if (!draft.kind().isPersonal()) {
            pledgers.requireLeader(origins.of(draft.organizationId(), null, days), actor, days);
        } else if (!actor.equals(pledger)) {
            throw PledgeProblems.pledgerOnly();
        }
    }

    /** The beginning of a pledge whose row is stored. */
    public void begin(UUID id, DraftPledge draft, String by) {
        say(PledgeAct.DRAFT, id, draft, by);
    }

    /** A returned pledge gets another text. */
    public void edit(UUID id, DraftPledge draft, String by) {
        say(PledgeAct.EDIT, id, draft, by);
    }

    /** Somebody entered for the pledger what stands on paper: no judge of it after that. */
    public void entered(UUID id, String by) {
        history.note(pledges.lock(id), PledgeAct.EDIT, by, "据本人签字的纸质材料代为录入", null);
    }

    private void say(PledgeAct act, UUID id, DraftPledge draft, String by) {
        draft.content().requireWithin(campaigns.requireFor(draft.campaignId(), draft.organizationId()));
        var pledge = pledges.lock(id);
        pledge.edit(draft.content());
        history.note(pledge, act, by, null, null);
    }

    /** @param day null where it is not known; then it was by the latest at the latest */
    public void submit(UUID id, String by, LocalDate day, LocalDate latest) {
        var pledge = pledges.lock(id);
        pledge.submit(by, day, latest);
        history.note(pledge, PledgeAct.SUBMIT, by, null, null);
    }

    /** On one of the days, by who had no part in it. */
    public void review(UUID id, NewReview said, String by, Days days) {
        var pledge = requireJudge(id, by, days);
        pledge.review(said);
        history.note(pledge, PledgeAct.REVIEW, by, said.remark(), said.items());
    }

    /** What passed its review went back to the pledger afterwards. */
    public void giveBack(UUID id, String by, String remark) {
        var pledge = pledges.lock(id);
        pledge.giveBack(NewReturn.Step.PLEDGER);
        history.note(pledge, PledgeAct.RETURN, by, remark, null);
    }

    /** The text that is known is the newest; of what was public first nothing else is known. */
    public Event publish(UUID id, NewPublication said, String by, LocalDate day, LocalDate revisedOn) {
        var pledge = pledges.lock(id);
        plan.require(pledge);
        pledge.publish(said, day);
        history.note(pledge, PledgeAct.PUBLISH, by, said.place(), null);
        versions.keepFirst(pledge);
        var published = PledgeEvent.published(pledge);
        pledge.wasRevisedOn(revisedOn);
        return published;
    }

    public void fulfil(UUID id, NewFulfilment said, String by, LocalDate day) {
        end(PledgeAct.FULFIL, id, by, said.done(), pledge -> pledge.fulfil(said, day));
    }

    public void fulfilPartly(UUID id, NewPartialFulfilment said, String by, LocalDate day) {
        end(PledgeAct.FULFIL_PARTLY, id, by, said.shortfall().explanation(), kept -> kept.fulfilPartly(said, day));
    }

    public void explain(UUID id, Shortfall said, String by, LocalDate day) {
        end(PledgeAct.EXPLAIN, id, by, said.explanation(), pledge -> pledge.explain(said, EndSaidBy.PLEDGER, day));
    }

    /** Nobody hears of it before it is confirmed. */
    private void end(PledgeAct act, UUID id, String by, String words, Consumer<Pledge> end) {
        var pledge = pledges.lock(id);
        end.accept(pledge);
        history.note(pledge, act, by, words, null);
    }

    public Event confirmEnd(UUID id, String by, LocalDate day) {
        var pledge = requireJudge(id, by, Days.of(day));
        if (history.whoSaidEnd(id).filter(by::equals).isPresent()) {
            throw EndProblems.ownWord();
        }
        pledge.confirmEnd(day);
        history.note(pledge, PledgeAct.CONFIRM_END, by, null, null);
        return PledgeEvent.ended(pledge);
    }

    /** By who wrote it or, once it was public, by the committee. */
    public Optional<? extends Event> withdraw(UUID id, NewWithdrawal said, String by, LocalDate day) {
        var pledge = pledges.lock(id);
        if (pledge.isPublic()) {
            requireJudge(id, by, Days.of(day));
        }
        pledge.withdraw(said.reason(), day);
        history.note(pledge, PledgeAct.WITHDRAW, by, said.reason(), null);
        return pledge.isPublic() ? Optional.of(PledgeEvent.ended(pledge)) : Optional.empty();
    }

    Pledge requireJudge(UUID id, String by, Days days) {
        var pledge = pledges.lock(id);
        pledges.flush(); // whoever sent it in a moment ago is known to the database now
        var places = origins.of(pledge.organizationId(), pledge.owner().orElse(null), days);
        if (places.stream().noneMatch(place -> posts.sitsAtOrAbove(by, place, days))) {
            throw PledgeProblems.committeeOnly();
        }
        if (pledges.isParty(by, id, days.last())) {
            throw PledgeProblems.ownPledge();
        }
        return pledge;
    }
}
