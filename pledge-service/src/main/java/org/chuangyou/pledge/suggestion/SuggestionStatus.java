package org.chuangyou.pledge.suggestion;

public enum SuggestionStatus {
    RECEIVED,
    /** Screened: worth a decision. */
    SELECTED,
    ADOPTED,
    /** The one recommended upward; the organisation above answers. */
    SENT_UP,
    /** Answered by the organisation above. */
    ANSWERED,
    DECLINED
}
