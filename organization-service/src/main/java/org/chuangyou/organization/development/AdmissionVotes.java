package org.chuangyou.organization.development;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The votes of branch assemblies, as far as admissions and confirmations refer to them. Another feature brings them. */
public interface AdmissionVotes {

    /** The day on which the vote on this person was carried; empty when it was not, or was not about this person. */
    Optional<LocalDate> carried(UUID voteId, UUID personId);
}
