package org.chuangyou.pledge.deadline;

import java.time.LocalDate;

import org.chuangyou.pledge.calendar.WorkingCalendar;
import org.chuangyou.pledge.deadline.Deadline.What;

/** Until when one organisation looks at, and answers, what came to it on a day. */
public final class TimeLimit {

    private final AnswerLimitView limit;
    private final WorkingCalendar calendar;
    private final Telling telling;

    TimeLimit(AnswerLimitView limit, WorkingCalendar calendar, Telling telling) {
        this.limit = limit;
        this.calendar = calendar;
        this.telling = telling;
    }

    public Deadline toModerate(LocalDate from) {
        return telling.of(What.MODERATE, calendar.after(from, limit.moderationDays()), 0, limit);
    }

    public Deadline toAnswer(LocalDate from) {
        return toAnswer(from, 0);
    }

    /** With so many working days more than the limit. */
    public Deadline toAnswer(LocalDate from, int extendedBy) {
        return telling.of(What.ANSWER, calendar.after(from, limit.answerDays() + extendedBy), extendedBy, limit);
    }

    /** Puts into words how a day was found. */
    interface Telling {
        Deadline of(What what, WorkingCalendar.Limit end, int extendedBy, AnswerLimitView limit);
    }
}
