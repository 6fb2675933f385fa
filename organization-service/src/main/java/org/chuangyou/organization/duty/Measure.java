package org.chuangyou.organization.duty;

/** What is counted of a duty. */
enum Measure {
    MEETINGS,
    /** 学习时长, where a document asks for hours (每周2小时). */
    MINUTES
}
