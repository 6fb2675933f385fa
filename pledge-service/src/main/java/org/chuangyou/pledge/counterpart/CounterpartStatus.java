package org.chuangyou.pledge.counterpart;

enum CounterpartStatus {
    LINKED,
    ENDED
}
