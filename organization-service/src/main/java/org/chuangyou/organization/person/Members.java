package org.chuangyou.organization.person;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Persons as other features may know them. */
public interface Members {

    /** Every person by code. */
    Map<String, Someone> everybodyByCode();

    Map<UUID, Someone> byIds(List<UUID> ids);

    /** A person, where organised, and whether a member, full or on probation. */
    record Someone(UUID id, String code, String name, UUID organizationId, boolean isMember) {}
}
