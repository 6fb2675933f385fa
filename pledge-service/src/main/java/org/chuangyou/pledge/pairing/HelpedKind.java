package org.chuangyou.pledge.pairing;

/** Whom a member helps: a pupil, a class, a non-member teacher, a newer member (以老带新), a family. */
enum HelpedKind {
    PUPIL,
    CLASS,
    TEACHER,
    NEW_MEMBER,
    FAMILY
}
