package org.chuangyou.organization.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.chuangyou.organization.duty.Frequency.Period;

/**
 * When an organisation had a committee that could meet: somebody in an office of it and, in a branch, enough full members
 * (支部工作条例 art. 20).
 *
 * @param commissioners from when to when each 委员 held the office
 * @param fullMembers from when to when each full member belonged to it
 */
record CommitteeHistory(List<Span> commissioners, List<Span> fullMembers) {

    long fullMembersOn(LocalDate day) {
        return fullMembers.stream().filter(span -> span.contains(day)).count();
    }

    boolean satOn(LocalDate day, long fromFullMembers) {
        return commissioners.stream().anyMatch(span -> span.contains(day)) && fullMembersOn(day) >= fromFullMembers;
    }

    /** Nobody owes a part of a period; of one that is not over, what has been so far counts. */
    boolean satThroughout(Period period, LocalDate today, long fromFullMembers) {
        var last = period.last().isAfter(today) ? today : period.last();
        var first = period.first().isAfter(last) ? last : period.first();
        return Stream.concat(Stream.of(first), changesBetween(first, last))
                .allMatch(day -> satOn(day, fromFullMembers));
    }

    /** Only when somebody leaves can it cease to be. */
    private Stream<LocalDate> changesBetween(LocalDate first, LocalDate last) {
        return Stream.concat(commissioners.stream(), fullMembers.stream())
                .map(Span::until)
                .filter(day -> day != null && day.isAfter(first) && !day.isAfter(last));
    }

    /** @param until the first day on which it was no more, or null */
    record Span(LocalDate since, LocalDate until) {

        boolean contains(LocalDate day) {
            return !day.isBefore(since) && (until == null || day.isBefore(until));
        }
    }
}
