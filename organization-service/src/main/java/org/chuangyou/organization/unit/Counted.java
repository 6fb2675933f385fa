package org.chuangyou.organization.unit;

/** A total that seldom halves or doubles within a year; its label stands in the problem texts. */
enum Counted {
    PUPILS,
    STAFF,
    LEAGUE_MEMBERS,
    PIONEERS
}
