package org.chuangyou.evaluation.appraisal;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;
import org.chuangyou.evaluation.organization.Directory;

/** One member in an appraisal: what they and others said, and what they say to what was found. */
@Entity
class AppraisedMember {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID appraisalId;
    private String personCode;
    private String name;
    private boolean probationary;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    private String excuse;
    private String selfWords;
    private LocalDate selfOn;
    private String selfBy;
    private String mutualWords;
    private LocalDate mutualOn;
    private LocalDate toldOn;
    private String toldBy;
    private Boolean agrees;
    private String viewWords;
    private String answer;
    private LocalDate answeredOn;

    protected AppraisedMember() {}

    AppraisedMember(UUID appraisalId, Directory.Person person) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.appraisalId = appraisalId;
        this.personCode = person.code();
        this.name = person.name();
        this.probationary = person.probationary();
    }

    void spoke(String words, String by, LocalDate on) {
        requireTakingPart();
        selfWords = words;
        selfBy = by;
        selfOn = on;
    }

    void wasSpokenOf(String words, LocalDate on) {
        requireTakingPart();
        mutualWords = words;
        mutualOn = on;
    }

    void excused(NewExcuse wanted) {
        ground = wanted.ground();
        excuse = wanted.reason();
    }

    void takesPartAfterAll() {
        ground = null;
        excuse = null;
    }

    /** What was found has changed: whoever was told before is told again. */
    void foundAnew() {
        toldOn = null;
        toldBy = null;
        agrees = null;
        viewWords = null;
        answer = null;
        answeredOn = null;
    }

    void told(LocalDate on, String by) {
        requireTakingPart();
        toldOn = on;
        toldBy = by;
    }

    /** The person's own word to what was found; who says it has been told. */
    void says(NewView view, LocalDate on) {
        told(toldOn == null ? on : toldOn, toldBy == null ? personCode : toldBy);
        agrees = view.agrees();
        viewWords = view.words();
        answer = null;
        answeredOn = null;
    }

    void answered(String words, LocalDate on) {
        if (!objects()) {
            throw AppraisalProblems.nothingToAnswer(name);
        }
        answer = words;
        answeredOn = on;
    }

    private void requireTakingPart() {
        if (!takesPart()) {
            throw AppraisalProblems.excused(name, ground);
        }
    }

    boolean takesPart() {
        return ground == null;
    }

    boolean hasSpoken() {
        return selfOn != null;
    }

    boolean wasHeardOf() {
        return mutualOn != null;
    }

    LocalDate mutualOn() {
        return mutualOn;
    }

    boolean wasTold() {
        return toldOn != null;
    }

    boolean objects() {
        return Boolean.FALSE.equals(agrees);
    }

    boolean waitsForAnswer() {
        return objects() && answeredOn == null;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID appraisalId() {
        return appraisalId;
    }

    String personCode() {
        return personCode;
    }

    String name() {
        return name;
    }

    /** @param vote null where nobody voted on this person
     *  @param finding null before the decision, and of who takes no part */
    AppraisedMemberView view(Vote vote, FindingView finding) {
        return new AppraisedMemberView(
                personCode,
                name,
                probationary,
                ground,
                excuse,
                new AppraisedMemberView.Said(selfWords, selfOn, selfBy),
                new AppraisedMemberView.Said(mutualWords, mutualOn, null),
                vote,
                finding,
                toldOn,
                toldBy,
                agrees,
                viewWords,
                answer,
                answeredOn);
    }
}
