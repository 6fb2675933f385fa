package org.chuangyou.organization.tree;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a row of the roster says of an organisation; unit ids in the order of the file. */
record OrganizationEntry(
        String code,
        String name,
        OrganizationKind kind,
        UUID parentId,
        LocalDate establishedOn,
        LocalDate termEndsOn,
        List<UUID> unitIds) {}
