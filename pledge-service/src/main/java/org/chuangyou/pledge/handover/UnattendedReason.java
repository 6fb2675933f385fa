package org.chuangyou.pledge.handover;

/** Why nobody answers for a pledge any more. */
enum UnattendedReason {
    PLEDGER_DEPARTED,
    /** Transferred to where the campaign is not held. */
    PLEDGER_ELSEWHERE,
    ORGANIZATION_DISSOLVED
}
