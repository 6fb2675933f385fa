package org.chuangyou.evaluation.evaluation;

import java.util.EnumSet;
import java.util.Set;

/** Where an evaluation stands. */
enum EvaluationStatus {
    /** Being prepared: may be edited, and opened. */
    DRAFT,
    /** Slips are drawn and ballots issued. In one sitting they are cast too, and it may be closed; or annulled. */
    OPEN,
    /** In strict mode only: nothing is issued any more, what was issued is cast. May be closed, or annulled. */
    CASTING,
    /** The results are frozen and can be read by the organiser's line. May be published. */
    CLOSED,
    /** Everybody may read the results. Nothing more happens. */
    PUBLISHED,
    /** Ended without a count: nothing was read and nothing will be. Nothing more happens. */
    ANNULLED;

    /** Those with results. */
    static final Set<EvaluationStatus> COUNTED = EnumSet.of(CLOSED, PUBLISHED);
}
