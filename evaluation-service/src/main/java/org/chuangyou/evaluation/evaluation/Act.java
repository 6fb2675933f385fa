package org.chuangyou.evaluation.evaluation;

/** What can be done to an evaluation. */
enum Act {
    EDIT,
    OPEN,
    DRAW_SLIPS,
    TALLY_PAPER,
    BEGIN_CASTING,
    CLOSE,
    ANNUL,
    PUBLISH,
    READ_RESULTS
}
