package org.chuangyou.organization.code;

/** What a code names. */
enum SubjectKind {
    UNIT,
    ORGANIZATION
}
