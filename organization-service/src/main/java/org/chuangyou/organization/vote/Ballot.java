package org.chuangyou.organization.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

/** A vote as prepared: what, when, between whom, counted by whom. */
@Embeddable
class Ballot {

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

    protected Ballot() {}

    Ballot(Matter matter, Meeting meeting, List<Named> candidates, List<Named> tellers) {
        this.matter = matter;
        this.meeting = meeting;
        this.candidates.addAll(candidates);
        this.tellers.addAll(tellers);
    }

    /** The lists stay the same objects: their rows are kept by them. */
    void become(Ballot other) {
        matter = other.matter;
        meeting = other.meeting;
        candidates.clear();
        candidates.addAll(other.candidates);
        tellers.clear();
        tellers.addAll(other.tellers);
    }

    Matter matter() {
        return matter;
    }

    Meeting meeting() {
        return meeting;
    }

    /** By strokes. */
    List<Named> candidates() {
        return List.copyOf(candidates);
    }

    List<Named> tellers() {
        return List.copyOf(tellers);
    }

    Optional<Named> teller(String code) {
        return tellers.stream().filter(teller -> teller.code().equals(code)).findFirst();
    }
}
