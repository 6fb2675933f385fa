package org.chuangyou.organization.tree;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What a row of the roster, or a decision, says of an organisation; unit ids in their own order. */
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

    /** Whether it describes another state: the founding day is the same in all of them. */
    boolean changesMoreThanTheFounding(OrganizationEntry known) {
        return !name.equals(known.name)
                || kind != known.kind
                || !Objects.equals(parentId, known.parentId)
                || !Objects.equals(termEndsOn, known.termEndsOn)
                || !unitIds.equals(known.unitIds);
    }
}
