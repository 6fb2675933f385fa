package org.chuangyou.organization.tree;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What a row of the roster, or a decision, says of an organisation; unit ids in the order given. */
record OrganizationEntry(
        String code,
        String name,
        OrganizationKind kind,
        UUID parentId,
        LocalDate establishedOn,
        LocalDate termEndsOn,
        List<UUID> unitIds) {

    boolean changes(OrganizationView known) {
        return !establishedOn.equals(known.establishedOn()) || changesMoreThanTheFounding(known);
    }

    /** Whether it describes another state: the founding day is the same in all of them. */
    boolean changesMoreThanTheFounding(OrganizationView known) {
        return !name.equals(known.name())
                || kind != known.kind()
                || !Objects.equals(parentId, known.parentId())
                || !Objects.equals(termEndsOn, known.termEndsOn())
                || !Set.copyOf(unitIds).equals(Set.copyOf(known.unitIds()));
    }
}
