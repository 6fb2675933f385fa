package org.chuangyou.exchange.shelf;

enum Binding {
    HARD,
    SOFT
}
