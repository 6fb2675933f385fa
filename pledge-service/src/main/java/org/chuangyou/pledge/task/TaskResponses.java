package org.chuangyou.pledge.task;

import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class TaskResponses implements PanacheRepositoryBase<TaskResponse, UUID> {

    private static final String ONE = "taskId = ?1 and position = ?2 and organizationId = ?3";

    Optional<TaskResponse> of(UUID taskId, int number, UUID organizationId) {
        return find(ONE, taskId, number - 1, organizationId).firstResultOptional();
    }

    /** Locked until the transaction ends, so that what an organisation says is announced in its order. */
    Optional<TaskResponse> lock(UUID taskId, int number, UUID organizationId) {
        return find(ONE, taskId, number - 1, organizationId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
