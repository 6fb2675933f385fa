package org.chuangyou.reporting.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What we read of facts from evaluation-service. */
sealed interface EvaluationMessage {

    record Opened(UUID evaluationId, UUID campaignId, UUID organizationId, String title, LocalDate openedOn)
            implements EvaluationMessage {}

    record Closed(
            UUID evaluationId,
            UUID campaignId,
            UUID organizationId,
            String title,
            LocalDate closedOn,
            String definition,
            List<Group> groups,
            List<Subject> subjects)
            implements EvaluationMessage {}

    record Published(UUID evaluationId, LocalDate publishedOn) implements EvaluationMessage {}

    /** @param onPaper null where the group had no ballots on paper, and in facts older than these */
    record Group(String name, int weight, int eligible, int cast, PaperCount onPaper) {}

    record PaperCount(int returned) {}

    /** Numbers are null where too few took part to show them, or nobody gave a valid rating. */
    record Subject(
            String kind,
            UUID organizationId,
            Integer numerator,
            Integer denominator,
            BigDecimal percent,
            boolean suppressed,
            PaperTotal onPaper) {

        /** Older facts told how each member was judged; that is not ours to keep. */
        public Subject {
            if ("MEMBER".equals(kind)) {
                numerator = null;
                denominator = null;
                percent = null;
            }
        }
    }

    record PaperTotal(Integer numerator, Integer denominator, BigDecimal percent, boolean suppressed) {}
}
