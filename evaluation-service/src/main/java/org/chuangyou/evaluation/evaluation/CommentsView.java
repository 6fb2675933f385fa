package org.chuangyou.evaluation.evaluation;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was written beside the grades. */
@Schema(name = "EvaluationComments")
record CommentsView(List<OfGroup> groups) {

    /**
     * @param suppressed true where so few of the group voted that words would tell who wrote them
     * @param texts in no order
     */
    @Schema(name = "CommentsOfGroup")
    record OfGroup(@Schema(examples = "家长") String group, boolean suppressed, List<String> texts) {}
}
