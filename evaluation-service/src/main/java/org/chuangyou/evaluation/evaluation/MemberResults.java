package org.chuangyou.evaluation.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.evaluation.poll.Grade;
import org.chuangyou.evaluation.result.FrozenResults;
import org.chuangyou.evaluation.result.Results;

/** What closed evaluations say of members, for those who appraise them: by person, whom the results do not name by code. */
@ApplicationScoped
public class MemberResults {

    private final Evaluations evaluations;
    private final FrozenResults frozen;

    MemberResults(Evaluations evaluations, FrozenResults frozen) {
        this.evaluations = evaluations;
        this.frozen = frozen;
    }

    /** The frozen results of that evaluation; empty where there is none, or it is not closed. */
    public Optional<ByPerson> of(UUID evaluationId) {
        return evaluations.findByIdOptional(evaluationId).flatMap(evaluation -> frozen.read(evaluationId)
                .map(results -> byPerson(evaluation, results)));
    }

    /** The results list their subjects in the evaluation's order. */
    private static ByPerson byPerson(Evaluation evaluation, Results results) {
        var persons = new HashMap<String, Results.Subject>();
        for (var i = 0; i < evaluation.subjects().size(); i++) {
            var code = evaluation.subjects().get(i).personCode();
            if (code != null) {
                persons.put(code, results.subjects().get(i));
            }
        }
        return new ByPerson(evaluation.organizationId(), results.grades(), persons);
    }

    /**
     * Results by person code.
     *
     * @param organizationId who organised the evaluation
     * @param grades the scale of its answers
     */
    public record ByPerson(UUID organizationId, List<Grade> grades, Map<String, Results.Subject> persons) {}
}
