package org.chuangyou.evaluation.pledge;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What pledge-service announced of one pledge. */
@Entity
class PledgeFact {

    @Id
    private UUID pledgeId;

    private UUID campaignId;
    private UUID organizationId;
    private String pledgerCode;
    private LocalDate publishedOn;
    private LocalDate fulfilledOn;
    private LocalDate explainedOn;
    private Boolean criticismProposed;
    private LocalDate partlyKeptOn;
    private LocalDate withdrawnOn;

    protected PledgeFact() {}

    PledgeFact(UUID pledgeId) {
        this.pledgeId = pledgeId;
    }

    void published(PledgeFeed.Fact fact) {
        belongs(fact);
        pledgerCode = fact.pledgerCode();
        publishedOn = fact.publishedOn();
    }

    void fulfilled(PledgeFeed.Fact fact) {
        belongs(fact);
        fulfilledOn = fact.fulfilledOn();
    }

    void unkept(PledgeFeed.Fact fact) {
        belongs(fact);
        explainedOn = fact.explainedOn();
        criticismProposed = fact.criticismProposed();
    }

    void partlyKept(PledgeFeed.Fact fact) {
        belongs(fact);
        partlyKeptOn = fact.endedOn();
        criticismProposed = fact.criticismProposed();
    }

    /** What had been announced of its end was wrong: it runs, and nothing is to be criticised. */
    void endAnnulled(PledgeFeed.Fact fact) {
        belongs(fact);
        fulfilledOn = null;
        partlyKeptOn = null;
        explainedOn = null;
        criticismProposed = null;
    }

    void withdrawn(PledgeFeed.Fact fact) {
        belongs(fact);
        withdrawnOn = fact.withdrawnOn();
    }

    /** It is judged with those who follow it now. */
    void handedOver(PledgeFeed.Fact fact) {
        campaignId = fact.campaignId();
        organizationId = fact.to();
    }

    private void belongs(PledgeFeed.Fact fact) {
        campaignId = fact.campaignId();
        organizationId = fact.organizationId();
    }
}
