package org.chuangyou.organization.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Messages;
import org.chuangyou.organization.duty.Ledger.Entry;
import org.chuangyou.organization.life.Duty;
import org.chuangyou.organization.rule.Rule;
import org.chuangyou.organization.rule.Rules;

/** Puts duties into words in the caller's language. */
@ApplicationScoped
class DutyWords {

    private final Messages messages;
    private final Rules rules;

    DutyWords(Messages messages, Rules rules) {
        this.messages = messages;
        this.rules = rules;
    }

    DutyLine line(Entry entry) {
        var obligation = entry.obligation();
        var rule = obligation.rule();
        var group = entry.group();
        return new DutyLine(
                obligation.duty(),
                obligation.frequency(),
                obligation.measure(),
                obligation.bySecretary(),
                group == null ? null : group.id(),
                group == null ? null : group.name(),
                entry.period().first(),
                entry.period().last(),
                obligation.least(),
                entry.done(),
                entry.missing(),
                entry.state(),
                ids(entry.held()),
                ids(entry.planned()),
                rule == null ? null : rule.code(),
                rule == null ? null : messages.text(rule.code() + ".source", Map.of()),
                obligation.basis());
    }

    /** Which national duties a branch does not have, and why. */
    List<NotOwed> notOwed(Body body, boolean committee, long fullMembers) {
        var notOwed = new ArrayList<NotOwed>();
        if (body.branch() && !committee) {
            var reason = messages.text(
                    "not-owed.no-committee",
                    Map.of("found", fullMembers, "least", rules.number(Rule.COMMITTEE_FROM_FULL_MEMBERS)));
            notOwed.add(new NotOwed(Duty.COMMITTEE_MEETING, reason));
        }
        if (body.branch() && body.groups().isEmpty()) {
            notOwed.add(new NotOwed(Duty.GROUP_MEETING, messages.text("not-owed.no-party-groups", Map.of())));
        }
        return notOwed;
    }

    private static List<UUID> ids(List<Serving> meetings) {
        return meetings.stream().map(Serving::meetingId).toList();
    }
}
