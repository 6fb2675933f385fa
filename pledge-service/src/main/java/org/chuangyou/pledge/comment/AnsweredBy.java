package org.chuangyou.pledge.comment;

/** In whose name a comment was answered: 承诺人 or 党组织. */
enum AnsweredBy {
    PLEDGER,
    ORGANIZATION
}
