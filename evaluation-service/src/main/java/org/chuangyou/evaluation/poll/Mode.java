package org.chuangyou.evaluation.poll;

/** Whether issuing and casting may go on at once. */
public enum Mode {
    /** The ballot is issued and cast in one go; weaker, because the moment of the one betrays the other. */
    ONE_SITTING,
    /** Issuing ends before casting begins. */
    STRICT
}
