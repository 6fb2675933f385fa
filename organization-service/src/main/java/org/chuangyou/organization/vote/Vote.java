package org.chuangyou.organization.vote;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;
import org.chuangyou.organization.tree.OrganizationTree.Place;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One vote of a members' assembly, from its preparation to the signed protocol. Counts only: no single vote is kept. */
@Entity
class Vote {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID organizationId;
    private String organizationName;

    @Enumerated(EnumType.STRING)
    private VoteKind kind;

    @Enumerated(EnumType.STRING)
    private VoteStatus status = VoteStatus.PREPARED;

    private UUID follows;

    @Embedded
    private Ballot ballot;

    @Embedded
    private Roll roll;

    @ElementCollection
    @CollectionTable(name = "vote_signature", joinColumns = @JoinColumn(name = "vote_id"))
    @OrderColumn(name = "position")
    private List<Signed> signatures = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private Result result;

    private String facts;
    private String cancelledBecause;

    protected Vote() {}

    /** @param follows the vote whose open seats this one is to fill, or null */
    static Vote prepare(Place organization, VoteKind kind, Ballot ballot, Vote follows) {
        var vote = new Vote();
        vote.id = UuidCreator.getTimeOrderedEpoch();
        vote.organizationId = organization.id();
        vote.organizationName = organization.name();
        vote.kind = kind;
        vote.ballot = ballot;
        vote.follows = follows == null ? null : follows.id;
        vote.roll = Roll.without(follows == null ? List.of() : follows.roll.exclusions());
        return vote;
    }

    void edit(Ballot wanted) {
        require(VoteAct.EDIT);
        if (follows != null) {
            throw VoteProblems.followUpFixed();
        }
        ballot.become(wanted);
    }

    void exclude(Exclusion exclusion) {
        require(VoteAct.EXCLUDE);
        roll.exclude(exclusion);
    }

    /** Whether there was such an exclusion. */
    boolean readmit(UUID person) {
        require(VoteAct.READMIT);
        return roll.readmit(person);
    }

    void open(List<Voter> called, int beyond, String basis) {
        require(VoteAct.OPEN_BALLOT);
        roll.open(kind, called, beyond, basis);
        status = VoteStatus.OPEN;
    }

    /** The ballot is void where more came back than were issued; else the result stands. */
    void declare(Tally agreed) {
        require(VoteAct.DECLARE);
        if (agreed.isVoid()) {
            status = VoteStatus.VOID;
            return;
        }
        result = kind.fillsSeats()
                ? Reckoning.election(agreed, denominators(), ballot.matter().seats())
                : Reckoning.question(agreed, denominators());
        status = VoteStatus.DECLARED;
        facts = Facts.of(this);
    }

    void repeat(List<Voter> called) {
        require(VoteAct.REPEAT);
        roll.repeat(kind, called);
        status = VoteStatus.OPEN;
    }

    void cancel(String reason) {
        require(VoteAct.CANCEL);
        cancelledBecause = reason;
        status = VoteStatus.CANCELLED;
    }

    void reduceSeats(String decision) {
        require(VoteAct.REDUCE_SEATS);
        requireOutcome(Outcome.SHORT);
        if (!signatures.isEmpty()) {
            throw VoteProblems.alreadySigning(
                    signatures.stream().map(Signed::name).toList());
        }
        result = result.reduced(decision);
        facts = Facts.of(this);
    }

    /** Refuses where the result leaves nothing of this kind to settle. */
    void requireOutcome(Outcome outcome) {
        if (result == null || result.outcome() != outcome || result.seatsReducedBy() != null) {
            throw VoteProblems.nothingToSettle(outcome, result == null ? null : result.outcome());
        }
    }

    /** A second signature of the same person changes nothing. */
    void sign(Named person, SignerRole role, Instant at) {
        if (signatures.stream().anyMatch(known -> known.personId().equals(person.personId()))) {
            return;
        }
        require(VoteAct.SIGN);
        signatures.add(new Signed(person.personId(), person.name(), role, at));
        if (signatures.size() == ballot.tellers().size() + 1) {
            status = VoteStatus.SIGNED;
        }
    }

    void require(VoteAct act) {
        if (!act.from().contains(status)) {
            throw VoteProblems.notNow(act, status);
        }
    }

    List<UUID> elected() {
        return result == null ? List.of() : result.elected();
    }

    /** Seats that nobody has taken and nobody has given up. */
    int openSeats() {
        if (result == null) {
            return ballot.matter().seats();
        }
        return result.seatsReducedBy() == null ? result.open() : 0;
    }

    Denominators denominators() {
        return roll.denominators(kind);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID organizationId() {
        return organizationId;
    }

    String organizationName() {
        return organizationName;
    }

    VoteKind kind() {
        return kind;
    }

    VoteStatus status() {
        return status;
    }

    UUID follows() {
        return follows;
    }

    Ballot ballot() {
        return ballot;
    }

    Roll roll() {
        return roll;
    }

    List<Signed> signatures() {
        return List.copyOf(signatures);
    }

    Result result() {
        return result;
    }

    String facts() {
        return facts;
    }

    String cancelledBecause() {
        return cancelledBecause;
    }
}
