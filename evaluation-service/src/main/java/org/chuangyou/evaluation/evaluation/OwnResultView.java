package org.chuangyou.evaluation.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chuangyou.evaluation.poll.Grade;
import org.chuangyou.evaluation.result.Results;
import org.chuangyou.evaluation.satisfaction.Satisfaction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one person was judged in one evaluation: what the frozen results say of them, and nothing of anybody else. */
@Schema(name = "OwnEvaluationResult")
record OwnResultView(
        UUID evaluationId,
        UUID organizationId,
        String title,
        LocalDate closedOn,
        @Schema(description = "少于 k 张选票的票种不予显示") int k,
        Satisfaction definition,
        List<Grade> grades,
        Results.Subject result) {

    static OwnResultView of(Results results, Results.Subject me) {
        return new OwnResultView(
                results.evaluationId(),
                results.organizationId(),
                results.title(),
                results.closedOn(),
                results.k(),
                results.definition(),
                results.grades(),
                me);
    }
}
