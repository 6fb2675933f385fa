package org.chuangyou.pledge.pledge;

/** Who says how a pledge ended. */
enum EndSaidBy {
    PLEDGER,
    /** In the pledger's stead, when the last day has passed without a word. */
    COMMITTEE
}
