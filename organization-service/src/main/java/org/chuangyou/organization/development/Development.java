package org.chuangyou.organization.development;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

import static jakarta.persistence.EnumType.STRING;

/**
 * One person's way into the Party. It knows which act may follow which, and the days that later acts are counted from;
 * the numbers of the rules are checked by {@link DevelopmentRules}, what was said is kept in {@link DevelopmentRecord}.
 */
@Entity
class Development {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID personId;

    @Enumerated(STRING)
    private DevelopmentStep step;

    /** Counts up with every act, so that every act makes a new version. */
    private int stepsTaken;

    private LocalDate appliedOn;
    private LocalDate talkedOn;
    private LocalDate activistOn;
    private LocalDate inspectedOn;
    private LocalDate candidateOn;
    private LocalDate trainedOn;
    private LocalDate vettedOn;
    private LocalDate preReviewedOn;
    private LocalDate noticeEndedOn;
    private LocalDate resolvedOn;
    private LocalDate approvedOn;
    private LocalDate probationEndsOn;
    private boolean extended;

    @Enumerated(STRING)
    private Conversion conversion;

    private LocalDate conversionOn;
    private Integer extensionMonths;
    private LocalDate endedOn;

    protected Development() {}

    private Development(UUID personId, DevelopmentStep step) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.personId = personId;
        this.step = step;
    }

    static Development begun(UUID personId, LocalDate appliedOn) {
        var way = new Development(personId, DevelopmentStep.APPLIED);
        way.appliedOn = appliedOn;
        way.stepsTaken = 1;
        return way;
    }

    /** Somebody who came to us on probation, from a roster or from elsewhere. */
    static Development onProbation(UUID personId, LocalDate admittedOn, int probationMonths) {
        var way = new Development(personId, DevelopmentStep.PROBATION);
        way.resolvedOn = admittedOn;
        way.probationEndsOn = admittedOn.plusMonths(probationMonths);
        return way;
    }

    void talk(LocalDate on) {
        take(DevelopmentAct.TALK);
        talkedOn = on;
        step = DevelopmentStep.TALKED;
    }

    void recognizeActivist(LocalDate on) {
        take(DevelopmentAct.ACTIVIST_RECOGNITION);
        activistOn = on;
        step = DevelopmentStep.ACTIVIST;
    }

    void inspect(LocalDate on) {
        take(DevelopmentAct.INSPECTION);
        inspectedOn = inspectedOn == null || on.isAfter(inspectedOn) ? on : inspectedOn;
    }

    void recognizeCandidate(LocalDate on) {
        take(DevelopmentAct.CANDIDATE_RECOGNITION);
        candidateOn = on;
        step = DevelopmentStep.CANDIDATE;
    }

    void train(LocalDate until) {
        take(DevelopmentAct.TRAINING);
        trainedOn = until;
        prepareWhenBothAreDone();
    }

    void vet(LocalDate on, boolean passed) {
        take(DevelopmentAct.POLITICAL_REVIEW);
        if (passed) {
            vettedOn = on;
            prepareWhenBothAreDone();
        }
    }

    private void prepareWhenBothAreDone() {
        if (trainedOn != null && vettedOn != null) {
            step = DevelopmentStep.PREPARED;
        }
    }

    void preReview(LocalDate on, boolean passed) {
        take(DevelopmentAct.PRE_REVIEW);
        if (passed) {
            preReviewedOn = on;
            step = DevelopmentStep.PRE_REVIEWED;
        }
    }

    void notice(LocalDate until) {
        take(DevelopmentAct.PUBLIC_NOTICE);
        noticeEndedOn = until;
        step = DevelopmentStep.NOTIFIED;
    }

    void resolve(LocalDate on, boolean carried) {
        take(DevelopmentAct.ADMISSION);
        if (carried) {
            resolvedOn = on;
            step = DevelopmentStep.RESOLVED;
        }
    }

    /** What the committee does not approve begins again at the pre-review. */
    void approve(LocalDate on, boolean approved, int probationMonths) {
        take(DevelopmentAct.APPROVAL);
        if (approved) {
            approvedOn = on;
            probationEndsOn = resolvedOn.plusMonths(probationMonths);
            step = DevelopmentStep.PROBATION;
        } else {
            preReviewedOn = null;
            noticeEndedOn = null;
            resolvedOn = null;
            step = DevelopmentStep.PREPARED;
        }
    }

    void convert(LocalDate on, Conversion outcome, Integer months) {
        take(DevelopmentAct.CONVERSION);
        if (outcome == Conversion.EXTEND && extended) {
            throw DevelopmentProblems.extensionUsed(probationEndsOn);
        }
        conversion = outcome;
        conversionOn = on;
        extensionMonths = outcome == Conversion.EXTEND ? months : null;
        step = DevelopmentStep.CONVERSION_RESOLVED;
    }

    /** What the committee does not approve is discussed again. Returns what has become of the person, null if nothing. */
    Conversion approveConversion(LocalDate on, boolean approved) {
        take(DevelopmentAct.CONVERSION_APPROVAL);
        var outcome = approved ? conversion : null;
        if (outcome == Conversion.CONFIRM) {
            end(DevelopmentStep.CONFIRMED, on);
        } else if (outcome == Conversion.DISQUALIFY) {
            end(DevelopmentStep.ENDED, on);
        } else {
            step = DevelopmentStep.PROBATION;
        }
        if (outcome == Conversion.EXTEND) {
            probationEndsOn = probationEndsOn.plusMonths(extensionMonths);
            extended = true;
        }
        conversion = null;
        return outcome;
    }

    void terminate(LocalDate on) {
        take(DevelopmentAct.TERMINATION);
        end(DevelopmentStep.ENDED, on);
    }

    /** The roster or another branch's doing has left this way behind. */
    void overtake(LocalDate on) {
        end(DevelopmentStep.ENDED, on);
    }

    private void end(DevelopmentStep last, LocalDate on) {
        step = last;
        endedOn = on;
    }

    private void take(DevelopmentAct act) {
        require(act);
        stepsTaken++;
    }

    /** Refuses an act whose predecessor is missing, that was done before, or that comes after the end. */
    void require(DevelopmentAct act) {
        if (step.isOver()) {
            throw DevelopmentProblems.over(act, step, endedOn);
        }
        if (act == DevelopmentAct.TERMINATION && !isBeforeProbation()) {
            throw DevelopmentProblems.disqualifyInstead(step);
        }
        if (!act.from().contains(step)) {
            var missing = missing(act);
            throw missing.isEmpty() ? DevelopmentProblems.done(act, step) : DevelopmentProblems.missing(act, missing);
        }
        if (act == DevelopmentAct.CANDIDATE_RECOGNITION && inspectedOn == null) {
            throw DevelopmentProblems.missing(act, List.of(DevelopmentAct.INSPECTION));
        }
        if (isDone(act)) {
            throw DevelopmentProblems.done(act, step);
        }
    }

    private List<DevelopmentAct> missing(DevelopmentAct act) {
        return act.missingAt(step).stream().filter(before -> !isDone(before)).toList();
    }

    /** Training and review leave the step as it is until both are done. */
    private boolean isDone(DevelopmentAct act) {
        return act == DevelopmentAct.TRAINING && trainedOn != null
                || act == DevelopmentAct.POLITICAL_REVIEW && vettedOn != null;
    }

    boolean isBeforeProbation() {
        return step.compareTo(DevelopmentStep.PROBATION) < 0;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID personId() {
        return personId;
    }

    DevelopmentStep step() {
        return step;
    }

    int stepsTaken() {
        return stepsTaken;
    }

    Milestones milestones() {
        return new Milestones(
                step,
                appliedOn,
                talkedOn,
                activistOn,
                inspectedOn,
                candidateOn,
                trainedOn,
                vettedOn,
                preReviewedOn,
                noticeEndedOn,
                resolvedOn,
                approvedOn,
                probationEndsOn,
                extended,
                conversionOn,
                endedOn);
    }
}
