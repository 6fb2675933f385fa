package org.chuangyou.reporting.organization;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.chuangyou.chassis.event.Intake;
import org.chuangyou.chassis.event.Received;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes in what organization-service announces; what it does not know is passed over. */
@ApplicationScoped
class OrganizationFeed {

    private final Intake intake;
    private final Tree tree;
    private final Register register;

    OrganizationFeed(Intake intake, Tree tree, Register register) {
        this.intake = intake;
        this.tree = tree;
        this.register = register;
    }

    @Incoming("organization-events")
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
                    "organization.organization-reorganized.v1" -> tree.place(fact.as(OrganizationFact.Place.class));
            case "organization.organization-dissolved.v1" -> tree.dissolve(fact.as(OrganizationFact.Dissolved.class));
            case "organization.unit-registered.v1", "organization.unit-corrected.v1" ->
                register.keep(fact.as(OrganizationFact.Unit.class));
            case "organization.unit-closed.v1" -> register.close(fact.as(OrganizationFact.UnitClosed.class));
            case "organization.unit-figures-reported.v1" -> register.keep(fact.as(OrganizationFact.UnitFigures.class));
            case "organization.youth-figures-reported.v1" ->
                register.keep(fact.as(OrganizationFact.YouthFigures.class));
            case "organization.member-admitted.v1",
                    "organization.member-corrected.v1",
                    "organization.member-transferred.v1" -> register.keep(fact.as(OrganizationFact.Member.class));
            case "organization.member-confirmed.v1" ->
                register.confirm(fact.as(OrganizationFact.MemberConfirmed.class));
            case "organization.member-departed.v1" -> register.depart(fact.as(OrganizationFact.MemberGone.class));
            case "organization.post-assumed.v1", "organization.post-corrected.v1" ->
                register.keep(fact.as(OrganizationFact.Post.class));
            case "organization.post-relinquished.v1" -> register.giveUp(fact.as(OrganizationFact.PostGivenUp.class));
            default -> {
                // a newer producer tells more than we know to ask
            }
        }
    }
}
