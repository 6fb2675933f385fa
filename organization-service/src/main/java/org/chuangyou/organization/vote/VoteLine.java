package org.chuangyou.organization.vote;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A vote in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VoteLine(
        UUID id,
        UUID organizationId,
        VoteKind kind,
        VoteStatus status,
        String subject,
        LocalDate heldOn,
        Outcome outcome,
        UUID follows) {

    static VoteLine of(Vote vote) {
        return new VoteLine(
                vote.id(),
                vote.organizationId(),
                vote.kind(),
                vote.status(),
                vote.ballot().matter().subject(),
                vote.ballot().meeting().heldOn(),
                vote.result() == null ? null : vote.result().outcome(),
                vote.follows());
    }
}
