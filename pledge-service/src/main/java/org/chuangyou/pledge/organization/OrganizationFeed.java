package org.chuangyou.pledge.organization;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.chuangyou.chassis.event.Intake;
import org.chuangyou.chassis.event.Received;
import org.chuangyou.pledge.organization.OrganizationFact.CalendarEntered;
import org.chuangyou.pledge.organization.OrganizationFact.Departed;
import org.chuangyou.pledge.organization.OrganizationFact.Dissolved;
import org.chuangyou.pledge.organization.OrganizationFact.Enrolled;
import org.chuangyou.pledge.organization.OrganizationFact.Placed;
import org.chuangyou.pledge.organization.OrganizationFact.Seated;
import org.chuangyou.pledge.organization.OrganizationFact.Unseated;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the copy up to date with what organization-service announces. */
@ApplicationScoped
class OrganizationFeed {

    private final Intake intake;
    private final OrganizationCopy copy;

    OrganizationFeed(Intake intake, OrganizationCopy copy) {
        this.intake = intake;
        this.copy = copy;
    }

    @Incoming("organization")
    @Blocking
    void on(ConsumerRecords<String, byte[]> batch) {
        intake.take(batch, this::apply);
    }

    private void apply(Received fact) {
        switch (fact.type()) {
            case "organization.committee-established.v1",
                    "organization.committee-corrected.v1",
                    "organization.branch-established.v1",
                    "organization.branch-corrected.v1",
                    "organization.organization-renamed.v1",
                    "organization.organization-moved.v1",
                    "organization.organization-reorganized.v1" -> copy.place(fact.as(Placed.class));
            case "organization.organization-dissolved.v1" -> copy.dissolve(fact.as(Dissolved.class));
            case "organization.member-admitted.v1",
                    "organization.member-corrected.v1",
                    "organization.member-transferred.v1" ->
                copy.enrol(fact.as(Enrolled.class), fact.id(), fact.occurredAt());
            case "organization.member-departed.v1" -> copy.depart(fact.as(Departed.class));
            case "organization.post-assumed.v1", "organization.post-corrected.v1" -> copy.seat(fact.as(Seated.class));
            case "organization.calendar-entered.v1" -> copy.enter(fact.as(CalendarEntered.class));
            case "organization.post-relinquished.v1" -> copy.unseat(fact.as(Unseated.class));
            default -> {
                // Units with their figures, party groups, and who is full member by now are no business of pledges.
            }
        }
    }
}
