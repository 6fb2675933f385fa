package org.chuangyou.evaluation.appraisal;

/** How far an appraisal has come. */
public enum AppraisalStatus {
    /** Members speak of themselves and of each other; ballots are held. */
    HEARING,
    /** The branch has found a grade for each; everybody is told, and what was found can still be mended. */
    DECIDED,
    /** Everybody was told and every objection answered. */
    CLOSED
}
