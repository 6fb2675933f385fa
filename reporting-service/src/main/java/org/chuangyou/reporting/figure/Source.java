package org.chuangyou.reporting.figure;

import java.util.List;

/** From which facts a figure is known: their types on the wire. */
public enum Source {
    UNITS("organization.unit-registered.v1", "organization.unit-corrected.v1", "organization.unit-closed.v1"),
    UNIT_FIGURES("organization.unit-figures-reported.v1"),
    YOUTH_FIGURES("organization.youth-figures-reported.v1"),
    BRANCHES(
            "organization.branch-established.v1",
            "organization.branch-corrected.v1",
            "organization.organization-moved.v1",
            "organization.organization-reorganized.v1",
            "organization.organization-dissolved.v1"),
    MEMBERS(
            "organization.member-admitted.v1",
            "organization.member-corrected.v1",
            "organization.member-transferred.v1",
            "organization.member-confirmed.v1",
            "organization.member-departed.v1"),
    POSTS("organization.post-assumed.v1", "organization.post-corrected.v1", "organization.post-relinquished.v1"),
    PLANS("pledge.plan-published.v1"),
    PLEDGES("pledge.pledge-published.v1", "pledge.pledge-handed-over.v1"),
    FULFILMENTS("pledge.pledge-fulfilled.v1", "pledge.end-annulled.v1"),
    PARTIAL("pledge.pledge-partly-fulfilled.v1", "pledge.end-annulled.v1"),
    UNKEPT("pledge.pledge-unkept.v1", "pledge.end-annulled.v1"),
    WITHDRAWALS("pledge.pledge-withdrawn.v1"),
    PROGRESS("pledge.progress-reported.v1"),
    OVERDUE("pledge.pledge-overdue.v1"),
    ANSWERS("pledge.comment-answered.v1"),
    PAIRINGS("pledge.pairing-agreed.v1", "pledge.pairing-ended.v1"),
    DEEDS("pledge.deed-recorded.v1", "pledge.record-withdrawn.v1"),
    AID("pledge.aid-given.v1", "pledge.record-withdrawn.v1"),
    COUNTERPARTS("pledge.counterpart-linked.v1", "pledge.counterpart-ended.v1"),
    PROMISES("pledge.counterpart-promised.v1", "pledge.counterpart-promise-kept.v1"),
    DIFFICULTIES("pledge.difficulty-raised.v1", "pledge.difficulty-answered.v1"),
    SUGGESTIONS("pledge.suggestion-received.v1", "pledge.suggestion-decided.v1"),
    TASKS("pledge.task-assigned.v1", "pledge.task-answered.v1", "pledge.task-withdrawn.v1"),
    CERTIFICATES("pledge.certificate-signed.v1", "pledge.certificate-assessed.v1", "pledge.certificate-ended.v1"),
    RATINGS("pledge.pledge-rated.v1"),
    CHECKS("pledge.pledge-checked.v1"),
    ITEMS_OVERDUE("pledge.pledge-item-overdue.v1"),
    COMMENTS_OVERDUE("pledge.comment-overdue.v1"),
    EVALUATIONS("evaluation.evaluation-closed.v1");

    private final List<String> types;

    Source(String... types) {
        this.types = List.of(types);
    }

    List<String> types() {
        return types;
    }
}
