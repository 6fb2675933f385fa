package org.chuangyou.organization.life;

/** How much of a meeting somebody may read. */
enum Sight {
    /** That it is held, when, where and what about. */
    FACTS,
    /** Also its minutes, once adopted. */
    MINUTES,
    /** Everything, drafts and attendance too: who holds a post there or above. */
    ALL
}
