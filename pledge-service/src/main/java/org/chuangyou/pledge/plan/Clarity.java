package org.chuangyou.pledge.plan;

/** 四个明确: 明确实践主题、明确活动载体、明确创建条件、明确承诺内容. */
enum Clarity {
    THEME,
    CARRIER,
    CREATION_CONDITIONS,
    PLEDGE_CONTENT
}
