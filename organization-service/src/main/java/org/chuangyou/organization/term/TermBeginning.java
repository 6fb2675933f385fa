package org.chuangyou.organization.term;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Audit;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.rule.Rule;
import org.chuangyou.organization.rule.Rules;
import org.chuangyou.organization.rule.Warning;
import org.chuangyou.organization.tree.OrganizationTree.Place;
import org.chuangyou.organization.tree.TermEnds;
import org.chuangyou.organization.vote.Elections;

/** 换届: a term begins and the one before it ends. The organisation's row must be locked. */
@ApplicationScoped
public class TermBeginning {

    private final Terms terms;
    private final TermEnds ends;
    private final Elections elections;
    private final Rules rules;
    private final Days days;
    private final Audit audit;

    TermBeginning(Terms terms, TermEnds ends, Elections elections, Rules rules, Days days, Audit audit) {
        this.terms = terms;
        this.ends = ends;
        this.elections = elections;
        this.rules = rules;
        this.days = days;
        this.audit = audit;
    }

    /** Refuses a length that is not the kind's, a day ahead or not after the last election, and a vote that is none. */
    public TermView begin(Place place, NewTerm wanted) {
        TermLength.require(place.kind(), wanted.years());
        days.notAhead("electedOn", wanted.electedOn());
        requireElection(place, wanted.voteId());
        var warnings = endPresent(place.id(), wanted.electedOn());
        var term = new Term(place.id(), wanted);
        terms.persistAndFlush(term);
        ends.set(place.id(), term.endsOn());
        audit.record("begin-term", term.id());
        return term.view(warnings);
    }

    /** The vote that a term names is an election of the same organisation. */
    private void requireElection(Place place, UUID voteId) {
        if (voteId != null) {
            elections
                    .election(voteId)
                    .filter(election -> election.organizationId().equals(place.id()))
                    .orElseThrow(() -> TermProblems.noSuchElection(voteId));
        }
    }

    private List<Warning> endPresent(UUID organization, LocalDate electedOn) {
        var judgement = rules.judge();
        terms.lasting(organization).ifPresent(present -> {
            present.end(electedOn);
            judgement.check(Rule.TERM_SHIFT_MONTHS, Shift.months(electedOn, present.endsOn()));
            // The old term ends before the new one comes: there is never more than one.
            terms.flush();
        });
        return judgement.warnings();
    }
}
