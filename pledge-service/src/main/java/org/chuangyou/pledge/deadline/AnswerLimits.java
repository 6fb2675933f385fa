package org.chuangyou.pledge.deadline;

import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.chuangyou.chassis.web.Messages;
import org.hibernate.Session;

@ApplicationScoped
class AnswerLimits implements PanacheRepositoryBase<AnswerLimit, UUID> {

    private final Session database;
    private final Messages messages;

    AnswerLimits(Session database, Messages messages) {
        this.database = database;
        this.messages = messages;
    }

    /** What holds where nobody has set anything, with its source in the reader's language. */
    AnswerLimitView everybodys() {
        return AnswerLimitView.everybodys(messages.text("answer-limit.everybodys", Map.of()));
    }

    /** That of the nearest organisation at or above this one that has set any, else everybody's. */
    AnswerLimitView holdingFor(UUID organizationId) {
        return database.createNativeQuery("""
                        SELECT a.* FROM answer_limit a
                        JOIN organization_lineage(:organization) l ON l.id = a.organization_id
                        ORDER BY l.distance LIMIT 1""", AnswerLimit.class)
                .setParameter("organization", organizationId)
                .getResultStream()
                .findFirst()
                .map(AnswerLimit::view)
                .orElseGet(this::everybodys);
    }
}
