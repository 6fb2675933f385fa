package org.chuangyou.pledge.plan;

/** A plan is worked on until it is published (公布); then it stands. */
enum PlanStatus {
    DRAFT,
    PUBLISHED
}
