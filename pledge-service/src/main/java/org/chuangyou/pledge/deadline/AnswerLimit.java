package org.chuangyou.pledge.deadline;

import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** Within how many working days comments are looked at and answered; holds for all below that set none. */
@Entity
class AnswerLimit {

    @Id
    private UUID organizationId;

    @Version
    private Long version;

    private int moderationDays;
    private int answerDays;
    private String source;

    protected AnswerLimit() {}

    AnswerLimit(UUID organizationId) {
        this.organizationId = organizationId;
    }

    /** A county may be stricter than what holds for everybody, never laxer. */
    void agree(AnswerLimitView wanted, AnswerLimitView everybodys) {
        if (wanted.isLaxerThan(everybodys)) {
            throw DeadlineProblems.laxer(everybodys);
        }
        moderationDays = wanted.moderationDays();
        answerDays = wanted.answerDays();
        source = wanted.source();
    }

    AnswerLimitView view() {
        return new AnswerLimitView(moderationDays, answerDays, source);
    }

    long version() {
        return version;
    }
}
