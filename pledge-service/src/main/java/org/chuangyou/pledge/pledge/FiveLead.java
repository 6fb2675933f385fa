package org.chuangyou.pledge.pledge;

/** 五带头: 带头学习提高、带头争创佳绩、带头服务群众、带头遵纪守法、带头弘扬正气. */
public enum FiveLead {
    LEARNING,
    ACHIEVEMENT,
    SERVICE,
    DISCIPLINE,
    RIGHTEOUSNESS
}
