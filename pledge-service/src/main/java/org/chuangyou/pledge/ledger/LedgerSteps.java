package org.chuangyou.pledge.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Event;
import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Limit;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.pledge.campaign.OpenCampaigns;
import org.chuangyou.pledge.pledge.PastStand;
import org.chuangyou.pledge.pledge.PastSteps;

import static org.chuangyou.pledge.ledger.LedgerColumns.CAMPAIGN;
import static org.chuangyou.pledge.ledger.LedgerColumns.CONFIRMED_ON;
import static org.chuangyou.pledge.ledger.LedgerColumns.ENDED_ON;
import static org.chuangyou.pledge.ledger.LedgerColumns.EXPLAINED_BY;
import static org.chuangyou.pledge.ledger.LedgerColumns.OBJECTED_ON;
import static org.chuangyou.pledge.ledger.LedgerColumns.PUBLISHED_ON;
import static org.chuangyou.pledge.ledger.LedgerColumns.REVISED_ON;
import static org.chuangyou.pledge.ledger.LedgerColumns.STATUS;
import static org.chuangyou.pledge.ledger.LedgerColumns.SUBMITTED_ON;

/** Takes a pledge the steps that lead from where it stands to where its row says it stands; never back. */
@ApplicationScoped
class LedgerSteps {

    private final LedgerActs acts;
    private final PastSteps pledges;
    private final OpenCampaigns campaigns;
    private final Limit limit;

    LedgerSteps(LedgerActs acts, PastSteps pledges, OpenCampaigns campaigns, Limit limit) {
        this.acts = acts;
        this.pledges = pledges;
        this.campaigns = campaigns;
        this.limit = limit;
    }

    /** Gives what others hear of it, in the order of the pledge's life; notes the steps that may not be taken. */
    List<Event> take(PastStand stand, Ledger.Entry entry) {
        var row = entry.row();
        var life = LedgerStep.to(
                row.get(STATUS),
                row.get(PUBLISHED_ON) != null,
                row.get(OBJECTED_ON) != null,
                row.get(CONFIRMED_ON) != null);
        var taken = row.isNew()
                ? List.<LedgerStep>of()
                : LedgerStep.to(
                        stand.status(), stand.publishedOn() != null, stand.isEndObjected(), stand.isEndConfirmed());
        if (taken.size() > life.size() || !taken.equals(life.subList(0, taken.size()))) {
            row.error(STATUS, "not-ahead", Map.of("current", stand.status()));
            return List.of();
        }
        row.obeys(CAMPAIGN, () -> campaigns.require(stand.campaignId()));
        checkOrder(row);
        var ahead = life.subList(taken.size(), life.size());
        checkColumns(entry, life, ahead);
        leaveToTheCommittee(row, ahead);
        return walk(stand.publishedOn() != null, entry, ahead);
    }

    /** Who keeps a branch's own sheets enters what the pledgers say; the committee says its part itself. */
    private void leaveToTheCommittee(RecordRow row, List<LedgerStep> ahead) {
        if (limit.isSet()) {
            ahead.stream()
                    .filter(step -> step.isOfCommittee()
                            || step == LedgerStep.EXPLAIN && row.get(EXPLAINED_BY) != null
                            || step == LedgerStep.WITHDRAW && row.get(PUBLISHED_ON) != null)
                    .forEach(step -> row.error(step.required(), "not-by-own-sheet", Map.of()));
        }
    }

    private static void checkOrder(RecordRow row) {
        row.requireOrder(SUBMITTED_ON, PUBLISHED_ON);
        row.requireOrder(PUBLISHED_ON, REVISED_ON);
        row.requireOrder(PUBLISHED_ON, ENDED_ON);
        row.requireOrder(ENDED_ON, OBJECTED_ON);
        row.requireOrder(ENDED_ON, CONFIRMED_ON);
        row.requireOrder(OBJECTED_ON, CONFIRMED_ON);
    }

    private List<Event> walk(boolean wasPublic, Ledger.Entry entry, List<LedgerStep> ahead) {
        var row = entry.row();
        var facts = new ArrayList<Event>();
        var months = wasPublic ? 0 : Integer.MAX_VALUE;
        for (var step : ahead) {
            if (row.sound()) {
                row.obeys(STATUS, () -> acts.take(step, entry).ifPresent(facts::add));
            }
            months = step == LedgerStep.PUBLISH ? facts.size() : months;
        }
        checkStatus(row);
        facts.addAll(Math.min(months, facts.size()), entry.reports());
        return facts;
    }

    private void checkStatus(RecordRow row) {
        var reached = pledges.standing(row.id()).status();
        if (row.sound() && reached != row.get(STATUS)) {
            row.error(STATUS, "status-unlike-review", Map.of("current", reached));
        }
    }

    /** What the row says must be of a step in its life; what it says newly, of a step that is taken now. */
    private static void checkColumns(Ledger.Entry entry, List<LedgerStep> life, List<LedgerStep> ahead) {
        var row = entry.row();
        for (var column : LedgerStep.columns()) {
            check(row, column, LedgerStep.anySays(column, life), LedgerStep.anySays(column, ahead), row);
        }
        for (var item : entry.items().values()) {
            checkItem(item, ItemColumns.VERDICT, LedgerStep.REVIEW, life, ahead, row);
            checkItem(item, ItemColumns.OUTCOME, LedgerStep.FULFIL_PARTLY, life, ahead, row);
        }
        ahead.stream()
                .<Column<?>>map(LedgerStep::required)
                .filter(column -> row.get(column) == null)
                .forEach(column -> row.error(column, "missing", Map.of()));
    }

    private static void checkItem(
            RecordRow item,
            List<Column<?>> columns,
            LedgerStep step,
            List<LedgerStep> life,
            List<LedgerStep> ahead,
            RecordRow pledge) {
        columns.forEach(column -> check(item, column, life.contains(step), ahead.contains(step), pledge));
    }

    private static void check(RecordRow row, Column<?> column, boolean may, boolean now, RecordRow pledge) {
        if (row.get(column) != null && (!may || !now && row.changes(column))) {
            row.error(column, "not-of-pledge-status", Map.of("status", pledge.get(STATUS)));
        }
    }
}
