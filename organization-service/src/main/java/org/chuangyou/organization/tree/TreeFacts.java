package org.chuangyou.organization.tree;

import java.util.UUID;

import org.chuangyou.organization.event.BranchCorrected;
import org.chuangyou.organization.event.BranchEstablished;
import org.chuangyou.organization.event.CommitteeCorrected;
import org.chuangyou.organization.event.CommitteeEstablished;
import org.chuangyou.organization.event.OrganizationDissolved;
import org.chuangyou.organization.event.OrganizationEvent;
import org.chuangyou.organization.event.OrganizationMoved;
import org.chuangyou.organization.event.OrganizationRenamed;
import org.chuangyou.organization.event.OrganizationReorganized;
import org.chuangyou.organization.event.PartyGroupCorrected;
import org.chuangyou.organization.event.PartyGroupEstablished;

/** What is announced of organisations: always all the facts as they stand. */
final class TreeFacts {

    private TreeFacts() {}

    static OrganizationEvent established(OrganizationView o) {
        var kind = o.kind().name();
        if (o.kind().isPartyGroup()) {
            return new PartyGroupEstablished(
                    o.id(), o.code(), o.name(), kind, o.parentId(), o.establishedOn(), o.termEndsOn(), o.unitIds());
        }
        return o.kind().isBranch()
                ? new BranchEstablished(
                        o.id(), o.code(), o.name(), kind, o.parentId(), o.establishedOn(), o.termEndsOn(), o.unitIds())
                : new CommitteeEstablished(
                        o.id(), o.code(), o.name(), kind, o.parentId(), o.establishedOn(), o.termEndsOn(), o.unitIds());
    }

    static OrganizationEvent corrected(OrganizationView o) {
        var kind = o.kind().name();
        if (o.kind().isPartyGroup()) {
            return new PartyGroupCorrected(
                    o.id(), o.code(), o.name(), kind, o.parentId(), o.establishedOn(), o.termEndsOn(), o.unitIds());
        }
        return o.kind().isBranch()
                ? new BranchCorrected(
                        o.id(), o.code(), o.name(), kind, o.parentId(), o.establishedOn(), o.termEndsOn(), o.unitIds())
                : new CommitteeCorrected(
                        o.id(), o.code(), o.name(), kind, o.parentId(), o.establishedOn(), o.termEndsOn(), o.unitIds());
    }

    static OrganizationEvent renamed(Organization organization, Decision decision) {
        var o = organization.view();
        return new OrganizationRenamed(
                o.id(),
                o.code(),
                o.name(),
                o.kind().name(),
                o.parentId(),
                o.establishedOn(),
                o.termEndsOn(),
                o.unitIds(),
                decision.effectiveOn(),
                decision.documentNumber());
    }

    static OrganizationEvent moved(Organization organization, Decision decision) {
        var o = organization.view();
        return new OrganizationMoved(
                o.id(),
                o.code(),
                o.name(),
                o.kind().name(),
                o.parentId(),
                o.establishedOn(),
                o.termEndsOn(),
                o.unitIds(),
                decision.effectiveOn(),
                decision.documentNumber());
    }

    static OrganizationEvent reorganized(Organization organization, Decision decision) {
        var o = organization.view();
        return new OrganizationReorganized(
                o.id(),
                o.code(),
                o.name(),
                o.kind().name(),
                o.parentId(),
                o.establishedOn(),
                o.termEndsOn(),
                o.unitIds(),
                decision.effectiveOn(),
                decision.documentNumber());
    }

    static OrganizationEvent dissolved(Organization organization, Decision decision, UUID successor) {
        return new OrganizationDissolved(
                organization.id(),
                organization.code(),
                organization.name(),
                organization.kind().name(),
                decision.effectiveOn(),
                decision.documentNumber(),
                successor);
    }
}
