package org.chuangyou.organization.vote;

/** How far a vote has come; what each status permits stands in {@link VoteAct}. */
enum VoteStatus {
    /** Kind, subject, candidates, tellers and exclusions are being settled. */
    PREPARED,
    /** The roll is taken, the quorum met; the tellers count. */
    OPEN,
    /** More ballots came back than were issued: the ballot is void and must be repeated. */
    VOID,
    /** The tellers agree and the result stands; tellers and chair may sign. */
    DECLARED,
    /** All have signed; nothing can change any more. */
    SIGNED,
    /** Given up before a result. */
    CANCELLED;

    boolean hasResult() {
        return this == DECLARED || this == SIGNED;
    }
}
