package org.chuangyou.evaluation.pledge;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The pledges we have heard of, counted for those who are judged. */
@ApplicationScoped
public class Pledges {

    /** What was withdrawn is no promise any more. */
    private static final String STANDING = "p.publishedOn IS NOT NULL AND p.withdrawnOn IS NULL";

    private static final String COUNT = """
            SELECT new org.chuangyou.evaluation.pledge.Pledges$Count(
                count(p.publishedOn), count(p.fulfilledOn), count(p.partlyKeptOn), count(p.explainedOn),
                count(CASE WHEN p.criticismProposed THEN 1 END))
            FROM PledgeFact p WHERE p.campaignId = :campaign AND\s""" + STANDING + " AND ";

    private static final String RATED = """
            SELECT new org.chuangyou.evaluation.pledge.Rated(
                r.key.rater, count(*), sum(r.good), sum(r.fairlyGood), sum(r.fair), sum(r.poor))
            FROM PledgeRating r JOIN PledgeFact p ON p.pledgeId = r.key.pledgeId
            WHERE p.campaignId = :campaign AND %s AND %s GROUP BY r.key.rater""";

    private static final String OF_ORGANIZATION = "p.organizationId = :whose";
    private static final String OF_MEMBER = "p.pledgerCode = :whose";

    private final EntityManager database;

    Pledges(EntityManager database) {
        this.database = database;
    }

    /** All pledges that belong to this organisation in this campaign, its members' among them. */
    public Count ofOrganization(UUID campaignId, UUID organizationId) {
        return count(OF_ORGANIZATION, campaignId, organizationId);
    }

    /** The pledges of this person in this campaign. */
    public Count ofMember(UUID campaignId, String personCode) {
        return count(OF_MEMBER, campaignId, personCode);
    }

    /** What was said of the organisation's pledges, its members' among them (评诺). */
    public List<Rated> ratedOfOrganization(UUID campaignId, UUID organizationId) {
        return rated(OF_ORGANIZATION, campaignId, organizationId);
    }

    /** What was said of this person's pledges (评诺). */
    public List<Rated> ratedOfMember(UUID campaignId, String personCode) {
        return rated(OF_MEMBER, campaignId, personCode);
    }

    private Count count(String condition, UUID campaignId, Object whose) {
        return database.createQuery(COUNT + condition, Count.class)
                .setParameter("campaign", campaignId)
                .setParameter("whose", whose)
                .getSingleResult();
    }

    private List<Rated> rated(String condition, UUID campaignId, Object whose) {
        return database.createQuery(RATED.formatted(STANDING, condition), Rated.class)
                .setParameter("campaign", campaignId)
                .setParameter("whose", whose)
                .getResultStream()
                .sorted(Comparator.comparing(Rated::rater))
                .toList();
    }

    /** The pledges not kept, or kept in part, without good reason, of one campaign or of all; beginning after an id. */
    List<CriticismView> criticised(UUID last, Collection<UUID> organizations, UUID campaignId, int limit) {
        return database.createQuery("""
                        SELECT new org.chuangyou.evaluation.pledge.CriticismView(
                            p.pledgeId, p.campaignId, p.organizationId, p.pledgerCode, coalesce(p.explainedOn, p.partlyKeptOn))
                        FROM PledgeFact p
                        WHERE p.criticismProposed AND p.organizationId IN :organizations AND p.pledgeId > :last
                            AND p.campaignId = coalesce(:campaign, p.campaignId)
                        ORDER BY p.pledgeId""", CriticismView.class)
                .setParameter("organizations", organizations)
                .setParameter("last", last)
                .setParameter("campaign", campaignId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The pledge with this id; new when we hear of it for the first time. */
    PledgeFact known(UUID pledgeId) {
        var known = database.find(PledgeFact.class, pledgeId);
        return known == null ? database.merge(new PledgeFact(pledgeId)) : known;
    }

    void rated(PledgeRating rating) {
        database.merge(rating);
    }

    /** What was said of an end goes with it. */
    void unrated(UUID pledgeId) {
        database.createQuery("DELETE FROM PledgeRating r WHERE r.key.pledgeId = :pledge")
                .setParameter("pledge", pledgeId)
                .executeUpdate();
    }

    /**
     * How many pledges were published and not withdrawn, and of those kept (践诺), kept in part and not kept.
     *
     * @param criticised of those not kept and kept in part: without good reason, so that criticism is proposed
     */
    public record Count(long published, long fulfilled, long partly, long unkept, long criticised) {}
}
