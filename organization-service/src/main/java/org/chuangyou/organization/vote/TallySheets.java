package org.chuangyou.organization.vote;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class TallySheets implements PanacheRepositoryBase<TallySheet, UUID> {

    /** Those of the present round. */
    List<TallySheet> of(Vote vote) {
        return list("voteId = ?1 and round = ?2", vote.id(), vote.roll().round());
    }

    Optional<TallySheet> of(Vote vote, Named teller) {
        return find(
                        "voteId = ?1 and round = ?2 and tellerId = ?3",
                        vote.id(),
                        vote.roll().round(),
                        teller.personId())
                .firstResultOptional();
    }
}
