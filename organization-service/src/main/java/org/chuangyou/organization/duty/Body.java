package org.chuangyou.organization.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An organisation as far as its duties depend on it. */
record Body(
        UUID id,
        String code,
        String name,
        boolean branch,
        LocalDate establishedOn,
        CommitteeHistory committee,
        List<Group> groups) {

    /** A party group (党小组) of a branch. */
    record Group(UUID id, String name, LocalDate establishedOn) {}
}
