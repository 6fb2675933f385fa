package org.chuangyou.organization.life;

/** Why somebody was on leave from a meeting. */
enum LeaveKind {
    /** 病假. */
    SICK,
    /** 事假. */
    PERSONAL,
    /** 公务. */
    OFFICIAL,
    /** 有课. */
    TEACHING,
    /** 外出学习、工作. */
    AWAY,
    OTHER
}
