package org.chuangyou.reporting.pledge;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.chassis.testing.Topic;
import org.chuangyou.reporting.campaign.CampaignFigures;
import org.chuangyou.reporting.campaign.CampaignReckoning;
import org.chuangyou.reporting.given.Given;
import org.chuangyou.reporting.organization.Tree;
import org.junit.jupiter.api.Test;

import static java.time.LocalDate.EPOCH;
import static java.time.LocalDate.parse;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class AnyOrderTest {

    @Inject
    Given given;

    @Inject
    CampaignReckoning reckoning;

    /** Every order has a world of its own; all worlds go one step at a time, so that Kafka cannot mix the steps. */
    @Test
    void all_orders_of_the_same_facts_give_the_same_figures() {
        var worlds = orders(World.FACTS).stream()
                .map(order -> new World(given, order))
                .toList();

        for (var step = 0; step < World.FACTS; step++) {
            var now = step;
            worlds.forEach(world -> world.tell(now));
            given.settled();
        }

        assertThat(worlds).hasSize(720);
        assertThat(worlds.stream().map(world -> figures(world.committee, world)).collect(toSet()))
                .containsExactly("1 of 1 planned; 1 published, 1 fulfilled, 0 running");
        assertThat(worlds.stream().map(world -> figures(world.middle, world)).collect(toSet()))
                .containsExactly("1 of 1 planned; 1 published, 1 fulfilled, 0 running");
    }

    @Test
    void a_branch_that_moves_takes_its_pledges_along() {
        var committee = given.aCommittee();
        var from = given.aGeneralBranch(committee);
        var to = given.aGeneralBranch(committee);
        var branch = given.aBranch(from);
        var campaign = UUID.randomUUID();
        given.aPublishedPledge(campaign, branch);
        given.settled();

        given.moved(branch, to);
        given.settled();

        assertThat(published(from, campaign)).isZero();
        assertThat(published(to, campaign)).isOne();
        assertThat(published(committee, campaign)).isOne();
    }

    @Test
    void a_pledge_handed_over_counts_where_it_is_followed_now_and_above_both_as_before() {
        var committee = given.aCommittee();
        var from = given.aBranch(committee);
        var to = given.aBranch(committee);
        var campaign = UUID.randomUUID();
        given.aPublishedPledge(campaign, from).handedOver(from, to, "2012-05-02");
        given.settled();

        assertThat(published(from, campaign)).isZero();
        assertThat(published(to, campaign)).isOne();
        assertThat(published(committee, campaign)).isOne();
    }

    @Test
    void a_ring_that_two_crossing_corrections_make_leaves_no_trace() {
        var upper = given.aGeneralBranch(null);
        var lower = given.aGeneralBranch(upper);
        var campaign = UUID.randomUUID();
        given.aPublishedPledge(campaign, upper);
        given.aPublishedPledge(campaign, lower);
        given.settled();

        // They change places, and the half that makes the ring comes first.
        given.place(upper, "committee-corrected", "GENERAL_BRANCH", "总支", lower);
        given.settled();
        given.place(lower, "committee-corrected", "GENERAL_BRANCH", "总支", null);
        given.settled();

        assertThat(published(lower, campaign)).isEqualTo(2);
        assertThat(published(upper, campaign)).isOne();
    }

    @Test
    void pledges_and_the_tree_that_arrive_at_once_lose_nothing() {
        var committee = given.aCommittee();
        var campaign = UUID.randomUUID();
        var branches = IntStream.range(0, 20).mapToObj(n -> UUID.randomUUID()).toList();

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> branches.forEach(branch -> given.aBranch(branch, committee))),
                        CompletableFuture.runAsync(() -> IntStream.range(0, 400)
                                .forEach(n -> given.aPublishedPledge(campaign, branches.get(n % 20)))))
                .join();
        given.settled();

        assertThat(published(committee, campaign)).isEqualTo(400);
    }

    @Test
    void a_fact_that_says_too_little_becomes_a_dead_letter_and_stops_nobody() {
        var pledge = UUID.randomUUID().toString();
        var campaign = UUID.randomUUID();
        var branch = UUID.randomUUID();

        Topic.named("pledge.events")
                .send(
                        "pledge.pledge-published.v1",
                        pledge,
                        "{\"pledgeId\": \"%s\", \"publishedOn\": \"2012-04-01\"}".formatted(pledge));
        given.aPublishedPledge(campaign, branch);

        var letter = Topic.named("pledge.events.dead-letter").await(1, record -> pledge.equals(record.key()));
        assertThat(Topic.header(letter.get(0), "dead-letter-reason")).isEqualTo("campaignId");
        given.settled();
        assertThat(published(branch, campaign)).isOne();
    }

    private int published(UUID organization, UUID campaign) {
        return figures(organization, campaign).pledges().published().value().intValue();
    }

    private String figures(UUID organization, World world) {
        var found = figures(organization, world.campaign);
        return "%s of %d planned; %s published, %s fulfilled, %s running"
                .formatted(
                        found.plans().published().value(),
                        found.plans().published().denominator().value(),
                        found.pledges().published().value(),
                        found.pledges().fulfilled().value(),
                        found.pledges().running().value());
    }

    private CampaignFigures figures(UUID organization, UUID campaign) {
        var any = new Campaign(campaign, organization, "活动", "主题", EPOCH, EPOCH, null, List.of(), List.of(), List.of());
        return reckoning.of(any, new Tree.Named(organization, "组织"), parse("2012-06-30"));
    }

    private static List<List<Integer>> orders(int number) {
        if (number == 0) {
            return List.of(List.of());
        }
        var orders = new ArrayList<List<Integer>>();
        for (var shorter : orders(number - 1)) {
            for (var at = 0; at <= shorter.size(); at++) {
                var order = new ArrayList<>(shorter);
                order.add(at, number - 1);
                orders.add(order);
            }
        }
        return orders;
    }

    private static final class World {

        private static final int FACTS = 6;

        private final UUID committee = UUID.randomUUID();
        private final UUID middle = UUID.randomUUID();
        private final UUID branch = UUID.randomUUID();
        private final UUID campaign = UUID.randomUUID();
        private final Given given;
        private final Given.Pledge pledge;
        private final List<Integer> order;

        private World(Given given, List<Integer> order) {
            this.given = given;
            this.pledge = given.aPledge(campaign, branch);
            this.order = order;
        }

        private void tell(int step) {
            switch (order.get(step)) {
                case 0 -> given.place(committee, "committee-established", "WORKING_COMMITTEE", "党工委", null);
                case 1 -> given.place(middle, "committee-established", "GENERAL_BRANCH", "总支", committee);
                case 2 -> given.aBranch(branch, middle);
                case 3 -> pledge.published();
                case 4 -> pledge.fulfilled();
                case 5 -> given.aPlan(campaign, branch);
                default -> throw new AssertionError();
            }
        }
    }
}
