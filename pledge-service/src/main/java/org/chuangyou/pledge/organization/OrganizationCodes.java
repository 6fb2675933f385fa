package org.chuangyou.pledge.organization;

import jakarta.inject.Singleton;

import org.chuangyou.exchange.BorrowedCodes;

/** organizations: by the codes under which organization-service keeps them. */
@Singleton
class OrganizationCodes implements BorrowedCodes {

    @Override
    public String name() {
        return "organizations";
    }

    @Override
    public String codes() {
        return "SELECT code_of(o), o.id FROM organization o WHERE code_of(o) = ANY (?)";
    }

    @Override
    public String choices() {
        return "SELECT code_of(o), o.name FROM organization o WHERE o.dissolved_on IS NULL ORDER BY 1";
    }
}
