package org.chuangyou.pledge.deadline;

import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

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
        return holdingFor(null);
    }

    /** That of the nearest organisation at or above this one that has set any, else everybody's. */
    AnswerLimitView holdingFor(UUID organizationId) {
        var limit = database.createNativeQuery(
                        "SELECT moderation, answer, source FROM answer_limit_of(:organization)", Tuple.class)
                .setParameter("organization", organizationId, UUID.class)
                .getSingleResult();
        var source = limit.get(2, String.class);
        return new AnswerLimitView(
                limit.get(0, Integer.class),
                limit.get(1, Integer.class),
                source == null ? messages.text("answer-limit.everybodys", Map.of()) : source);
    }
}
