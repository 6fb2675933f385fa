package org.chuangyou.evaluation.result;

import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

/** The results' bytes. */
@Entity
@Immutable
class FrozenResult {

    @Id
    private UUID evaluationId;

    private String document;

    protected FrozenResult() {}

    FrozenResult(UUID evaluationId, String document) {
        this.evaluationId = evaluationId;
        this.document = document;
    }

    String document() {
        return document;
    }
}
