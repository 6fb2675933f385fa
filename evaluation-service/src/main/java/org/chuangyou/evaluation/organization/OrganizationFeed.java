package org.chuangyou.evaluation.organization;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.chuangyou.chassis.event.Intake;
import org.chuangyou.chassis.event.Received;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes in what organization-service announces; other facts of its are passed over. */
@ApplicationScoped
class OrganizationFeed {

    private static final String PARTY_GROUP = "PARTY_GROUP";

    private final Intake intake;
    private final Copies copies;

    OrganizationFeed(Intake intake, Copies copies) {
        this.intake = intake;
        this.copies = copies;
    }

    @Incoming("organization")
    @Blocking
    void on(ConsumerRecords<String, byte[]> batch) {
        intake.take(batch, this::apply);
    }

    void apply(Received fact) {
        switch (fact.type()) {
            case "organization.committee-established.v1",
                    "organization.committee-corrected.v1",
                    "organization.branch-established.v1",
                    "organization.branch-corrected.v1",
                    "organization.organization-renamed.v1",
                    "organization.organization-moved.v1",
                    "organization.organization-reorganized.v1" -> place(fact.as(OrganizationFact.class));
            case "organization.organization-dissolved.v1" -> dissolve(fact.as(DissolvedFact.class));
            case "organization.member-admitted.v1",
                    "organization.member-corrected.v1",
                    "organization.member-transferred.v1" ->
                copies.keep(fact.as(MemberFact.class).copy());
            case "organization.member-confirmed.v1" -> confirm(fact.as(ConfirmedFact.class));
            case "organization.member-departed.v1" -> depart(fact.as(DepartedFact.class));
            case "organization.post-assumed.v1", "organization.post-corrected.v1" -> assume(fact.as(PostFact.class));
            case "organization.post-relinquished.v1" -> relinquish(fact.as(RelinquishedFact.class));
            default -> {
                // units and their figures, party groups, and what is not invented yet
            }
        }
    }

    /** A party group (党小组) is a part of its branch: nobody evaluates it by itself. */
    private void place(OrganizationFact fact) {
        if (!PARTY_GROUP.equals(fact.kind())) {
            copies.organization(fact.organizationId(), fact.name()).placed(fact.parentId(), fact.name());
        }
    }

    private void dissolve(DissolvedFact fact) {
        if (!PARTY_GROUP.equals(fact.kind())) {
            copies.organization(fact.organizationId(), fact.name()).dissolved(fact.effectiveOn());
        }
    }

    private void assume(PostFact fact) {
        copies.post(fact.postId()).assumed(fact);
    }

    private void confirm(ConfirmedFact fact) {
        copies.member(fact.personId()).ifPresent(member -> member.confirmed(fact.standing()));
    }

    private void depart(DepartedFact fact) {
        copies.member(fact.personId()).ifPresent(member -> member.departed(fact.effectiveOn()));
    }

    private void relinquish(RelinquishedFact fact) {
        copies.post(fact.postId()).relinquished(fact.relinquishedOn());
    }

    record OrganizationFact(UUID organizationId, UUID parentId, String name, String kind) {}

    record DissolvedFact(UUID organizationId, String name, String kind, LocalDate effectiveOn) {}

    record MemberFact(UUID personId, String personCode, String name, UUID organizationId, String standing) {
        Member copy() {
            return new Member(personId, personCode, name, organizationId, standing);
        }
    }

    record ConfirmedFact(UUID personId, String standing) {}

    record DepartedFact(UUID personId, LocalDate effectiveOn) {}

    record PostFact(UUID postId, UUID organizationId, String personCode, String office, LocalDate assumedOn) {}

    record RelinquishedFact(UUID postId, LocalDate relinquishedOn) {}
}
