package org.chuangyou.evaluation.pledge;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The pledges we have heard of, counted for those who are judged. */
@ApplicationScoped
public class Pledges {

    private static final String COUNT = """
            SELECT new org.chuangyou.evaluation.pledge.Pledges$Count(
                count(publishedOn), count(fulfilledOn), count(partlyKeptOn), count(explainedOn))
            FROM PledgeFact WHERE campaignId = :campaign AND publishedOn IS NOT NULL AND withdrawnOn IS NULL AND\s""";

    private final EntityManager database;

    Pledges(EntityManager database) {
        this.database = database;
    }

    /** All pledges that belong to this organisation in this campaign, its members' among them. */
    public Count ofOrganization(UUID campaignId, UUID organizationId) {
        return count("organizationId = :whose", campaignId, organizationId);
    }

    /** The pledges of this person in this campaign. */
    public Count ofMember(UUID campaignId, String personCode) {
        return count("pledgerCode = :whose", campaignId, personCode);
    }

    private Count count(String condition, UUID campaignId, Object whose) {
        return database.createQuery(COUNT + condition, Count.class)
                .setParameter("campaign", campaignId)
                .setParameter("whose", whose)
                .getSingleResult();
    }

    /** The pledge with this id; new when we hear of it for the first time. */
    PledgeFact known(UUID pledgeId) {
        var known = database.find(PledgeFact.class, pledgeId);
        return known == null ? database.merge(new PledgeFact(pledgeId)) : known;
    }

    /** How many pledges were published and not withdrawn, and of those kept (践诺), kept in part and not kept. */
    public record Count(long published, long fulfilled, long partly, long unkept) {}
}
