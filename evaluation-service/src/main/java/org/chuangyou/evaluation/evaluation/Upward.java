package org.chuangyou.evaluation.evaluation;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.evaluation.organization.Directory;
import org.chuangyou.evaluation.pair.PairSubject;
import org.chuangyou.evaluation.pair.PairView;
import org.chuangyou.evaluation.pair.Pairs;

/**
 * What protects those who judge in a pair of the 四评, above all branches that judge what stands over them: it organises
 * that itself, hands out the slips, and reads whatever is shown.
 */
@ApplicationScoped
class Upward {

    private static final UUID FIRST = new UUID(0, 0);

    private final Pairs pairs;
    private final Directory directory;

    Upward(Pairs pairs, Directory directory) {
        this.pairs = pairs;
        this.directory = directory;
    }

    /** Refuses a draft that would show more of its raters than the pair allows. */
    void require(DraftEvaluation draft, PairView pair) {
        if (draft.minimumShown() < pair.leastRaters()) {
            throw EvaluationProblems.pairShowsTooFew(pair, draft.minimumShown());
        }
        if (pair.aggregateOnly() && draft.asksForComments()) {
            throw EvaluationProblems.pairWithoutWords(pair);
        }
        var onlyItself = draft.subjects().stream()
                .allMatch(choice -> draft.organizationId().equals(choice.organizationId()));
        if (pair.subject() == PairSubject.SUPERIOR && !onlyItself) {
            throw EvaluationProblems.pairOnItself(pair);
        }
    }

    /** Of a superior with few branches below it everybody knows who judged; the tree says how many there are. */
    void requireBranches(Evaluation evaluation) {
        pairs.named(String.valueOf(evaluation.pair()))
                .filter(pair -> pair.subject() == PairSubject.SUPERIOR)
                .ifPresent(pair -> {
                    var below = directory.subtree(evaluation.organizationId()).stream()
                            .filter(organization -> !organization.equals(evaluation.organizationId()))
                            .toList();
                    var branches =
                            directory.branches(below, FIRST, pair.leastRaters()).size();
                    if (branches < pair.leastRaters()) {
                        throw EvaluationProblems.pairTooFewBranches(pair, branches);
                    }
                });
    }
}
