package org.chuangyou.organization.tree;

import java.time.LocalDate;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who may stand under whom (隶属关系), on every day from a decision's effect until today: what happened to the tree in
 * between must fit it too.
 */
@ApplicationScoped
class Affiliations {

    private final OrganizationStates states;

    Affiliations(OrganizationStates states) {
        this.states = states;
    }

    /** Refuses to put an organisation under another from this day on where that cannot be. */
    void require(Organization lower, Organization upper, LocalDate from) {
        upper.requireStanding();
        if (upper.establishedOn().isAfter(from)) {
            throw TreeProblems.notYetThere(upper.name(), from, upper.establishedOn());
        }
        states.firstRing(lower.id(), upper.id(), from).ifPresent(day -> {
            throw TreeProblems.cycle(lower.name(), upper.name(), day);
        });
        requireAbove(lower.kind(), upper, from);
    }

    /** Refuses another kind that would not fit what stands above and below from this day on. */
    void requireFit(Organization organization, OrganizationKind kind, Organization upper, LocalDate from) {
        if (upper == null && !kind.mayStandAlone()) {
            throw TreeProblems.parentRequired(kind);
        }
        if (upper != null) {
            requireAbove(kind, upper, from);
        }
        for (var below : states.belowSince(organization.id(), from)) {
            require(below.kind(), organization.name(), kind);
        }
    }

    private void requireAbove(OrganizationKind kind, Organization upper, LocalDate from) {
        for (var above : states.since(upper.id(), from)) {
            require(kind, above.name(), above.kind());
        }
    }

    private static void require(OrganizationKind kind, String upper, OrganizationKind upperKind) {
        if (!kind.mayStandUnder().contains(upperKind)) {
            throw TreeProblems.affiliation(kind, upper, upperKind);
        }
    }
}
