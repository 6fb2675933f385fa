package org.chuangyou.pledge.plan;

/** How far a plan has come; what each status permits stands in {@link PlanAct}. */
enum PlanStatus {
    /** Worked on; nobody outside knows it. */
    DRAFT,
    /** Before the masses (公布). */
    PUBLISHED,
    /** Worked on again; what was published stands until the new text is. */
    REVISING
}
