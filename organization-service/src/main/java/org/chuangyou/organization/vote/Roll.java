package org.chuangyou.organization.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

/** Who has a vote, who is left out, who came: taken as the vote is opened, and from then on independent of the roster. */
@Embeddable
class Roll {

    private int round = 1;

    @ElementCollection
    @CollectionTable(name = "vote_exclusion", joinColumns = @JoinColumn(name = "vote_id"))
    @OrderColumn(name = "position")
    private List<Exclusion> exclusions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "vote_voter", joinColumns = @JoinColumn(name = "vote_id"))
    @OrderColumn(name = "position")
    private List<Voter> voters = new ArrayList<>();

    private Integer beyondFourFifths;
    private String quorumBasis;

    protected Roll() {}

    static Roll without(List<Exclusion> exclusions) {
        var roll = new Roll();
        roll.exclusions.addAll(exclusions);
        return roll;
    }

    void exclude(Exclusion exclusion) {
        readmit(exclusion.personId());
        exclusions.add(exclusion);
    }

    /** Whether there was such an exclusion. */
    boolean readmit(UUID person) {
        return exclusions.removeIf(known -> known.personId().equals(person));
    }

    void open(VoteKind kind, List<Voter> called, int beyond, String basis) {
        beyondFourFifths = beyond;
        quorumBasis = basis;
        call(kind, called);
    }

    void repeat(VoteKind kind, List<Voter> called) {
        call(kind, called);
        round++;
    }

    /** Takes the attendance if the quorum is met, else refuses with the numbers. */
    private void call(VoteKind kind, List<Voter> called) {
        var attendance = Attendance.of(called);
        var denominators = new Denominators(kind, attendance.eligible(), attendance.present(), beyondFourFifths);
        if (!denominators.opens()) {
            throw VoteProblems.quorumMissing(denominators, quorumBasis);
        }
        voters.clear();
        voters.addAll(called);
    }

    boolean isTaken() {
        return !voters.isEmpty();
    }

    Attendance attendance() {
        return Attendance.of(voters);
    }

    Denominators denominators(VoteKind kind) {
        var counted = attendance();
        return new Denominators(kind, counted.eligible(), counted.present(), beyondFourFifths);
    }

    int round() {
        return round;
    }

    List<Exclusion> exclusions() {
        return List.copyOf(exclusions);
    }

    List<Voter> voters() {
        return List.copyOf(voters);
    }

    List<UUID> standing(Standing standing) {
        return voters.stream()
                .filter(voter -> voter.standing() == standing)
                .map(Voter::personId)
                .toList();
    }

    /** The county's document, where it asks more than the national quorum. */
    String quorumBasis() {
        return quorumBasis;
    }
}
