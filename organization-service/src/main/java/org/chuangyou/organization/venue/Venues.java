package org.chuangyou.organization.venue;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.Session;

@ApplicationScoped
class Venues implements PanacheRepositoryBase<Venue, UUID> {

    Venue require(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    Venue lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFoundException::new);
    }

    /** Those in use, the oldest record first. */
    List<Venue> of(UUID organization, UUID after, int limit) {
        return find("organizationId = ?1 and closedOn is null and id > ?2 order by id", organization, after)
                .page(0, limit)
                .list();
    }

    List<Venue> inUseBy(List<UUID> organizations) {
        return list("organizationId in ?1 and closedOn is null order by id", organizations);
    }

    /**
     * The organisation and those below it that have a venue in use which lacks something of the newest version of its
     * standard, and the branches without any venue; by code.
     */
    List<Lacking> lacking(UUID top, String afterCode, int limit) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        SELECT o.id, o.code, o.name FROM organization o JOIN organization top ON top.id = :top
                        WHERE o.path <@ top.path AND o.code > :after AND (
                            o.kind IN ('BRANCH', 'JOINT_BRANCH')
                                AND NOT EXISTS (SELECT FROM venue v
                                                WHERE v.organization_id = o.id AND v.closed_on IS NULL)
                            OR EXISTS (SELECT FROM venue v
                                       JOIN venue_standard_item i ON i.code = v.standard_code
                                       WHERE v.organization_id = o.id AND v.closed_on IS NULL
                                         AND i.number = (SELECT max(s.number) FROM venue_standard s
                                                         WHERE s.code = v.standard_code)
                                         AND NOT EXISTS (SELECT FROM venue_check c
                                                         WHERE c.venue_id = v.id AND c.item_code = i.item_code
                                                           AND c.state = 'PRESENT')))
                        ORDER BY o.code LIMIT :limit
                        """, Lacking.class)
                .setParameter("top", top)
                .setParameter("after", afterCode)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** An organisation that lacks a venue, or something in one. */
    record Lacking(UUID id, String code, String name) {}
}
