package org.chuangyou.organization.tree;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.NotFoundException;

import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.organization.tree.OrganizationTree.Place;
import org.hibernate.Session;

/**
 * The row of an organisation, locked until the transaction ends: what is done in one organisation is done one after
 * the other, so that rules over several rows hold and its facts are announced in their order.
 */
@ApplicationScoped
public class OrganizationLock {

    private final Session database;
    private final OrganizationTree tree;

    OrganizationLock(Session database, OrganizationTree tree) {
        this.database = database;
        this.tree = tree;
    }

    /** Locks an organisation, whether it still stands or not; 404 when there is none. */
    public Place of(UUID id) {
        lock(id);
        return tree.find(id).orElseThrow(NotFoundException::new);
    }

    /** Locks an organisation in which something new is to be done; 409 when it has been dissolved. */
    public Place ofStanding(UUID id) {
        var dissolvedOn = lock(id).get(1, LocalDate.class);
        var place = tree.find(id).orElseThrow(NotFoundException::new);
        if (dissolvedOn != null) {
            throw Refusal.conflict("organization-no-longer-stands")
                    .with("name", place.name())
                    .with("dissolvedOn", dissolvedOn)
                    .asException();
        }
        return place;
    }

    private Tuple lock(UUID id) {
        return database.createNativeQuery(
                        "SELECT id, dissolved_on FROM organization WHERE id = :id FOR NO KEY UPDATE", Tuple.class)
                .setParameter("id", id)
                .uniqueResultOptional()
                .orElseThrow(NotFoundException::new);
    }
}
