package org.chuangyou.evaluation.pledge;

import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.chassis.testing.Topic;
import org.chuangyou.evaluation.pledge.Pledges.Count;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What an organisation promised, as it stands beside how it is judged. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class PledgesTest {

    private static final Topic PLEDGE = Topic.named("pledge.events");

    private final UUID campaign = UUID.randomUUID();
    private final UUID branch = UUID.randomUUID();

    @Inject
    Pledges pledges;

    @Test
    void pledges_are_counted_by_how_they_ended() {
        published();
        happened("fulfilled", published(), "\"fulfilledOn\":\"2011-12-20\"");
        happened("partly-fulfilled", published(), "\"criticismProposed\":false,\"endedOn\":\"2011-12-28\"");
        happened("partly-fulfilled", published(), "\"criticismProposed\":true,\"endedOn\":\"2011-12-28\"");
        happened("unkept", published(), "\"criticismProposed\":false,\"explainedOn\":\"2011-12-28\"");
        happened("unkept", published(), "\"criticismProposed\":true,\"explainedOn\":\"2011-12-28\"");

        await().until(() -> counted().equals(new Count(6, 1, 2, 2, 2)));
    }

    @Test
    void what_was_withdrawn_is_no_promise_any_more() {
        published();
        happened("withdrawn", published(), "\"withdrawnOn\":\"2011-09-05\"");

        await().until(() -> counted().equals(new Count(1, 0, 0, 0, 0)));
    }

    @Test
    void an_end_that_was_annulled_is_none_any_more() {
        var pledge = published();
        happened("unkept", pledge, "\"criticismProposed\":true,\"explainedOn\":\"2011-12-28\"");

        announced("pledge.end-annulled.v1", pledge, "\"endedOn\":\"2011-12-28\",\"annulledOn\":\"2012-01-10\"");
        happened("fulfilled", pledge, "\"fulfilledOn\":\"2012-01-12\"");

        await().until(() -> counted().equals(new Count(1, 1, 0, 0, 0)));
    }

    @Test
    void what_was_said_of_pledges_adds_up_by_who_said_it() {
        var one = published();
        var other = published();
        happened("rated", one, "\"rater\":\"ORGANIZATION\",\"grade\":\"GOOD\",\"counts\":null");
        happened("rated", one, rated("MASSES", 15, 6, 1, 0));
        happened("rated", other, rated("MASSES", 3, 0, 0, 2));
        happened("rated", other, "\"rater\":\"SELF\",\"grade\":\"FAIRLY_GOOD\",\"counts\":null");

        await().untilAsserted(() -> assertThat(ratings())
                .containsExactly(
                        new Rated(Rater.SELF, 1, 0, 1, 0, 0),
                        new Rated(Rater.MASSES, 2, 18, 6, 1, 2),
                        new Rated(Rater.ORGANIZATION, 1, 1, 0, 0, 0)));
    }

    @Test
    void what_was_said_of_an_end_goes_with_it_when_it_is_annulled() {
        var pledge = published();
        happened("fulfilled", pledge, "\"fulfilledOn\":\"2011-12-20\"");
        happened("rated", pledge, "\"rater\":\"SELF\",\"grade\":\"GOOD\",\"counts\":null");
        happened("rated", pledge, rated("MASSES", 15, 6, 1, 0));

        announced("pledge.end-annulled.v1", pledge, "\"endedOn\":\"2011-12-20\",\"annulledOn\":\"2012-01-10\"");
        happened("rated", pledge, "\"rater\":\"SELF\",\"grade\":\"FAIR\",\"counts\":null");

        await().untilAsserted(() -> assertThat(ratings()).containsExactly(new Rated(Rater.SELF, 1, 0, 0, 1, 0)));
    }

    private static String rated(String rater, int good, int fairlyGood, int fair, int poor) {
        return "\"rater\":\"%s\",\"grade\":null,\"counts\":{\"GOOD\":%d,\"FAIRLY_GOOD\":%d,\"FAIR\":%d,\"POOR\":%d}"
                .formatted(rater, good, fairlyGood, fair, poor);
    }

    private List<Rated> ratings() {
        return QuarkusTransaction.requiringNew().call(() -> pledges.ratedOfOrganization(campaign, branch));
    }

    private Count counted() {
        return QuarkusTransaction.requiringNew().call(() -> pledges.ofOrganization(campaign, branch));
    }

    private UUID published() {
        var pledge = UUID.randomUUID();
        happened("published", pledge, "\"publishedOn\":\"2011-05-04\"");
        return pledge;
    }

    private void happened(String what, UUID pledge, String when) {
        announced("pledge.pledge-" + what + ".v1", pledge, when);
    }

    private void announced(String type, UUID pledge, String when) {
        PLEDGE.send(type, pledge.toString(), """
                {"pledgeId":"%s","campaignId":"%s","organizationId":"%s","kind":"ORGANIZATION",%s}""".formatted(pledge, campaign, branch, when));
    }
}
