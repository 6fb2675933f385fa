package org.chuangyou.organization.duty;

import java.util.Arrays;
import java.util.Optional;

import org.chuangyou.organization.life.Duty;
import org.chuangyou.organization.rule.Rule;

/** What every branch in the country owes. The numbers are the {@link Rule}'s; a county's may be stricter. */
enum NationalDuty {
    ASSEMBLIES(Duty.ASSEMBLY, Frequency.QUARTER, Rule.ASSEMBLIES_PER_QUARTER),
    COMMITTEE_MEETINGS(Duty.COMMITTEE_MEETING, Frequency.MONTH, Rule.COMMITTEE_MEETINGS_PER_MONTH),
    GROUP_MEETINGS(Duty.GROUP_MEETING, Frequency.MONTH, Rule.GROUP_MEETINGS_PER_MONTH),
    THEMED_DAYS(Duty.THEMED_DAY, Frequency.MONTH, Rule.THEMED_DAYS_PER_MONTH),
    LIFE_MEETINGS(Duty.LIFE_MEETING, Frequency.YEAR, Rule.LIFE_MEETINGS_PER_YEAR),
    /** Only lectures by the branch's own secretary count. */
    LECTURES(Duty.LECTURE, Frequency.YEAR, Rule.LECTURES_PER_YEAR),
    REVIEWS(Duty.DEMOCRATIC_REVIEW, Frequency.YEAR, Rule.REVIEWS_PER_YEAR),
    TALKS(Duty.HEART_TO_HEART, Frequency.YEAR, Rule.TALKS_PER_YEAR);

    private final Duty duty;
    private final Frequency frequency;
    private final Rule rule;

    NationalDuty(Duty duty, Frequency frequency, Rule rule) {
        this.duty = duty;
        this.frequency = frequency;
        this.rule = rule;
    }

    static Optional<NationalDuty> of(Duty duty) {
        return Arrays.stream(values()).filter(one -> one.duty == duty).findFirst();
    }

    boolean bySecretary() {
        return this == LECTURES;
    }

    Duty duty() {
        return duty;
    }

    Frequency frequency() {
        return frequency;
    }

    Rule rule() {
        return rule;
    }
}
