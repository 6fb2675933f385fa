package org.chuangyou.pledge.difficulty;

/** Where a difficulty stands. There is no "closed": it is solved and how, or it is still somebody's. */
public enum DifficultyStatus {
    /** Nobody has answered yet, or it has come back. */
    RAISED,
    /** By when and by whom it will be solved. */
    PLANNED,
    /** Why it cannot be met now, told to those concerned; to be looked at again. */
    EXPLAINED,
    SOLVED
}
