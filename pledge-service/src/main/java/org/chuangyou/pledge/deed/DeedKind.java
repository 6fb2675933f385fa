package org.chuangyou.pledge.deed;

/** 志愿服务, 党员奉献日, 关工委（五老）活动, 慰问, other. */
enum DeedKind {
    VOLUNTEERING,
    DEVOTION_DAY,
    NEXT_GENERATION,
    VISIT,
    OTHER
}
