package org.chuangyou.organization.coverage;

import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.identity.SecurityIdentity;
import org.chuangyou.chassis.sql.Scalar;
import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.organization.tree.Authority;
import org.chuangyou.organization.unit.UnitKeepers;
import org.hibernate.Session;

/** The units' records are kept by who keeps the rosters and by who manages the organisation that covers the unit. */
@ApplicationScoped
class CoveringOrganizations implements Coverage, UnitKeepers {

    private final Session database;
    private final Authority authority;
    private final SecurityIdentity identity;

    CoveringOrganizations(Session database, Authority authority, SecurityIdentity identity) {
        this.database = database;
        this.authority = authority;
        this.identity = identity;
    }

    @Override
    public Optional<UUID> organizationOf(UUID unit) {
        return Scalar.query(database, "SELECT organization_id FROM organization_unit WHERE unit_id = :unit", UUID.class)
                .setParameter("unit", unit)
                .uniqueResultOptional();
    }

    @Override
    public void requireKeeping(UUID unit) {
        organizationOf(unit).ifPresentOrElse(authority::requireManagement, this::requireSteward);
    }

    /** Nobody answers for a unit that no organisation covers but the county itself. */
    private void requireSteward() {
        if (!identity.hasRole("roster-steward")) {
            throw Refusal.forbidden("unit-not-covered").asException();
        }
    }
}
