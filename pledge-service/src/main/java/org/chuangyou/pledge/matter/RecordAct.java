package org.chuangyou.pledge.matter;

import java.util.Set;

/** What is done with a record of something that happened. */
public enum RecordAct implements MatterAct<RecordStatus> {
    RECORD(),
    CONFIRM(RecordStatus.ENTERED),
    WITHDRAW(RecordStatus.ENTERED, RecordStatus.STANDING);

    private final Set<RecordStatus> from;

    RecordAct(RecordStatus... from) {
        this.from = Set.of(from);
    }

    @Override
    public Set<RecordStatus> from() {
        return from;
    }
}
