package org.chuangyou.organization.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import com.github.f4b6a3.uuid.UuidCreator;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.organization.rule.Judgement;

/** A new organisation, out of nothing or out of another. */
@ApplicationScoped
class Founding {

    private final Organizations organizations;
    private final Affiliations affiliations;
    private final Coverage coverage;
    private final Resettling resettling;
    private final Residents residents;
    private final Authority authority;
    private final Sizes sizes;
    private final Terms terms;
    private final Paths paths;
    private final Acts acts;
    private final Outbox outbox;

    Founding(
            Organizations organizations,
            Affiliations affiliations,
            Coverage coverage,
            Resettling resettling,
            Residents residents,
            Authority authority,
            Sizes sizes,
            Terms terms,
            Paths paths,
            Acts acts,
            Outbox outbox) {
        this.organizations = organizations;
        this.affiliations = affiliations;
        this.coverage = coverage;
        this.resettling = resettling;
        this.residents = residents;
        this.authority = authority;
        this.sizes = sizes;
        this.terms = terms;
        this.paths = paths;
        this.acts = acts;
        this.outbox = outbox;
    }

    Organization establish(NewOrganization wanted, Judgement judgement) {
        var upper = wanted.parentId() == null ? null : organizations.named("parentId", wanted.parentId());
        var homes = resettling.homesOf(wanted.personIds());
        homes.forEach(authority::requireManagement);
        var founded = found(
                new OrganizationEntry(
                        wanted.code(),
                        wanted.name(),
                        wanted.kind(),
                        wanted.parentId(),
                        wanted.effectiveOn(),
                        wanted.termEndsOn(),
                        List.copyOf(wanted.unitIds())),
                upper);
        resettling.settle(wanted.personIds(), homes, founded, wanted.effectiveOn());
        homes.forEach(home -> judgeWhatIsLeft(organizations.require(home), judgement));
        sizes.judge(founded, judgement);
        acts.keep(
                founded,
                ActKind.ESTABLISHMENT,
                wanted,
                Map.of("persons", wanted.personIds().size()),
                homes);
        return founded;
    }

    /** A branch that all have left is to be dissolved or made into something else; until then it has nobody. */
    private void judgeWhatIsLeft(Organization home, Judgement judgement) {
        if (residents.count(home.id()) > 0) {
            sizes.judgeFullMembers(home, judgement);
        }
    }

    Organization split(Organization organization, NewSplit wanted, Judgement judgement) {
        resettling.requireIn(organization, wanted.personIds());
        giveUpUnits(organization, wanted);
        var founded = found(
                new OrganizationEntry(
                        wanted.code(),
                        wanted.name(),
                        wanted.kind(),
                        organization.parentId(),
                        wanted.effectiveOn(),
                        wanted.termEndsOn(),
                        List.copyOf(wanted.unitIds())),
                organization.parentId() == null ? null : organizations.require(organization.parentId()));
        resettling.settle(wanted.personIds(), List.of(organization.id()), founded, wanted.effectiveOn());
        sizes.judgeFullMembers(founded, judgement);
        sizes.judgeFullMembers(organization, judgement);
        sizes.judge(founded, judgement);
        sizes.judge(organization, judgement);
        acts.keep(
                organization,
                ActKind.SPLIT,
                wanted,
                Map.of(
                        "persons",
                        wanted.personIds().size(),
                        "unitIds",
                        wanted.unitIds().stream().map(UUID::toString).toList()),
                List.of(founded.id()));
        return founded;
    }

    private void giveUpUnits(Organization organization, NewSplit wanted) {
        if (wanted.unitIds().isEmpty()) {
            return;
        }
        var elsewhere = new TreeSet<>(wanted.unitIds());
        elsewhere.removeAll(organization.units());
        if (!elsewhere.isEmpty()) {
            throw TreeProblems.unitsElsewhere(elsewhere, organization.name());
        }
        var left = new ArrayList<>(organization.units());
        left.removeAll(wanted.unitIds());
        organization.reorganize(organization.kind(), left, wanted.effectiveOn());
        organizations.flush();
        outbox.add(TreeFacts.reorganized(organization, wanted));
    }

    private Organization found(OrganizationEntry entry, Organization upper) {
        organizations.ofCode(entry.code()).ifPresent(other -> {
            throw TreeProblems.codeTaken(other.code(), other.name());
        });
        terms.require(entry.establishedOn(), entry.termEndsOn());
        var founded = new Organization(UuidCreator.getTimeOrderedEpoch(), entry);
        if (upper != null) {
            affiliations.require(founded, upper, entry.establishedOn());
        } else if (!entry.kind().mayStandAlone()) {
            throw TreeProblems.parentRequired(entry.kind());
        }
        coverage.require(founded.id(), entry.kind(), entry.unitIds(), entry.establishedOn());
        organizations.persist(founded);
        paths.plant(founded.id());
        outbox.add(TreeFacts.established(founded.view()));
        return founded;
    }
}
