package org.chuangyou.pledge.pledge;

/** Why a pledge was not kept. 客观原因 is explained to the masses; 无正当理由 leads to 通报批评. */
public enum UnkeptReason {
    OBJECTIVE,
    NONE
}
