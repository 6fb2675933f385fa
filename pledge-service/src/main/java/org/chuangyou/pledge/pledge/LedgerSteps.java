package org.chuangyou.pledge.pledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Event;
import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.pledge.campaign.OpenCampaigns;

import static org.chuangyou.pledge.pledge.LedgerColumns.CAMPAIGN;
import static org.chuangyou.pledge.pledge.LedgerColumns.CONFIRMED_ON;
import static org.chuangyou.pledge.pledge.LedgerColumns.ENDED_ON;
import static org.chuangyou.pledge.pledge.LedgerColumns.PUBLISHED_ON;
import static org.chuangyou.pledge.pledge.LedgerColumns.REVISED_ON;
import static org.chuangyou.pledge.pledge.LedgerColumns.STATUS;

/** Takes a pledge the steps that lead from where it stands to where its row says it stands; never back. */
@ApplicationScoped
class LedgerSteps {

    private final LedgerActs acts;
    private final OpenCampaigns campaigns;

    LedgerSteps(LedgerActs acts, OpenCampaigns campaigns) {
        this.acts = acts;
        this.campaigns = campaigns;
    }

    /** Gives what others hear of it, in the order of the pledge's life; notes the steps that may not be taken. */
    List<Event> take(Pledge pledge, Ledger.Entry entry) {
        var row = entry.row();
        var life = stepsTo(row.get(STATUS), row.get(PUBLISHED_ON) != null, row.get(CONFIRMED_ON) != null);
        var taken = row.isNew()
                ? List.<PledgeAct>of()
                : stepsTo(pledge.status(), pledge.isPublic(), pledge.isEndConfirmed());
        if (taken.size() > life.size() || !taken.equals(life.subList(0, taken.size()))) {
            row.error(STATUS, "not-ahead", Map.of("current", pledge.status()));
            return List.of();
        }
        row.obeys(CAMPAIGN, () -> campaigns.require(pledge.campaignId()));
        row.requireOrder(PUBLISHED_ON, REVISED_ON);
        row.requireOrder(PUBLISHED_ON, ENDED_ON);
        row.requireOrder(ENDED_ON, CONFIRMED_ON);
        var ahead = life.subList(taken.size(), life.size());
        checkColumns(entry, life, ahead);
        return walk(pledge, entry, ahead);
    }

    private List<Event> walk(Pledge pledge, Ledger.Entry entry, List<PledgeAct> ahead) {
        var row = entry.row();
        var facts = new ArrayList<Event>();
        var months = pledge.isPublic() ? 0 : Integer.MAX_VALUE;
        for (var act : ahead) {
            if (row.sound()) {
                row.obeys(STATUS, () -> acts.take(act, pledge, entry).ifPresent(facts::add));
            }
            months = act == PledgeAct.PUBLISH ? facts.size() : months;
        }
        if (row.sound() && pledge.status() != row.get(STATUS)) {
            row.error(STATUS, "status-unlike-review", Map.of("current", pledge.status()));
        }
        facts.addAll(Math.min(months, facts.size()), entry.reports());
        return facts;
    }

    private static List<PledgeAct> stepsTo(PledgeStatus status, boolean published, boolean confirmed) {
        var steps = stepsTo(status, published);
        return confirmed && steps.stream().anyMatch(PledgeAct.ENDS::contains)
                ? Stream.concat(steps.stream(), Stream.of(PledgeAct.CONFIRM_END))
                        .toList()
                : steps;
    }

    private static List<PledgeAct> stepsTo(PledgeStatus status, boolean published) {
        return switch (status) {
            case DRAFT -> List.of();
            case SUBMITTED -> List.of(PledgeAct.SUBMIT);
            case RETURNED, ACCEPTED -> List.of(PledgeAct.SUBMIT, PledgeAct.REVIEW);
            case PUBLISHED -> publishedAnd();
            case FULFILLED -> publishedAnd(PledgeAct.FULFIL);
            case PARTLY_FULFILLED -> publishedAnd(PledgeAct.FULFIL_PARTLY);
            case UNKEPT -> publishedAnd(PledgeAct.EXPLAIN);
            case WITHDRAWN -> published ? publishedAnd(PledgeAct.WITHDRAW) : List.of(PledgeAct.WITHDRAW);
        };
    }

    private static List<PledgeAct> publishedAnd(PledgeAct... end) {
        var steps = new ArrayList<>(List.of(PledgeAct.SUBMIT, PledgeAct.REVIEW, PledgeAct.PUBLISH));
        steps.addAll(List.of(end));
        return steps;
    }

    /** What the row says must be of a step in its life; what it says newly, of a step that is taken now. */
    private static void checkColumns(Ledger.Entry entry, List<PledgeAct> life, List<PledgeAct> ahead) {
        var row = entry.row();
        for (var column : LedgerColumns.ofSteps()) {
            var may = life.stream().anyMatch(act -> LedgerColumns.saidOf(act).contains(column));
            check(
                    row,
                    column,
                    may,
                    ahead.stream().anyMatch(act -> LedgerColumns.saidOf(act).contains(column)),
                    row);
        }
        for (var item : entry.items().values()) {
            ItemColumns.VERDICT.forEach(column ->
                    check(item, column, life.contains(PledgeAct.REVIEW), ahead.contains(PledgeAct.REVIEW), row));
            ItemColumns.OUTCOME.forEach(column -> check(
                    item,
                    column,
                    life.contains(PledgeAct.FULFIL_PARTLY),
                    ahead.contains(PledgeAct.FULFIL_PARTLY),
                    row));
        }
        ahead.stream()
                .flatMap(act -> LedgerColumns.saidOf(act).stream().limit(1))
                .filter(column -> row.get(column) == null)
                .forEach(column -> row.error(column, "missing", Map.of()));
    }

    private static void check(RecordRow row, Column<?> column, boolean may, boolean now, RecordRow pledge) {
        if (row.get(column) != null && (!may || !now && row.changes(column))) {
            row.error(column, "not-of-pledge-status", Map.of("status", pledge.get(STATUS)));
        }
    }
}
