package org.chuangyou.organization.post;

import java.time.LocalDate;
import java.util.UUID;

/** A post that is held, with its organisation, as a query gives it. */
record HeldPost(
        UUID id,
        UUID organizationId,
        String organizationCode,
        String organizationName,
        UUID personId,
        String holder,
        String office,
        String employment,
        String administrativePost,
        String secretaryKind,
        LocalDate assumedOn) {

    HeldPostView view() {
        var held = Office.valueOf(office);
        return new HeldPostView(
                id,
                organizationId,
                organizationCode,
                organizationName,
                personId,
                holder,
                held,
                held.label(),
                Employment.valueOf(employment),
                administrativePost,
                secretaryKind == null ? null : SecretaryKind.valueOf(secretaryKind),
                assumedOn);
    }
}
