package org.chuangyou.organization.person;

/** 双培养: the two ways in which good teachers and members become one. */
enum Cultivation {
    /** 把骨干培养成党员. */
    BACKBONE_TO_MEMBER,
    /** 把党员培养成骨干. */
    MEMBER_TO_BACKBONE
}
