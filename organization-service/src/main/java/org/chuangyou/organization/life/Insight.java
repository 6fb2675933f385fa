package org.chuangyou.organization.life;

import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.NotFoundException;

import org.chuangyou.chassis.web.Caller;
import org.chuangyou.organization.tree.Authority;
import org.hibernate.Session;

/** Who may read of an organisation's life: holders of a post there or above, and its own members. 404 to others. */
@ApplicationScoped
public class Insight {

    private final Session database;
    private final Authority authority;
    private final Caller caller;

    Insight(Session database, Authority authority, Caller caller) {
        this.database = database;
        this.authority = authority;
        this.caller = caller;
    }

    /** Lets pass who may know what an organisation holds and owes. */
    public void require(UUID organization) {
        if (!holdsPost(organization)) {
            requireMember(organization);
        }
    }

    /** The caller as a plain member of this organisation, or nobody when the caller may see everything. */
    Optional<Myself> restrictedTo(UUID organization) {
        return holdsPost(organization) ? Optional.empty() : Optional.of(requireMember(organization));
    }

    /** How much of a meeting the caller sees; 404 when nothing. */
    Sight require(Meeting meeting) {
        if (holdsPost(meeting.organizationId())) {
            return Sight.ALL;
        }
        return myself().map(me -> me.of(meeting)).orElseThrow(NotFoundException::new);
    }

    Myself requireMyself() {
        return myself().orElseThrow(NotFoundException::new);
    }

    private Myself requireMember(UUID organization) {
        return myself().filter(me -> me.isMemberOf(organization)).orElseThrow(NotFoundException::new);
    }

    private boolean holdsPost(UUID organization) {
        try {
            authority.requireReading(organization);
            return true;
        } catch (NotFoundException noPost) {
            return false;
        }
    }

    private Optional<Myself> myself() {
        return caller.personCode()
                .flatMap(code -> database.createNativeQuery("""
                                SELECT id, stage IN ('PROBATIONARY', 'FULL') AS member, organization_id AS organization,
                                       party_group_id AS party_group
                                FROM person WHERE code = :code""", Tuple.class)
                        .setParameter("code", code)
                        .uniqueResultOptional())
                .map(row -> new Myself(
                        row.get("id", UUID.class),
                        row.get("member", Boolean.class),
                        row.get("organization", UUID.class),
                        row.get("party_group", UUID.class)));
    }
}
