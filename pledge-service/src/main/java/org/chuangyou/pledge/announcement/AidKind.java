package org.chuangyou.pledge.announcement;

/** 捐款, 捐物. */
public enum AidKind {
    MONEY,
    GOODS
}
