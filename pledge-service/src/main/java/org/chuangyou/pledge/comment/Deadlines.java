package org.chuangyou.pledge.comment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Messages;
import org.chuangyou.pledge.calendar.WorkingCalendar;
import org.chuangyou.pledge.calendar.WorkingDays;
import org.chuangyou.pledge.comment.Deadline.What;

/** Computes time limits anew each time they are shown, so that a holiday entered later moves what is running. */
@ApplicationScoped
public class Deadlines {

    private final AnswerLimits limits;
    private final WorkingDays workingDays;
    private final Messages messages;
    private final Clock clock;

    Deadlines(AnswerLimits limits, WorkingDays workingDays, Messages messages, Clock clock) {
        this.limits = limits;
        this.workingDays = workingDays;
        this.messages = messages;
        this.clock = clock;
    }

    /** What a comment on pledges of this organisation waits for; answers null for one that waits for nothing. */
    Function<Comment, Deadline> of(UUID organizationId) {
        var limit = limits.holdingFor(organizationId);
        var calendar = workingDays.calendar();
        return comment -> switch (comment.status()) {
            case PENDING, REOPENED ->
                deadline(
                        What.MODERATE,
                        calendar.after(comment.countedFrom(), limit.moderationDays()),
                        comment.extendedBy(),
                        limit);
            case SHOWN ->
                comment.kind() == CommentKind.REMARK
                        ? null
                        : deadline(
                                What.ANSWER,
                                calendar.after(comment.countedFrom(), limit.answerDays() + comment.extendedBy()),
                                comment.extendedBy(),
                                limit);
            case HIDDEN, CLOSED -> null;
        };
    }

    /** By when what came to an organisation on a day is answered; each organisation's limit is looked up once. */
    public BiFunction<UUID, LocalDate, Deadline> forAnswers() {
        var calendar = workingDays.calendar();
        var known = new HashMap<UUID, AnswerLimitView>();
        return (organization, from) -> {
            var limit = known.computeIfAbsent(organization, limits::holdingFor);
            return deadline(What.ANSWER, calendar.after(from, limit.answerDays()), 0, limit);
        };
    }

    private Deadline deadline(What what, WorkingCalendar.Limit end, int extendedBy, AnswerLimitView limit) {
        var overdue = end.lastDay().isBefore(LocalDate.now(clock));
        return new Deadline(what, end.lastDay(), overdue, explain(end, extendedBy), limit.source());
    }

    private String explain(WorkingCalendar.Limit end, int extendedBy) {
        var key = "deadline" + (extendedBy > 0 ? ".extended" : "") + (end.calendarKnown() ? "" : ".weekdays-only");
        return messages.text(
                key,
                Map.of(
                        "from", end.from(),
                        "days", end.workingDays(),
                        "extendedBy", extendedBy,
                        "daysOff", end.daysOff(),
                        "dueOn", end.lastDay()));
    }
}
