package org.chuangyou.pledge.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.chuangyou.chassis.sql.Scalar;
import org.chuangyou.pledge.search.ByDay;
import org.chuangyou.pledge.search.Places;
import org.chuangyou.pledge.search.Search;
import org.hibernate.Session;

@ApplicationScoped
class Pledges implements PanacheRepositoryBase<Pledge, UUID> {

    private final Session database;

    Pledges(Session database) {
        this.database = database;
    }

    Pledge require(UUID id) {
        return findByIdOptional(id).orElseThrow(PledgeProblems::notFound);
    }

    /** Locked until the transaction ends, so that a pledge's facts are announced in their order. */
    Pledge lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(PledgeProblems::notFound);
    }

    /**
     * Whether this person has a part in it that bars them from judging it: whose it is, who wrote or sent it or a
     * revision of it; of a body's pledge also whoever leads that body.
     */
    boolean isParty(String personCode, UUID id, LocalDate today) {
        return Scalar.query(database, "SELECT is_party_to(:code, :id, :today)", Boolean.class)
                .setParameter("code", personCode)
                .setParameter("id", id)
                .setParameter("today", today)
                .getSingleResult();
    }

    /** Whether nobody answers for it any more: the pledger is gone, or the organisation, and nobody follows them. */
    boolean isUnattended(UUID id, LocalDate today) {
        return Scalar.query(
                        database,
                        "SELECT EXISTS (SELECT FROM left_behind_on(:today) l WHERE l.pledge_id = :id)",
                        Boolean.class)
                .setParameter("id", id)
                .setParameter("today", today)
                .getSingleResult();
    }

    /** The person's own and those of the organisations at or below which they hold a post on that day. */
    List<Pledge> readableBy(String personCode, LocalDate today, PledgeFilter filter, UUID before, int count) {
        var overseen = Places.overseenBy(personCode, today, database);
        var search = Search.in(Pledge.class, "pledge")
                .before(before)
                .atOrBelow(filter.organization)
                .and("campaign_id = :campaign", "campaign", filter.campaign)
                .and("status = :status", "status", filter.status)
                .and("(pledger_code = :me OR " + overseen.condition() + ")", "me", personCode)
                .withAll(overseen.values());
        if (filter.pledger != null) {
            search.and("pledger_code = :me");
        }
        if (filter.overdue != null) {
            search.and((filter.overdue.equals("true") ? "" : "NOT ")
                    + "(EXISTS (SELECT FROM open_finding f WHERE f.pledge_id = pledge.id)"
                    + " OR EXISTS (SELECT FROM open_item_finding f WHERE f.pledge_id = pledge.id))");
        }
        return search.first(count, database);
    }

    /** What was published last comes first, however long ago it was drafted. */
    List<Pledge> published(BoardFilter filter, ByDay after, int count) {
        return Search.in(Pledge.class, "pledge")
                .byDay("published_on", after)
                .atOrBelow(filter.organization)
                .and("campaign_id = :campaign", "campaign", filter.campaign)
                .and("kind = :kind", "kind", filter.kind)
                .and("status = :status", "status", filter.status)
                .and("pledger = :pledger", "pledger", filter.pledger)
                .and("published_on IS NOT NULL")
                .first(count, database);
    }
}
