package org.chuangyou.organization.tree;

import java.time.LocalDate;
import java.util.List;
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
        if (o.kind().isPartyGroup()) {
            return facts(o, PartyGroupEstablished::new);
        }
        return o.kind().isBranch() ? facts(o, BranchEstablished::new) : facts(o, CommitteeEstablished::new);
    }

    static OrganizationEvent corrected(OrganizationView o) {
        if (o.kind().isPartyGroup()) {
            return facts(o, PartyGroupCorrected::new);
        }
        return o.kind().isBranch() ? facts(o, BranchCorrected::new) : facts(o, CommitteeCorrected::new);
    }

    static OrganizationEvent renamed(Organization organization, Decision decision) {
        return facts(organization, decision, OrganizationRenamed::new);
    }

    static OrganizationEvent moved(Organization organization, Decision decision) {
        return facts(organization, decision, OrganizationMoved::new);
    }

    static OrganizationEvent reorganized(Organization organization, Decision decision) {
        return facts(organization, decision, OrganizationReorganized::new);
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

    private static OrganizationEvent facts(OrganizationView o, Standing event) {
        return event.of(
                o.id(),
                o.code(),
                o.name(),
                o.kind().name(),
                o.parentId(),
                o.establishedOn(),
                o.termEndsOn(),
                o.unitIds());
    }

    private static OrganizationEvent facts(Organization organization, Decision decision, Changed event) {
        return facts(
                organization.view(),
                (id, code, name, kind, parent, establishedOn, termEndsOn, units) -> event.of(
                        id,
                        code,
                        name,
                        kind,
                        parent,
                        establishedOn,
                        termEndsOn,
                        units,
                        decision.effectiveOn(),
                        decision.documentNumber()));
    }

    /** An event of what an organisation is. */
    private interface Standing {
        OrganizationEvent of(
                UUID id,
                String code,
                String name,
                String kind,
                UUID parentId,
                LocalDate establishedOn,
                LocalDate termEndsOn,
                List<UUID> unitIds);
    }

    /** An event of what an organisation is since a decision. */
    private interface Changed {
        OrganizationEvent of(
                UUID id,
                String code,
                String name,
                String kind,
                UUID parentId,
                LocalDate establishedOn,
                LocalDate termEndsOn,
                List<UUID> unitIds,
                LocalDate effectiveOn,
                String documentNumber);
    }
}
