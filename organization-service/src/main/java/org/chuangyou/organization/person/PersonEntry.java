package org.chuangyou.organization.person;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.organization.event.MemberAdmitted;
import org.chuangyou.organization.event.MemberCorrected;
import org.chuangyou.organization.event.OrganizationEvent;

/** What a row of the roster says of a person. */
record PersonEntry(
        String code,
        String name,
        Gender gender,
        LocalDate bornOn,
        Stage stage,
        LocalDate admittedOn,
        UUID organizationId,
        UUID unitId) {

    boolean isMember() {
        return stage.isMember();
    }

    /** Only what others need: neither sex nor birth leaves this service. */
    OrganizationEvent admitted(UUID id) {
        return new MemberAdmitted(id, code, name, organizationId, unitId, stage.name(), admittedOn);
    }

    OrganizationEvent corrected(UUID id) {
        return new MemberCorrected(id, code, name, organizationId, unitId, stage.name(), admittedOn);
    }
}
