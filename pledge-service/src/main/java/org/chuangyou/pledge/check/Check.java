package org.chuangyou.pledge.check;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** One time a committee looked at a pledge. What was found stays; what became of it is another check. */
@Entity
@Immutable
@Table(name = "pledge_check")
class Check {

    @Id
    private UUID id;

    private UUID pledgeId;

    @Enumerated(EnumType.STRING)
    private CheckFinding finding;

    private String words;
    private String cause;
    private String reminder;
    private LocalDate putRightBy;
    private UUID putsRight;
    private LocalDate checkedOn;
    private String checkedBy;

    protected Check() {}

    Check(UUID id, UUID pledgeId, NewCheck said, String checkedBy) {
        this.id = id;
        this.pledgeId = pledgeId;
        this.finding = said.finding();
        this.words = said.words();
        this.cause = said.cause();
        this.reminder = said.reminder();
        this.putRightBy = said.putRightBy();
        this.putsRight = said.problemId();
        this.checkedOn = said.checkedOn();
        this.checkedBy = checkedBy;
    }

    CheckView view() {
        return new CheckView(id, finding, words, cause, reminder, putRightBy, putsRight, checkedOn, checkedBy);
    }

    UUID id() {
        return id;
    }
}
