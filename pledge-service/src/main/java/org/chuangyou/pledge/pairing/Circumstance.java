package org.chuangyou.pledge.pairing;

/** Why a pupil or family is helped: 家庭困难, 留守, 学习困难, other. */
enum Circumstance {
    HARDSHIP,
    LEFT_BEHIND,
    STRUGGLING,
    OTHER
}
