package org.chuangyou.organization.vote;

import java.util.Optional;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.organization.tree.Authority;

/** Who may read a vote: those who have a vote in it or a part in its conduct, and those who answer for the organisation. */
@ApplicationScoped
class VoteReaders {

    private final Opening opening;
    private final Authority authority;
    private final Caller caller;
    private final Audit audit;

    VoteReaders(Opening opening, Authority authority, Caller caller, Audit audit) {
        this.opening = opening;
        this.authority = authority;
        this.caller = caller;
        this.audit = audit;
    }

    /** 404 to all others; who is no voter leaves a record of the reading. */
    void require(Vote vote, String act) {
        if (!takesPart(vote)) {
            authority.requireReading(vote.organizationId());
            audit.record(act, vote.id());
        }
    }

    private boolean takesPart(Vote vote) {
        return caller.personCode()
                .filter(code -> codes(vote).anyMatch(code::equals))
                .isPresent();
    }

    private Stream<String> codes(Vote vote) {
        var roll = vote.roll().isTaken() ? vote.roll().voters() : opening.rollOf(vote);
        var conduct = Stream.concat(
                vote.ballot().tellers().stream(),
                Optional.of(vote.ballot().meeting().chair()).stream());
        return Stream.concat(roll.stream().map(Voter::code), conduct.map(Named::code));
    }
}
