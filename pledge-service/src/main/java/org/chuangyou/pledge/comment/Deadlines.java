package org.chuangyou.pledge.comment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Messages;
import org.chuangyou.pledge.calendar.WorkingCalendar;
import org.chuangyou.pledge.calendar.WorkingDays;
import org.chuangyou.pledge.comment.Deadline.What;

/** Computes time limits anew each time they are shown, so that a holiday entered later moves what is running. */
@ApplicationScoped
class Deadlines {

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
                deadline(What.MODERATE, calendar, comment, limit.moderationDays(), limit.source());
            case SHOWN ->
                comment.kind() == CommentKind.REMARK
                        ? null
                        : deadline(
                                What.ANSWER,
                                calendar,
                                comment,
                                limit.answerDays() + comment.extendedBy(),
                                limit.source());
            case HIDDEN, CLOSED -> null;
        };
    }

    private Deadline deadline(What what, WorkingCalendar calendar, Comment comment, int days, String source) {
        var end = calendar.after(comment.countedFrom(), days);
        var overdue = end.lastDay().isBefore(LocalDate.now(clock));
        return new Deadline(what, end.lastDay(), overdue, explain(end, comment.extendedBy()), source);
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
