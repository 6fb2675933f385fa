package org.chuangyou.organization.vote;

import java.util.Locale;
import java.util.Set;

import static org.chuangyou.organization.vote.VoteStatus.DECLARED;
import static org.chuangyou.organization.vote.VoteStatus.OPEN;
import static org.chuangyou.organization.vote.VoteStatus.PREPARED;
import static org.chuangyou.organization.vote.VoteStatus.SIGNED;
import static org.chuangyou.organization.vote.VoteStatus.VOID;

/** What is done with a vote, and in which statuses it can be. */
enum VoteAct {
    EDIT(PREPARED),
    EXCLUDE(PREPARED),
    READMIT(PREPARED),
    OPEN_BALLOT(PREPARED),
    TALLY(OPEN),
    DECLARE(OPEN),
    /** 重新投票 after a void ballot. */
    REPEAT(VOID),
    CANCEL(PREPARED, OPEN, VOID),
    /** 减少名额: only while nobody has signed. */
    REDUCE_SEATS(DECLARED),
    /** 再次投票 or 另行选举 for what is still open. */
    FOLLOW_UP(DECLARED, SIGNED),
    SIGN(DECLARED),
    PRINT(DECLARED, SIGNED);

    private final Set<VoteStatus> from;

    VoteAct(VoteStatus... from) {
        this.from = Set.of(from);
    }

    Set<VoteStatus> from() {
        return from;
    }

    /** Its name in audit records. */
    String verb() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + "-vote";
    }
}
