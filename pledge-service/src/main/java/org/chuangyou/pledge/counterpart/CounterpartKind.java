package org.chuangyou.pledge.counterpart;

/** 村, 学校, 其他单位. */
enum CounterpartKind {
    VILLAGE,
    SCHOOL,
    UNIT
}
