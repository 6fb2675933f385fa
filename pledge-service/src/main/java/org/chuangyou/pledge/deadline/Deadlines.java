package org.chuangyou.pledge.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Messages;
import org.chuangyou.pledge.calendar.WorkingCalendar;
import org.chuangyou.pledge.calendar.WorkingDays;
import org.chuangyou.pledge.deadline.Deadline.What;

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

    /** The limits that hold for an organisation. */
    public TimeLimit of(UUID organizationId) {
        return new TimeLimit(limits.holdingFor(organizationId), workingDays.calendar(), this::deadline);
    }

    /** The same of many; each organisation's limits are looked up once. */
    public Function<UUID, TimeLimit> ofEach() {
        var known = new HashMap<UUID, TimeLimit>();
        return organization -> known.computeIfAbsent(organization, this::of);
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
