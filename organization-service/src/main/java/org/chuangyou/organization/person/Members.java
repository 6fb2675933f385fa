package org.chuangyou.organization.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Persons as other features may know them. */
public interface Members {

    Map<UUID, Someone> byIds(Collection<UUID> ids);

    Optional<Someone> find(UUID id);

    /** The members of a branch as they stood on a day, full and on probation, by code. */
    List<Someone> membersOf(UUID organization, LocalDate on);

    /** Those of them who have a vote: full members (支部工作条例 art. 11; 预备党员没有表决权), less those under 留党察看. */
    List<Someone> votersOf(UUID organization, LocalDate on);

    /** A person, where organised, and whether a member, full or on probation; who has departed is neither. */
    record Someone(UUID id, String code, String name, UUID organizationId, boolean isMember, boolean isFullMember) {}
}
