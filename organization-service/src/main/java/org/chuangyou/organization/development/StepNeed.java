package org.chuangyou.organization.development;

import java.time.LocalDate;

import org.chuangyou.exchange.Column;

/** The day without which a step was not reached. */
enum StepNeed {
    TALK(DevelopmentStep.TALKED, DevelopmentsTable.TALKED_ON),
    ACTIVIST(DevelopmentStep.ACTIVIST, DevelopmentsTable.ACTIVIST_ON),
    INSPECTION(DevelopmentStep.CANDIDATE, DevelopmentsTable.INSPECTED_ON),
    CANDIDATE(DevelopmentStep.CANDIDATE, DevelopmentsTable.CANDIDATE_ON),
    TRAINING(DevelopmentStep.PREPARED, DevelopmentsTable.TRAINED_ON),
    REVIEW(DevelopmentStep.PREPARED, DevelopmentsTable.VETTED_ON),
    PRE_REVIEW(DevelopmentStep.PRE_REVIEWED, DevelopmentsTable.PRE_REVIEWED_ON),
    NOTICE(DevelopmentStep.NOTIFIED, DevelopmentsTable.NOTICE_ENDED_ON),
    RESOLUTION(DevelopmentStep.RESOLVED, DevelopmentsTable.RESOLVED_ON),
    APPROVAL(DevelopmentStep.PROBATION, DevelopmentsTable.APPROVED_ON),
    PROBATION(DevelopmentStep.PROBATION, DevelopmentsTable.PROBATION_ENDS_ON),
    CONVERSION(DevelopmentStep.CONVERSION_RESOLVED, DevelopmentsTable.CONVERSION_ON);

    private final DevelopmentStep step;
    private final Column<LocalDate> day;

    StepNeed(DevelopmentStep step, Column<LocalDate> day) {
        this.step = step;
        this.day = day;
    }

    DevelopmentStep step() {
        return step;
    }

    Column<LocalDate> day() {
        return day;
    }
}
