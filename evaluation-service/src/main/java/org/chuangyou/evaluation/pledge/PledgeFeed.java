package org.chuangyou.evaluation.pledge;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.chuangyou.chassis.event.Intake;
import org.chuangyou.chassis.event.Received;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes in how pledges ended, what was said of them, and what certificates came to; other facts of pledge-service are passed over. */
@ApplicationScoped
class PledgeFeed {

    private final Intake intake;
    private final Pledges pledges;
    private final CertificateFeed certificates;

    PledgeFeed(Intake intake, Pledges pledges, CertificateFeed certificates) {
        this.intake = intake;
        this.pledges = pledges;
        this.certificates = certificates;
    }

    @Incoming("pledge")
    @Blocking
    void on(ConsumerRecords<String, byte[]> batch) {
        intake.take(batch, this::apply);
    }

    void apply(Received fact) {
        switch (fact.type()) {
            case "pledge.pledge-published.v1" -> note(fact, PledgeFact::published);
            case "pledge.pledge-fulfilled.v1" -> note(fact, PledgeFact::fulfilled);
            case "pledge.pledge-partly-fulfilled.v1" -> note(fact, PledgeFact::partlyKept);
            case "pledge.pledge-unkept.v1" -> note(fact, PledgeFact::unkept);
            case "pledge.end-annulled.v1" -> {
                note(fact, PledgeFact::endAnnulled);
                pledges.unrated(fact.as(Fact.class).pledgeId());
            }
            case "pledge.pledge-withdrawn.v1" -> note(fact, PledgeFact::withdrawn);
            case "pledge.pledge-handed-over.v1" -> note(fact, PledgeFact::handedOver);
            case "pledge.pledge-rated.v1" ->
                pledges.rated(fact.as(RatedFact.class).rating());
            case "pledge.certificate-signed.v1" -> certificates.note(fact, CertificateFact::signed);
            case "pledge.certificate-assessed.v1" -> certificates.note(fact, CertificateFact::assessed);
            case "pledge.certificate-ended.v1" -> certificates.note(fact, CertificateFact::ended);
            default -> {
                // campaigns, progress, comments and revised wordings do not bear on an evaluation
            }
        }
    }

    private void note(Received received, BiConsumer<PledgeFact, Fact> what) {
        var fact = received.as(Fact.class);
        what.accept(pledges.known(fact.pledgeId()), fact);
    }

    /** These facts in one shape: of the days, the one that the fact is about is there; a handing over says to whom. */
    record Fact(
            UUID pledgeId,
            UUID campaignId,
            UUID organizationId,
            String pledgerCode,
            LocalDate publishedOn,
            LocalDate fulfilledOn,
            LocalDate endedOn,
            LocalDate explainedOn,
            Boolean criticismProposed,
            LocalDate withdrawnOn,
            UUID to) {}

    /** One who spoke gave a grade; of many their counts. */
    record RatedFact(UUID pledgeId, Rater rater, Counts.Grade grade, Counts counts) {
        PledgeRating rating() {
            return new PledgeRating(pledgeId, rater, counts == null ? Counts.of(grade) : counts);
        }
    }
}
