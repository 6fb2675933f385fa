package org.chuangyou.evaluation.appraisal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

/** One year's 民主评议党员 of one organisation. */
@Entity
class Appraisal {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID organizationId;
    private int year;
    private String title;
    private String scaleCode;

    @Enumerated(EnumType.STRING)
    private AppraisalStatus status = AppraisalStatus.HEARING;

    private LocalDate openedOn;
    private UUID evaluationId;
    private String unmeasuredReason;
    private int round;
    private LocalDate decidedOn;
    private String meeting;
    private String mendingReason;
    private LocalDate closedOn;

    protected Appraisal() {}

    Appraisal(NewAppraisal wanted, Clock clock) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.organizationId = wanted.organizationId();
        this.year = wanted.year();
        this.title = wanted.title();
        this.scaleCode = wanted.scaleOrDefault();
        this.openedOn = LocalDate.now(clock);
    }

    void requireHearing() {
        require(AppraisalAct.HEAR, AppraisalStatus.HEARING);
    }

    void requireTelling() {
        require(AppraisalAct.TELL, AppraisalStatus.DECIDED);
    }

    /** The ballots that were held on its members. */
    void measuredBy(UUID evaluation) {
        requireHearing();
        evaluationId = evaluation;
        unmeasuredReason = null;
    }

    /** No ballots are held, as those of so few would be no secret. */
    void goesUnmeasured(String reason) {
        requireHearing();
        evaluationId = null;
        unmeasuredReason = reason;
    }

    /** A grade has been found for each; found once already, this mends it and needs a reason. */
    void decided(NewFindings findings) {
        if (status == AppraisalStatus.CLOSED) {
            throw AppraisalProblems.notPossible(status, AppraisalAct.DECIDE);
        }
        if (status == AppraisalStatus.DECIDED && findings.mendingReason() == null) {
            throw AppraisalProblems.mendingWithoutReason(decidedOn);
        }
        status = AppraisalStatus.DECIDED;
        round++;
        decidedOn = findings.decidedOn();
        meeting = findings.meeting();
        mendingReason = round == 1 ? null : findings.mendingReason();
    }

    void close(Clock clock) {
        require(AppraisalAct.CLOSE, AppraisalStatus.DECIDED);
        status = AppraisalStatus.CLOSED;
        closedOn = LocalDate.now(clock);
    }

    private void require(AppraisalAct act, AppraisalStatus from) {
        if (status != from) {
            throw AppraisalProblems.notPossible(status, act);
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID organizationId() {
        return organizationId;
    }

    int year() {
        return year;
    }

    String title() {
        return title;
    }

    String scaleCode() {
        return scaleCode;
    }

    AppraisalStatus status() {
        return status;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    /** Null where no ballots were held, or not yet. */
    UUID evaluationId() {
        return evaluationId;
    }

    String unmeasuredReason() {
        return unmeasuredReason;
    }

    boolean isMeasured() {
        return evaluationId != null || unmeasuredReason != null;
    }

    /** 0 before the first decision. */
    int round() {
        return round;
    }

    /** The one that stands. */
    Decision decision() {
        return new Decision(id, round);
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    String meeting() {
        return meeting;
    }

    String mendingReason() {
        return mendingReason;
    }

    LocalDate closedOn() {
        return closedOn;
    }
}
