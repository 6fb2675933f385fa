package org.chuangyou.organization.life;

import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.NotFoundException;

import org.chuangyou.chassis.web.Caller;
import org.chuangyou.organization.person.Members;
import org.chuangyou.organization.tree.Authority;
import org.chuangyou.organization.tree.OrganizationTree;
import org.hibernate.Session;

/** Who may read of an organisation's life: holders of a post there or above, and its own members. 404 to others. */
@ApplicationScoped
public class Insight {

    private final Session database;
    private final OrganizationTree tree;
    private final Members members;
    private final Authority authority;
    private final Caller caller;

    Insight(Session database, OrganizationTree tree, Members members, Authority authority, Caller caller) {
        this.database = database;
        this.tree = tree;
        this.members = members;
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
            return tree.find(organization).isPresent();
        } catch (NotFoundException noPost) {
            return false;
        }
    }

    private Optional<Myself> myself() {
        return caller.personCode()
                .flatMap(code -> database.createNativeQuery(
                                "SELECT id, party_group_id FROM person WHERE code = :code", Tuple.class)
                        .setParameter("code", code)
                        .uniqueResultOptional())
                .flatMap(row -> members.find(row.get("id", UUID.class))
                        .map(one -> new Myself(
                                one.id(),
                                one.isMember(),
                                one.organizationId(),
                                row.get("party_group_id", UUID.class))));
    }
}
