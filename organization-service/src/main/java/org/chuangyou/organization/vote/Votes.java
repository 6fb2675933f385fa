package org.chuangyou.organization.vote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class Votes implements PanacheRepositoryBase<Vote, UUID>, CarriedVotes, Elections {

    Vote require(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    /** Locked until the transaction ends: of two who act at once, the second sees what the first did. */
    Vote lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFoundException::new);
    }

    List<Vote> of(UUID organization, VoteKind kind, VoteStatus status, UUID before, int count) {
        return find(
                        "organizationId = ?1 and (?2 is null or kind = ?2) and (?3 is null or status = ?3) and id < ?4"
                                + " order by id desc",
                        organization,
                        kind,
                        status,
                        before)
                .page(0, count)
                .list();
    }

    /** The vote that settles what this one left open, unless it was cancelled. */
    Optional<Vote> followUpOf(UUID vote) {
        return find("follows = ?1 and status <> ?2", vote, VoteStatus.CANCELLED).firstResultOptional();
    }

    /** Who was elected in the votes that this one follows. */
    List<UUID> electedBefore(Vote vote) {
        var elected = new ArrayList<UUID>();
        for (var earlier = vote.follows(); earlier != null; ) {
            var found = require(earlier);
            elected.addAll(found.result().elected());
            earlier = found.follows();
        }
        return elected;
    }

    @Override
    public Optional<LocalDate> carriedOn(UUID voteId, UUID subjectPersonId, VoteKind kind) {
        return findByIdOptional(voteId)
                .filter(vote -> vote.kind() == kind)
                .filter(vote -> vote.status().hasResult() && vote.result().carried())
                .filter(vote -> subjectPersonId.equals(vote.ballot().matter().subjectPersonId()))
                .map(vote -> vote.ballot().meeting().heldOn());
    }

    @Override
    public Optional<UUID> organizationOf(UUID voteId) {
        return findByIdOptional(voteId).map(Vote::organizationId);
    }

    @Override
    public Optional<Election> election(UUID voteId) {
        return findByIdOptional(voteId)
                .filter(vote -> vote.kind().fillsSeats())
                .map(vote -> Election.of(settling(vote)));
    }

    /** The votes that fill the same seats, the first of them first. */
    private List<Vote> settling(Vote vote) {
        var first = vote;
        while (first.follows() != null) {
            first = require(first.follows());
        }
        return Stream.iterate(
                        Optional.of(first),
                        Optional::isPresent,
                        found -> followUpOf(found.orElseThrow().id()))
                .map(Optional::orElseThrow)
                .toList();
    }
}
