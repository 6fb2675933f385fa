package org.chuangyou.evaluation.slip;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

/** So many slips for a group, wanted by one person; another prints them, once. */
@Entity
class SlipOrder {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID evaluationId;
    private String groupName;
    private int count;
    private String orderedBy;
    private String printedBy;

    /** The day and no more: who reads orders has no use for the hour, which only the audit record has. */
    private LocalDate printedOn;

    protected SlipOrder() {}

    SlipOrder(UUID evaluationId, String groupName, int count, String orderedBy) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.evaluationId = evaluationId;
        this.groupName = groupName;
        this.count = count;
        this.orderedBy = orderedBy;
    }

    /** Whoever ordered it, somebody else prints it: one alone could draw slips that nobody knows of. */
    void print(String person, Clock clock) {
        requireOpen();
        if (person.equals(orderedBy)) {
            throw SlipProblems.printingNeedsAnother();
        }
        printedBy = person;
        printedOn = LocalDate.now(clock);
    }

    void requireWithdrawable(String person) {
        requireOpen();
        if (!person.equals(orderedBy)) {
            throw SlipProblems.ofAnother(orderedBy);
        }
    }

    private void requireOpen() {
        if (printedBy != null) {
            throw SlipProblems.printed(printedBy, printedOn);
        }
    }

    SlipOrderView view() {
        var state = printedBy == null ? SlipOrderState.ORDERED : SlipOrderState.PRINTED;
        return new SlipOrderView(id, groupName, count, orderedBy, state, printedBy, printedOn);
    }
}
