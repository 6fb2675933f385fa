package org.chuangyou.pledge.aid;

/** What a record still waits for, as a sheet tells it. */
enum Look {
    WAITING
}
