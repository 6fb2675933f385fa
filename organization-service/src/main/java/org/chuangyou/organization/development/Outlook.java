package org.chuangyou.organization.development;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Messages;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.rule.Rule;
import org.chuangyou.organization.rule.Rules;

import static org.chuangyou.organization.development.DevelopmentAct.ACTIVIST_RECOGNITION;
import static org.chuangyou.organization.development.DevelopmentAct.ADMISSION;
import static org.chuangyou.organization.development.DevelopmentAct.APPROVAL;
import static org.chuangyou.organization.development.DevelopmentAct.CANDIDATE_RECOGNITION;
import static org.chuangyou.organization.development.DevelopmentAct.CONVERSION;
import static org.chuangyou.organization.development.DevelopmentAct.CONVERSION_APPROVAL;
import static org.chuangyou.organization.development.DevelopmentAct.INSPECTION;
import static org.chuangyou.organization.development.DevelopmentAct.POLITICAL_REVIEW;
import static org.chuangyou.organization.development.DevelopmentAct.PRE_REVIEW;
import static org.chuangyou.organization.development.DevelopmentAct.PUBLIC_NOTICE;
import static org.chuangyou.organization.development.DevelopmentAct.TALK;
import static org.chuangyou.organization.development.DevelopmentAct.TRAINING;

/** What comes next and when, by the rules as they hold in this county. {@link Digest} asks the same of the database. */
@ApplicationScoped
class Outlook {

    private final Rules rules;
    private final Messages messages;
    private final Days days;

    Outlook(Rules rules, Messages messages, Days days) {
        this.rules = rules;
        this.messages = messages;
        this.days = days;
    }

    List<Task> of(Milestones way) {
        return switch (way.step()) {
            case APPLIED -> List.of(due(TALK, way.appliedOn().plusMonths(months(Rule.TALK_MONTHS))));
            case TALKED -> List.of(open(ACTIVIST_RECOGNITION));
            case ACTIVIST ->
                List.of(
                        due(INSPECTION, way.lastInspectedOn().plusMonths(months(Rule.INSPECTION_MONTHS))),
                        from(CANDIDATE_RECOGNITION, way.activistOn().plusMonths(months(Rule.CULTIVATION_MONTHS))));
            case CANDIDATE ->
                Stream.of(
                                way.trainedOn() == null ? open(TRAINING) : null,
                                way.vettedOn() == null ? open(POLITICAL_REVIEW) : null)
                        .filter(task -> task != null)
                        .toList();
            case PREPARED -> List.of(open(PRE_REVIEW));
            case PRE_REVIEWED -> List.of(open(PUBLIC_NOTICE));
            case NOTIFIED -> List.of(from(ADMISSION, way.noticeEndedOn().plusDays(1)));
            case RESOLVED -> List.of(due(APPROVAL, way.resolvedOn().plusMonths(months(Rule.APPROVAL_MONTHS))));
            case PROBATION -> List.of(task(CONVERSION, way.probationEndsOn(), way.probationEndsOn()));
            case CONVERSION_RESOLVED ->
                List.of(due(CONVERSION_APPROVAL, way.conversionOn().plusMonths(months(Rule.APPROVAL_MONTHS))));
            case CONFIRMED, ENDED -> List.of();
        };
    }

    String label(Enum<?> code) {
        return messages.text(code.getDeclaringClass().getSimpleName() + "." + code.name(), Map.of());
    }

    private int months(Rule rule) {
        return rules.number(rule);
    }

    private Task open(DevelopmentAct act) {
        return task(act, null, null);
    }

    private Task from(DevelopmentAct act, LocalDate earliestOn) {
        return task(act, earliestOn, null);
    }

    private Task due(DevelopmentAct act, LocalDate dueOn) {
        return task(act, null, dueOn);
    }

    private Task task(DevelopmentAct act, LocalDate earliestOn, LocalDate dueOn) {
        var overdue = dueOn != null && dueOn.isBefore(days.today());
        return new Task(act, label(act), earliestOn, dueOn, overdue, act.article());
    }
}
