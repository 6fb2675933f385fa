package org.chuangyou.pledge.announcement;

/** 村, 学校, 其他单位. */
public enum CounterpartKind {
    VILLAGE,
    SCHOOL,
    UNIT
}
