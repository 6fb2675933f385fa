package org.chuangyou.organization.venue;

/** Whether a venue has what the standard names. */
enum ItemState {
    /** 已有. */
    PRESENT,
    /** 没有. */
    ABSENT,
    /** 计划配备, by a day. */
    PLANNED,
    /** 未查: nobody has said yet, as for an item that the standard has newly got. */
    UNCHECKED
}
