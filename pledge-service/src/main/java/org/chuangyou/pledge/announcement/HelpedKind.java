package org.chuangyou.pledge.announcement;

/** Whom a member helps: a pupil, a class, a non-member teacher, a newer member (以老带新), a family. */
public enum HelpedKind {
    PUPIL,
    CLASS,
    TEACHER,
    NEW_MEMBER,
    FAMILY
}
