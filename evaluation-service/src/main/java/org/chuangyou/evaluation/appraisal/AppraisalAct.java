package org.chuangyou.evaluation.appraisal;

/** What can be done in an appraisal. */
enum AppraisalAct {
    HEAR,
    DECIDE,
    TELL,
    CLOSE
}
