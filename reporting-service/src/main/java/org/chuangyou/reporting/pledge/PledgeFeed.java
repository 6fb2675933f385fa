package org.chuangyou.reporting.pledge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.chuangyou.chassis.event.Intake;
import org.chuangyou.chassis.event.Received;
import org.chuangyou.reporting.deeds.Matters;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes in what pledge-service announces; what it does not know is passed over. */
@ApplicationScoped
class PledgeFeed {

    private final Intake intake;
    private final Campaigns campaigns;
    private final Plans plans;
    private final PledgeBook book;
    private final Matters matters;
    private final Clock clock;

    PledgeFeed(Intake intake, Campaigns campaigns, Plans plans, PledgeBook book, Matters matters, Clock clock) {
        this.intake = intake;
        this.campaigns = campaigns;
        this.plans = plans;
        this.book = book;
        this.matters = matters;
        this.clock = clock;
    }

    /** Each partition in a transaction of its own: what is written in it is summed in the partition's own shard. */
    @Incoming("pledge-events")
    @Blocking
    void on(ConsumerRecords<String, byte[]> batch) {
        for (var partition : batch.partitions()) {
            var part = new ConsumerRecords<>(Map.of(partition, batch.records(partition)), Map.of());
            intake.take(part, fact -> apply(fact, partition.partition()));
        }
    }

    private void apply(Received fact, int shard) {
        switch (fact.type()) {
            case "pledge.campaign-opened.v1", "pledge.campaign-prolonged.v1" ->
                campaigns.opened(fact.as(PledgeMessage.CampaignOpened.class));
            case "pledge.campaign-rescheduled.v1" ->
                campaigns.rescheduled(fact.as(PledgeMessage.CampaignRescheduled.class));
            case "pledge.campaign-closed.v1" -> campaigns.closed(fact.as(PledgeMessage.CampaignClosed.class));
            case "pledge.plan-published.v1", "pledge.plan-revised.v1" ->
                plans.planned(fact.as(PledgeMessage.PlanPublished.class));
            case "pledge.pledge-published.v1" ->
                book.note(fact.as(PledgeMessage.Published.class).fact(), shard);
            case "pledge.pledge-fulfilled.v1" ->
                book.note(fact.as(PledgeMessage.Fulfilled.class).fact(fact.id()), shard);
            case "pledge.pledge-unkept.v1" ->
                book.note(fact.as(PledgeMessage.Unkept.class).fact(fact.id()), shard);
            case "pledge.end-annulled.v1" ->
                book.note(fact.as(PledgeMessage.EndAnnulled.class).fact(fact.id()), shard);
            case "pledge.pledge-revised.v1" ->
                book.note(fact.as(PledgeMessage.Revised.class).fact(), shard);
            case "pledge.pledge-handed-over.v1" ->
                book.note(fact.as(PledgeMessage.HandedOver.class).fact(fact.id()), shard);
            case "pledge.pledge-partly-fulfilled.v1" ->
                book.note(fact.as(PledgeMessage.PartlyFulfilled.class).fact(fact.id()), shard);
            case "pledge.pledge-withdrawn.v1" ->
                book.note(fact.as(PledgeMessage.Withdrawn.class).fact(fact.id()), shard);
            case "pledge.progress-reported.v1" ->
                book.note(fact.as(PledgeMessage.ProgressReported.class).fact(dayOf(fact)), shard);
            case "pledge.pledge-overdue.v1" ->
                book.note(fact.as(PledgeMessage.Overdue.class).fact(), shard);
            case "pledge.comment-answered.v1" ->
                book.note(fact.as(PledgeMessage.CommentAnswered.class).fact(fact.id()), shard);
            case "pledge.pledge-rated.v1" ->
                book.note(fact.as(PledgeSeen.Rated.class).fact(fact.id()), shard);
            case "pledge.pledge-checked.v1" ->
                book.note(fact.as(PledgeSeen.Checked.class).fact(fact.id()), shard);
            case "pledge.pledge-item-overdue.v1" ->
                book.note(fact.as(PledgeSeen.ItemOverdue.class).fact(), shard);
            case "pledge.comment-overdue.v1" ->
                book.note(fact.as(PledgeSeen.CommentOverdue.class).fact(), shard);
            default -> matters.take(fact);
        }
    }

    private LocalDate dayOf(Received fact) {
        return LocalDate.ofInstant(fact.occurredAt(), clock.getZone());
    }
}
