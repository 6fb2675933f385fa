package org.chuangyou.pledge.announcement;

/** How well a pledge was kept: 好、较好、一般、差. */
public enum Grade {
    GOOD,
    FAIRLY_GOOD,
    FAIR,
    POOR
}
