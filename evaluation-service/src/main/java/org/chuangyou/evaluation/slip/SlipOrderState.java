package org.chuangyou.evaluation.slip;

/** Where an order of slips stands. */
public enum SlipOrderState {
    /** Nothing is drawn yet. May be printed by another person, or withdrawn by the same. */
    ORDERED,
    /** The codes were drawn and given out. Nothing more happens. */
    PRINTED
}
