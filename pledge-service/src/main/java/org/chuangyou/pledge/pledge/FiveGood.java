package org.chuangyou.pledge.pledge;

/** 五个好: 领导班子好、党员队伍好、工作机制好、工作业绩好、群众反映好. */
public enum FiveGood {
    LEADERSHIP,
    MEMBERS,
    MECHANISM,
    PERFORMANCE,
    OPINION
}
