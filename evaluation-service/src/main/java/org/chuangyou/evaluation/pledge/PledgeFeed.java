package org.chuangyou.evaluation.pledge;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.chuangyou.chassis.event.Intake;
import org.chuangyou.chassis.event.Received;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes in which pledges were published, kept and not kept; other facts of pledge-service are passed over. */
@ApplicationScoped
class PledgeFeed {

    private final Intake intake;
    private final Pledges pledges;

    PledgeFeed(Intake intake, Pledges pledges) {
        this.intake = intake;
        this.pledges = pledges;
    }

    @Incoming("pledge")
    @Blocking
    void on(ConsumerRecords<String, byte[]> batch) {
        intake.take(batch, this::apply);
    }

    void apply(Received fact) {
        switch (fact.type()) {
            case "pledge.pledge-published.v1" -> {
                var published = fact.as(Fact.class);
                pledges.known(published.pledgeId()).published(published);
            }
            case "pledge.pledge-fulfilled.v1" -> {
                var fulfilled = fact.as(Fact.class);
                pledges.known(fulfilled.pledgeId()).fulfilled(fulfilled);
            }
            case "pledge.pledge-unkept.v1" -> {
                var unkept = fact.as(Fact.class);
                pledges.known(unkept.pledgeId()).unkept(unkept);
            }
            default -> {
                // campaigns, progress and comments do not bear on an evaluation
            }
        }
    }

    /** The three facts in one shape: of the days, the one that the fact is about is there. */
    record Fact(
            UUID pledgeId,
            UUID campaignId,
            UUID organizationId,
            String pledgerCode,
            LocalDate publishedOn,
            LocalDate fulfilledOn,
            LocalDate explainedOn) {}
}
