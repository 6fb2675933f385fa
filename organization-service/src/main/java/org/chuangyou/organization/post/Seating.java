package org.chuangyou.organization.post;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.organization.person.Members;
import org.chuangyou.organization.rule.Warning;
import org.chuangyou.organization.term.NewTerm;
import org.chuangyou.organization.term.TermBeginning;
import org.chuangyou.organization.term.TermSpans;
import org.chuangyou.organization.term.TermSpans.Span;
import org.chuangyou.organization.term.TermView;
import org.chuangyou.organization.tree.OrganizationTree.Place;
import org.chuangyou.organization.vote.Elections.Election;

/**
 * The elected take their seats: at a 换届 a term begins and the committee before them goes; at a 补选 they join it for what
 * is left of the term. Offices are told here because the assembly elects the committee, and the committee its secretary
 * (基层组织选举工作条例). The organisation's row must be locked.
 */
@ApplicationScoped
class Seating {

    private static final String REASON = "换届";

    private final Posts posts;
    private final PostRules rules;
    private final PostKeeping keeping;
    private final TermBeginning beginning;
    private final TermSpans terms;
    private final Members members;

    Seating(
            Posts posts,
            PostRules rules,
            PostKeeping keeping,
            TermBeginning beginning,
            TermSpans terms,
            Members members) {
        this.posts = posts;
        this.rules = rules;
        this.keeping = keeping;
        this.beginning = beginning;
        this.terms = terms;
        this.members = members;
    }

    SeatingView seat(Place place, Election election, NewSeating wanted) {
        requireFinished(election);
        requireTheElected(election, wanted);
        var term = begin(place, election, wanted);
        var span = terms.presentOf(place.id())
                .filter(present -> present.holds(election.heldOn()))
                .orElseThrow(() -> SeatingProblems.noTerm(place.name()));
        var gone = election.id().equals(span.voteId()) ? relinquish(place, election) : List.<PostView>of();
        var assumed = assume(place, election, wanted, span);
        var warnings = new ArrayList<Warning>(term == null ? List.of() : term.warnings());
        warnings.addAll(rules.judgeCommittee(place, election.heldOn(), wanted.offices()));
        return new SeatingView(term, assumed, gone, warnings);
    }

    private void requireFinished(Election election) {
        if (posts.seatedBy(election.id())) {
            throw SeatingProblems.seatedAlready();
        }
        if (election.open() > 0) {
            throw SeatingProblems.unfinished(election);
        }
        if (!election.signed()) {
            throw SeatingProblems.unsigned();
        }
    }

    private void requireTheElected(Election election, NewSeating wanted) {
        for (var seat : wanted.seats()) {
            if (!seat.office().isElected()) {
                throw SeatingProblems.notByElection(seat.office());
            }
        }
        var others = without(wanted.persons(), election.elected());
        if (!others.isEmpty()) {
            throw SeatingProblems.notElected(names(others));
        }
        var leftOut = without(election.elected(), wanted.persons());
        if (!leftOut.isEmpty()) {
            throw SeatingProblems.leftOut(names(leftOut));
        }
    }

    private static List<UUID> without(List<UUID> persons, Collection<UUID> these) {
        return persons.stream().filter(person -> !these.contains(person)).toList();
    }

    private List<String> names(List<UUID> persons) {
        var known = members.byIds(persons);
        return persons.stream()
                .map(id -> known.containsKey(id) ? known.get(id).name() : id.toString())
                .toList();
    }

    /** The term that begins; null at a by-election, and where the 换届 has been recorded already. */
    private TermView begin(Place place, Election election, NewSeating wanted) {
        var recorded = terms.presentOf(place.id())
                .filter(present -> election.id().equals(present.voteId()))
                .isPresent();
        if (wanted.termYears() == null || recorded) {
            return null;
        }
        return beginning.begin(
                place, new NewTerm(wanted.termYears(), election.heldOn(), election.id(), wanted.documentNumber()));
    }

    private List<PostView> relinquish(Place place, Election election) {
        var before = posts.committeeBefore(place.id(), election.heldOn());
        before.forEach(post -> keeping.relinquish(post, new NewRelinquishment(election.heldOn(), REASON)));
        return views(before);
    }

    private List<PostView> assume(Place place, Election election, NewSeating wanted, Span term) {
        return views(wanted.posts(election.heldOn(), term.id()).stream()
                .map(post -> keeping.install(place, post, election.id()))
                .toList());
    }

    private List<PostView> views(List<Post> some) {
        return some.stream()
                .map(post -> post.view(keeping.holderOf(post), null))
                .toList();
    }
}
