package org.chuangyou.pledge.matter;

import java.util.UUID;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The matters of one kind. */
public interface Matters<M extends Matter> extends PanacheRepositoryBase<M, UUID> {

    default M require(UUID id) {
        return findByIdOptional(id).orElseThrow(MatterProblems::notFound);
    }

    /** Locked until the transaction ends, so that a matter's facts are announced in their order. */
    default M lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(MatterProblems::notFound);
    }
}
