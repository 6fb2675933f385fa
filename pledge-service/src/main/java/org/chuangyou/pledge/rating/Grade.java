package org.chuangyou.pledge.rating;

/** How well a pledge was kept: 好、较好、一般、差. */
enum Grade {
    GOOD,
    FAIRLY_GOOD,
    FAIR,
    POOR
}
