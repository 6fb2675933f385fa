package org.chuangyou.pledge.pledge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Event;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.pledge.matter.Fields;
import org.chuangyou.pledge.matter.RowRules;
import org.chuangyou.pledge.organization.Organizations;
import org.chuangyou.pledge.plan.PublishedPlans;

import static org.chuangyou.pledge.pledge.LedgerColumns.CONFIRMED_ON;
import static org.chuangyou.pledge.pledge.LedgerColumns.DRAFTED_BY;
import static org.chuangyou.pledge.pledge.LedgerColumns.ENDED_ON;
import static org.chuangyou.pledge.pledge.LedgerColumns.EXPLANATION;
import static org.chuangyou.pledge.pledge.LedgerColumns.FIELDS;
import static org.chuangyou.pledge.pledge.LedgerColumns.PUBLISHED_ON;
import static org.chuangyou.pledge.pledge.LedgerColumns.REVIEWED_BY;
import static org.chuangyou.pledge.pledge.LedgerColumns.REVIEW_REMARK;
import static org.chuangyou.pledge.pledge.LedgerColumns.REVISED_ON;
import static org.chuangyou.pledge.pledge.LedgerColumns.STATUS;
import static org.chuangyou.pledge.pledge.LedgerColumns.SUBMITTED_BY;

/** One step of a pledge as a ledger tells it: the same act by the same rules as by a request, on the day it names. */
@ApplicationScoped
class LedgerActs {

    private static final Fields WITHDRAWAL = new Fields(EXPLANATION, Map.of());

    private final RowRules rules;
    private final Pledges pledges;
    private final PublishedPlans plans;
    private final Organizations organizations;
    private final PledgeVersions versions;
    private final LedgerHistory history;
    private final Clock clock;

    LedgerActs(
            RowRules rules,
            Pledges pledges,
            PublishedPlans plans,
            Organizations organizations,
            PledgeVersions versions,
            LedgerHistory history,
            Clock clock) {
        this.rules = rules;
        this.pledges = pledges;
        this.plans = plans;
        this.organizations = organizations;
        this.versions = versions;
        this.history = history;
        this.clock = clock;
    }

    /** Gives what others hear of it; notes, or throws, why it may not be done. */
    Optional<? extends Event> take(PledgeAct act, Pledge pledge, Ledger.Entry entry) {
        var row = entry.row();
        return switch (act) {
            case SUBMIT -> submit(pledge, row);
            case REVIEW -> review(pledge, entry);
            case PUBLISH -> publish(pledge, entry);
            case FULFIL -> fulfil(pledge, entry);
            case FULFIL_PARTLY -> fulfilPartly(pledge, entry);
            case EXPLAIN -> explain(pledge, entry);
            case WITHDRAW -> withdraw(pledge, row);
            case CONFIRM_END -> confirmEnd(pledge, row);
            case DRAFT,
                    EDIT,
                    RECALL,
                    RETURN,
                    REPORT_PROGRESS,
                    CHECK,
                    PUT_RIGHT,
                    PROPOSE_REVISION,
                    REVIEW_REVISION,
                    RETURN_REVISION,
                    DROP_REVISION,
                    REVISE,
                    CONTRADICT_END,
                    RATE,
                    HAND_OVER,
                    COMMENT -> throw new IllegalArgumentException(act.name());
        };
    }

    private Optional<Event> submit(Pledge pledge, RecordRow row) {
        pledge.submit(row.get(SUBMITTED_BY), Objects.requireNonNullElse(row.get(PUBLISHED_ON), today()));
        history.note(pledge, PledgeAct.SUBMIT, row.get(SUBMITTED_BY), null, null);
        return Optional.empty();
    }

    private Optional<Event> review(Pledge pledge, Ledger.Entry entry) {
        var row = entry.row();
        var reviewer = row.get(REVIEWED_BY);
        requireNoPart(reviewer, pledge, row);
        var said = new NewReview(entry.verdicts(), row.get(REVIEW_REMARK));
        if (areSound(entry, said.items()) && rules.accept(row, said, FIELDS)) {
            pledge.review(said);
            history.note(pledge, PledgeAct.REVIEW, reviewer, said.remark(), said.items());
            giveBackIfSaid(pledge, row);
        }
        return Optional.empty();
    }

    /** Who sends it in by this very import is not known to the database yet. */
    private void requireNoPart(String judge, Pledge pledge, RecordRow row) {
        var day = Objects.requireNonNullElse(row.get(PUBLISHED_ON), today());
        if (judge.equals(row.get(SUBMITTED_BY)) || pledges.isParty(judge, pledge.id(), day)) {
            throw PledgeProblems.ownPledge();
        }
    }

    /** What passed its review and is told as returned was given back afterwards. */
    private void giveBackIfSaid(Pledge pledge, RecordRow row) {
        if (pledge.status() == PledgeStatus.ACCEPTED && row.get(STATUS) == PledgeStatus.RETURNED) {
            pledge.giveBack(NewReturn.Step.PLEDGER);
            history.note(pledge, PledgeAct.RETURN, row.get(REVIEWED_BY), row.get(REVIEW_REMARK), null);
        }
    }

    /** The text that the ledger has is the newest: it was made public when it was last revised. */
    private Optional<Event> publish(Pledge pledge, Ledger.Entry entry) {
        var row = entry.row();
        var said = entry.publication();
        if (!plans.cover(pledge.campaignId(), pledge.organizationId())) {
            throw PledgeProblems.noPublishedPlan(
                    organizations.nameOf(pledge.organizationId()).orElse("–"));
        }
        if (!rules.accept(row, said, FIELDS)) {
            return Optional.empty();
        }
        var published = pledge.publish(said, row.get(PUBLISHED_ON));
        history.note(pledge, PledgeAct.PUBLISH, row.get(REVIEWED_BY), said.place(), null);
        var revisedOn = row.get(REVISED_ON);
        if (revisedOn != null) {
            pledge.revise(1, pledge.content(), revisedOn);
        }
        var shownOn = Objects.requireNonNullElse(revisedOn, row.get(PUBLISHED_ON));
        var shown = new Publication(said.channels(), said.place(), shownOn);
        versions.keepNext(pledge.id(), pledge.content(), null, shown);
        return Optional.of(published);
    }

    private Optional<Event> fulfil(Pledge pledge, Ledger.Entry entry) {
        var row = entry.row();
        var said = entry.fulfilment();
        return rules.accept(row, said, FIELDS)
                ? ended(PledgeAct.FULFIL, pledge, row, said.done(), done -> done.fulfil(said, row.get(ENDED_ON)))
                : Optional.empty();
    }

    private Optional<Event> fulfilPartly(Pledge pledge, Ledger.Entry entry) {
        var row = entry.row();
        var said = new NewPartialFulfilment(entry.outcomes(), entry.fulfilment(), entry.shortfall());
        var sound = areSound(entry, said.outcomes());
        sound &= rules.accept(row, said.fulfilment(), FIELDS);
        sound &= rules.accept(row, said.shortfall(), FIELDS);
        var day = row.get(ENDED_ON);
        var words = said.shortfall().explanation();
        return sound
                ? ended(PledgeAct.FULFIL_PARTLY, pledge, row, words, kept -> kept.fulfilPartly(said, day))
                : Optional.empty();
    }

    private Optional<Event> explain(Pledge pledge, Ledger.Entry entry) {
        var row = entry.row();
        var said = entry.shortfall();
        var day = row.get(ENDED_ON);
        return rules.accept(row, said, FIELDS)
                ? ended(PledgeAct.EXPLAIN, pledge, row, said.explanation(), unkept -> unkept.explain(said, day))
                : Optional.empty();
    }

    private Optional<Event> withdraw(Pledge pledge, RecordRow row) {
        var said = new NewWithdrawal(row.get(EXPLANATION));
        if (!rules.accept(row, said, WITHDRAWAL)) {
            return Optional.empty();
        }
        var withdrawn = pledge.withdraw(said.reason(), row.get(ENDED_ON));
        var actor = pledge.isPublic() ? row.get(REVIEWED_BY) : row.get(DRAFTED_BY);
        history.note(pledge, PledgeAct.WITHDRAW, actor, said.reason(), null);
        return withdrawn.map(Event.class::cast);
    }

    /** Nobody hears of it before it is confirmed. */
    private Optional<Event> ended(PledgeAct act, Pledge pledge, RecordRow row, String words, Consumer<Pledge> end) {
        end.accept(pledge);
        history.note(pledge, act, row.get(SUBMITTED_BY), words, null);
        return Optional.empty();
    }

    /** Who reviewed the pledge judges its end too. */
    private Optional<Event> confirmEnd(Pledge pledge, RecordRow row) {
        requireNoPart(row.get(REVIEWED_BY), pledge, row);
        var fact = pledge.confirmEnd(row.get(CONFIRMED_ON));
        history.note(pledge, PledgeAct.CONFIRM_END, row.get(REVIEWED_BY), null, null);
        return Optional.of(fact);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether what is said of each item is what a request may say of it; what is not is noted in the item's row. */
    private boolean areSound(Ledger.Entry entry, List<? extends Record> said) {
        var rows = List.copyOf(entry.items().values());
        var faulty = Stream.iterate(0, place -> place < rows.size(), place -> place + 1)
                .filter(place -> !rules.accept(rows.get(place), said.get(place), ItemColumns.FIELDS))
                .count();
        return faulty == 0;
    }
}
