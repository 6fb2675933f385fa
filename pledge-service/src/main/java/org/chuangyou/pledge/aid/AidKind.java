package org.chuangyou.pledge.aid;

/** 捐款, 捐物. */
enum AidKind {
    MONEY,
    GOODS
}
