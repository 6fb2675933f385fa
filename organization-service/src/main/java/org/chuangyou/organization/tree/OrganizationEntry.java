package org.chuangyou.organization.tree;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chuangyou.organization.event.BranchCorrected;
import org.chuangyou.organization.event.BranchEstablished;
import org.chuangyou.organization.event.CommitteeCorrected;
import org.chuangyou.organization.event.CommitteeEstablished;
import org.chuangyou.organization.event.OrganizationEvent;

/** What a row of the roster says of an organisation; unit ids in their own order. */
record OrganizationEntry(
        String code,
        String name,
        OrganizationKind kind,
        UUID parentId,
        LocalDate establishedOn,
        LocalDate termEndsOn,
        List<UUID> unitIds) {

    OrganizationEntry below(UUID parent) {
        return new OrganizationEntry(code, name, kind, parent, establishedOn, termEndsOn, unitIds);
    }

    OrganizationEvent established(UUID id) {
        return kind.isBranch()
                ? new BranchEstablished(id, code, name, kind.name(), parentId, establishedOn, termEndsOn, unitIds)
                : new CommitteeEstablished(id, code, name, kind.name(), parentId, establishedOn, termEndsOn, unitIds);
    }

    OrganizationEvent corrected(UUID id) {
        return kind.isBranch()
                ? new BranchCorrected(id, code, name, kind.name(), parentId, establishedOn, termEndsOn, unitIds)
                : new CommitteeCorrected(id, code, name, kind.name(), parentId, establishedOn, termEndsOn, unitIds);
    }
}
