package org.chuangyou.organization.life;

/** Whether somebody who was expected came. */
enum Presence {
    PRESENT,
    ON_LEAVE,
    ABSENT
}
