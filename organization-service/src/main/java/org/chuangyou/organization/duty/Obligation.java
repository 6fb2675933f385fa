package org.chuangyou.organization.duty;

import java.time.LocalDate;

import org.chuangyou.organization.duty.Frequency.Period;
import org.chuangyou.organization.life.Duty;
import org.chuangyou.organization.rule.Rule;

/**
 * That something is owed so often, by which rule or document.
 *
 * @param bySecretary only what the organisation's secretary did counts
 * @param rule the national rule, or null for what only a document asks
 * @param basis the document's number, or null where the national number holds
 * @param from owed for whole periods from this day on
 * @param until and up to this one, or null
 */
record Obligation(
        Duty duty,
        Frequency frequency,
        Measure measure,
        boolean bySecretary,
        int least,
        Rule rule,
        String basis,
        LocalDate from,
        LocalDate until) {

    /** Nobody owes a part of a period: it begins after the duty took effect and the organisation was founded. */
    boolean isOwedIn(Period period) {
        return !period.first().isBefore(from)
                && (until == null || !period.last().isAfter(until));
    }

    Obligation notBefore(LocalDate day) {
        return day.isAfter(from)
                ? new Obligation(duty, frequency, measure, bySecretary, least, rule, basis, day, until)
                : this;
    }

    /** Obligations of one kind are one line; the strictest counts. */
    Kind kind() {
        return new Kind(duty, frequency, measure, bySecretary);
    }

    record Kind(Duty duty, Frequency frequency, Measure measure, boolean bySecretary) implements Comparable<Kind> {

        @Override
        public int compareTo(Kind other) {
            var byDuty = duty.compareTo(other.duty);
            var byFrequency = byDuty != 0 ? byDuty : frequency.compareTo(other.frequency);
            var byMeasure = byFrequency != 0 ? byFrequency : measure.compareTo(other.measure);
            return byMeasure != 0 ? byMeasure : Boolean.compare(other.bySecretary, bySecretary);
        }
    }
}
