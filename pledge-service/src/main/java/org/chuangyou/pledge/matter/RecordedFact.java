package org.chuangyou.pledge.matter;

import java.time.LocalDate;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;

/** A record of something that happened on a day: it is looked at, stands, or was withdrawn. */
@MappedSuperclass
public abstract class RecordedFact extends Matter {

    private LocalDate happenedOn;

    @Enumerated(EnumType.STRING)
    private RecordStatus status;

    @Embedded
    private Withdrawal withdrawal;

    protected RecordedFact() {}

    protected RecordedFact(Opening opening, LocalDate happenedOn, RecordStatus status) {
        super(opening);
        this.happenedOn = happenedOn;
        this.status = status;
    }

    /** From now on it counts. */
    public void confirm() {
        RecordAct.CONFIRM.require(status);
        status = RecordStatus.STANDING;
    }

    public void withdraw(NewWithdrawal said, LocalDate today) {
        RecordAct.WITHDRAW.require(status);
        status = RecordStatus.WITHDRAWN;
        withdrawal = new Withdrawal(said.reason(), today);
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }

    public RecordStatus status() {
        return status;
    }

    /** Null while the record stands. */
    public Withdrawal withdrawal() {
        return withdrawal;
    }
}
