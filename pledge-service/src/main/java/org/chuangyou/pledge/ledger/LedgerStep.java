package org.chuangyou.pledge.ledger;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.chuangyou.exchange.Column;
import org.chuangyou.pledge.pledge.PledgeStatus;

/** A step in the life of a pledge that the ledger tells, and the columns that speak of it: the first must then be filled. */
enum LedgerStep {
    SUBMIT(LedgerColumns.SUBMITTED_BY, LedgerColumns.SUBMITTED_ON),
    REVIEW(LedgerColumns.REVIEWED_BY, LedgerColumns.REVIEW_REMARK),
    PUBLISH(LedgerColumns.PUBLISHED_ON, LedgerColumns.CHANNELS, LedgerColumns.PLACE, LedgerColumns.REVISED_ON),
    FULFIL(LedgerColumns.ENDED_ON, LedgerColumns.DONE, LedgerColumns.SEE_AT),
    FULFIL_PARTLY(
            LedgerColumns.ENDED_ON,
            LedgerColumns.DONE,
            LedgerColumns.SEE_AT,
            LedgerColumns.UNKEPT_REASON,
            LedgerColumns.EXPLANATION,
            LedgerColumns.TOLD_HOW,
            LedgerColumns.TOLD_ON),
    EXPLAIN(
            LedgerColumns.ENDED_ON,
            LedgerColumns.UNKEPT_REASON,
            LedgerColumns.EXPLANATION,
            LedgerColumns.TOLD_HOW,
            LedgerColumns.TOLD_ON,
            LedgerColumns.EXPLAINED_BY),
    OBJECT(LedgerColumns.OBJECTED_ON),
    CONFIRM_END(LedgerColumns.CONFIRMED_ON, LedgerColumns.CONFIRMED_BY),
    WITHDRAW(LedgerColumns.ENDED_ON, LedgerColumns.EXPLANATION, LedgerColumns.CONFIRMED_BY);

    /** What the pledger says of the end, and the committee confirms. */
    private static final Set<LedgerStep> ENDS = EnumSet.of(FULFIL, FULFIL_PARTLY, EXPLAIN);

    /** What others than the pledger decide; a published pledge is withdrawn with their consent alone. */
    private static final Set<LedgerStep> OF_COMMITTEE = EnumSet.of(REVIEW, PUBLISH, CONFIRM_END);

    private final List<Column<?>> said;

    LedgerStep(Column<?>... said) {
        this.said = List.of(said);
    }

    Column<?> required() {
        return said.get(0);
    }

    boolean isOfCommittee() {
        return OF_COMMITTEE.contains(this);
    }

    /** All that steps fill in. */
    static List<Column<?>> columns() {
        return Stream.of(values())
                .flatMap(step -> step.said.stream())
                .distinct()
                .toList();
    }

    static boolean anySays(Column<?> column, List<LedgerStep> steps) {
        return steps.stream().anyMatch(step -> step.said.contains(column));
    }

    /** The steps that lead to a status. */
    static List<LedgerStep> to(PledgeStatus status, boolean published, boolean objected, boolean confirmed) {
        var steps = new ArrayList<>(to(status, published));
        if (objected && steps.contains(EXPLAIN)) {
            steps.add(OBJECT);
        }
        if (confirmed && steps.stream().anyMatch(ENDS::contains)) {
            steps.add(CONFIRM_END);
        }
        return List.copyOf(steps);
    }

    private static List<LedgerStep> to(PledgeStatus status, boolean published) {
        return switch (status) {
            case DRAFT -> List.of();
            case SUBMITTED -> List.of(SUBMIT);
            case RETURNED, ACCEPTED -> List.of(SUBMIT, REVIEW);
            case PUBLISHED -> List.of(SUBMIT, REVIEW, PUBLISH);
            case FULFILLED -> List.of(SUBMIT, REVIEW, PUBLISH, FULFIL);
            case PARTLY_FULFILLED -> List.of(SUBMIT, REVIEW, PUBLISH, FULFIL_PARTLY);
            case UNKEPT -> List.of(SUBMIT, REVIEW, PUBLISH, EXPLAIN);
            case WITHDRAWN -> published ? List.of(SUBMIT, REVIEW, PUBLISH, WITHDRAW) : List.of(WITHDRAW);
        };
    }
}
