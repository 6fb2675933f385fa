package org.chuangyou.evaluation.cap;

/** What becomes of an act that a rule is against. */
public enum Effect {
    /** It is done, and the answer says what is unusual. */
    WARN,
    /** It is refused. */
    BLOCK
}
