package org.chuangyou.organization.duty;

/** Who owes a local duty, among the organisation that sets it and all below. */
enum OwedBy {
    BRANCHES,
    COMMITTEES
}
