package org.chuangyou.pledge.task;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

/** What one organisation says of one item of a task. */
@Entity
class TaskResponse {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID taskId;
    private int position;
    private UUID organizationId;
    private boolean applies;
    private String reason;
    private String progress;
    private String done;
    private LocalDate doneOn;
    private LocalDate answeredOn;

    protected TaskResponse() {}

    /** The number of the item counts from 1. */
    TaskResponse(UUID taskId, int number, UUID organizationId) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.taskId = taskId;
        this.position = number - 1;
        this.organizationId = organizationId;
    }

    TaskAnswered answer(NewResponse said, LocalDate today) {
        if (!said.isConsistent()) {
            throw TaskProblems.contradiction();
        }
        applies = said.applies();
        reason = said.reason();
        progress = said.progress();
        done = said.done();
        doneOn = said.doneOn();
        answeredOn = today;
        return new TaskAnswered(id, taskId, position + 1, organizationId, applies, doneOn, today);
    }

    boolean says(NewResponse said) {
        return new NewResponse(applies, reason, progress, done, doneOn).equals(said);
    }

    TaskResponseView view() {
        return new TaskResponseView(
                taskId, position + 1, organizationId, applies, reason, progress, done, doneOn, answeredOn);
    }

    long version() {
        return version;
    }
}
