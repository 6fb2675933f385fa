package org.chuangyou.evaluation.evaluation;

import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.evaluation.roll.Roll;
import org.chuangyou.evaluation.urn.Urn;

/** Goes over from issuing to casting, in strict mode. */
@ApplicationScoped
class Casting {

    private final Evaluations evaluations;
    private final Roll roll;
    private final Urn urn;

    Casting(Evaluations evaluations, Roll roll, Urn urn) {
        this.evaluations = evaluations;
        this.roll = roll;
        this.urn = urn;
    }

    void of(Evaluation evaluation) {
        evaluation.beginCasting();
        evaluations.flush();
        roll.close(evaluation.id());
        // Last: it is no part of this transaction. Should the commit fail, it is done again.
        urn.beginCasting(evaluation.id(), roll.issuedByContest(evaluation.id()));
    }
}
