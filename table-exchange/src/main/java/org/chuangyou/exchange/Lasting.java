package org.chuangyou.exchange;

/** What a later file may do to what is stored in a column. */
enum Lasting {
    /** Say something else, or nothing any more. */
    NOT,
    /** Say something else, but not nothing. */
    ONCE_FILLED,
    /** Say nothing any more; what a file of before that still says is passed over. */
    UNTIL_EMPTIED,
    /** Only say the same. */
    ALWAYS;

    /** Whether what is said may not take the place of what is known. */
    boolean refuses(String known, String said) {
        return this == ALWAYS || this == ONCE_FILLED && !known.isEmpty() && said.isEmpty();
    }

    /** Whether what is said is of a time before what is known. */
    boolean passesOver(String known, String said) {
        return this == UNTIL_EMPTIED && known.isEmpty() && !said.isEmpty();
    }
}
