package org.chuangyou.organization.tree;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.organization.rule.Rules;
import org.chuangyou.organization.rule.Warning;

/** Another name, another place in the tree, another kind; and the mending of what was recorded wrongly. */
@ApplicationScoped
class Changing {

    private final Organizations organizations;
    private final OrganizationStates states;
    private final Affiliations affiliations;
    private final Coverage coverage;
    private final Residents residents;
    private final Authority authority;
    private final Sizes sizes;
    private final Rules rules;
    private final Terms terms;
    private final Paths paths;
    private final Acts acts;
    private final Outbox outbox;

    Changing(
            Organizations organizations,
            OrganizationStates states,
            Affiliations affiliations,
            Coverage coverage,
            Residents residents,
            Authority authority,
            Sizes sizes,
            Rules rules,
            Terms terms,
            Paths paths,
            Acts acts,
            Outbox outbox) {
        this.organizations = organizations;
        this.states = states;
        this.affiliations = affiliations;
        this.coverage = coverage;
        this.residents = residents;
        this.authority = authority;
        this.sizes = sizes;
        this.rules = rules;
        this.terms = terms;
        this.paths = paths;
        this.acts = acts;
        this.outbox = outbox;
    }

    void rename(Organization organization, NewRenaming wanted) {
        var was = organization.name();
        requireChange(!wanted.name().equals(was));
        organization.rename(wanted.name(), wanted.effectiveOn());
        acts.keep(organization, ActKind.RENAMING, wanted, Map.of("from", was, "to", wanted.name()));
        outbox.add(TreeFacts.renamed(organization, wanted));
    }

    void move(Organization organization, NewMove wanted) {
        var was = organization.parentId();
        requireChange(!wanted.parentId().equals(was));
        var upper = organizations.named("parentId", wanted.parentId());
        authority.requireManagement(upper.id());
        affiliations.require(organization, upper, wanted.effectiveOn());
        organization.move(upper.id(), wanted.effectiveOn());
        paths.replant(organization.id());
        acts.keep(
                organization,
                ActKind.MOVE,
                wanted,
                Map.of(
                        "from",
                        was == null ? "" : was.toString(),
                        "to",
                        upper.id().toString()));
        outbox.add(TreeFacts.moved(organization, wanted));
    }

    List<Warning> reorganize(Organization organization, NewReorganization wanted) {
        var before = described(organization.kind(), organization.units());
        requireChange(organization.kind() != wanted.kind()
                || !Set.copyOf(organization.units()).equals(wanted.unitIds()));
        requireKind(organization, wanted);
        coverage.require(organization.id(), wanted.kind(), wanted.unitIds(), wanted.effectiveOn());
        organization.reorganize(wanted.kind(), wanted.unitIds(), wanted.effectiveOn());
        acts.keep(
                organization,
                ActKind.REORGANIZATION,
                wanted,
                Map.of("from", before, "to", described(organization.kind(), organization.units())));
        var judgement = rules.judge();
        sizes.judge(organization, judgement);
        outbox.add(TreeFacts.reorganized(organization, wanted));
        return judgement.warnings();
    }

    private void requireKind(Organization organization, NewReorganization wanted) {
        if (organization.kind().isPartyGroup() != wanted.kind().isPartyGroup()) {
            throw TreeProblems.partyGroupStays();
        }
        var persons = residents.count(organization.id());
        if (!wanted.kind().isBranch() && persons > 0) {
            throw TreeProblems.personsOutsideBranches(wanted.kind(), persons);
        }
        var upper = organization.parentId() == null ? null : organizations.require(organization.parentId());
        affiliations.requireFit(organization, wanted.kind(), upper, wanted.effectiveOn());
    }

    void correct(Organization organization, NewCorrection wanted) {
        var before = organization.view();
        terms.require(wanted.establishedOn(), wanted.termEndsOn());
        states.firstChange(organization.id())
                .filter(changedOn -> !wanted.establishedOn().isBefore(changedOn))
                .ifPresent(changedOn -> {
                    throw TreeProblems.establishedAfterChange(wanted.establishedOn(), changedOn);
                });
        organization.mend(wanted);
        var after = organization.view();
        requireChange(!after.equals(before));
        acts.keepMending(
                organization,
                after.validFrom(),
                wanted.reason(),
                Map.of("from", described(before), "to", described(after)));
        outbox.add(TreeFacts.corrected(organization.view()));
    }

    private static void requireChange(boolean changes) {
        if (!changes) {
            throw TreeProblems.nothingChanges();
        }
    }

    private static Map<String, Object> described(OrganizationKind kind, Collection<UUID> units) {
        return Map.of(
                "kind",
                kind.name(),
                "unitIds",
                units.stream().map(UUID::toString).toList());
    }

    private static Map<String, Object> described(OrganizationView view) {
        var mended = new TreeMap<String, Object>();
        mended.put("name", view.name());
        mended.put("establishedOn", view.establishedOn().toString());
        mended.put(
                "termEndsOn",
                view.termEndsOn() == null ? null : view.termEndsOn().toString());
        return mended;
    }
}
