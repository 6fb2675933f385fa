package org.chuangyou.organization.vote;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private int round = 1;
    private UUID follows;

    @Embedded
    private Matter matter;

    @Embedded
    private Meeting meeting;

    @ElementCollection
    @CollectionTable(name = "vote_candidate", joinColumns = @JoinColumn(name = "vote_id"))
    @OrderColumn(name = "position")
    private List<Named> candidates = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "vote_teller", joinColumns = @JoinColumn(name = "vote_id"))
    @OrderColumn(name = "position")
    private List<Named> tellers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "vote_exclusion", joinColumns = @JoinColumn(name = "vote_id"))
    @OrderColumn(name = "position")
    private List<Exclusion> exclusions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "vote_voter", joinColumns = @JoinColumn(name = "vote_id"))
    @OrderColumn(name = "position")
    private List<Voter> roll = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "vote_signature", joinColumns = @JoinColumn(name = "vote_id"))
    @OrderColumn(name = "position")
    private List<Signed> signatures = new ArrayList<>();

    private Integer beyondFourFifths;
    private String quorumBasis;

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
        vote.put(ballot);
        if (follows != null) {
            vote.follows = follows.id;
            vote.exclusions.addAll(follows.exclusions);
        }
        return vote;
    }

    void edit(Ballot ballot) {
        require(VoteAct.EDIT);
        if (follows != null) {
            throw VoteProblems.followUpFixed();
        }
        put(ballot);
    }

    private void put(Ballot ballot) {
        matter = ballot.matter();
        meeting = ballot.meeting();
        candidates.clear();
        candidates.addAll(ballot.candidates());
        tellers.clear();
        tellers.addAll(ballot.tellers());
    }

    void exclude(Exclusion exclusion) {
        require(VoteAct.EXCLUDE);
        exclusions.removeIf(known -> known.personId().equals(exclusion.personId()));
        exclusions.add(exclusion);
    }

    /** Whether there was such an exclusion. */
    boolean readmit(UUID person) {
        require(VoteAct.READMIT);
        return exclusions.removeIf(known -> known.personId().equals(person));
    }

    void open(List<Voter> called, int beyond, String basis) {
        require(VoteAct.OPEN_BALLOT);
        beyondFourFifths = beyond;
        quorumBasis = basis;
        call(called);
        status = VoteStatus.OPEN;
    }

    /** Takes the attendance if the quorum is met, else refuses with the numbers. */
    private void call(List<Voter> called) {
        var attendance = Attendance.of(called);
        var denominators = new Denominators(kind, attendance.eligible(), attendance.present(), beyondFourFifths);
        if (!denominators.opens()) {
            throw VoteProblems.quorumMissing(denominators, quorumBasis);
        }
        roll.clear();
        roll.addAll(called);
    }

    /** The ballot is void where more came back than were issued; else the result stands. */
    void declare(Tally agreed) {
        require(VoteAct.DECLARE);
        if (agreed.isVoid()) {
            status = VoteStatus.VOID;
            return;
        }
        result = kind.fillsSeats()
                ? Reckoning.election(agreed, denominators(), matter.seats())
                : Reckoning.question(agreed, denominators());
        status = VoteStatus.DECLARED;
        facts = Facts.of(this);
    }

    void repeat(List<Voter> called) {
        require(VoteAct.REPEAT);
        call(called);
        round++;
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
        if (signatures.size() == tellers.size() + 1) {
            status = VoteStatus.SIGNED;
        }
    }

    void require(VoteAct act) {
        if (!act.from().contains(status)) {
            throw VoteProblems.notNow(act, status);
        }
    }

    Attendance attendance() {
        return Attendance.of(roll);
    }

    Denominators denominators() {
        var counted = attendance();
        return new Denominators(kind, counted.eligible(), counted.present(), beyondFourFifths);
    }

    Optional<Named> teller(String code) {
        return tellers.stream().filter(teller -> teller.code().equals(code)).findFirst();
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

    int round() {
        return round;
    }

    UUID follows() {
        return follows;
    }

    Matter matter() {
        return matter;
    }

    Meeting meeting() {
        return meeting;
    }

    List<Named> candidates() {
        return List.copyOf(candidates);
    }

    List<Named> tellers() {
        return List.copyOf(tellers);
    }

    List<Exclusion> exclusions() {
        return List.copyOf(exclusions);
    }

    List<Voter> roll() {
        return List.copyOf(roll);
    }

    List<Signed> signatures() {
        return List.copyOf(signatures);
    }

    String quorumBasis() {
        return quorumBasis;
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
