package org.chuangyou.evaluation.pledge;

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
        happened("partly-fulfilled", published(), "\"endedOn\":\"2011-12-28\"");
        happened("unkept", published(), "\"explainedOn\":\"2011-12-28\"");

        await().until(() -> counted().equals(new Count(4, 1, 1, 1)));
    }

    @Test
    void what_was_withdrawn_is_no_promise_any_more() {
        published();
        happened("withdrawn", published(), "\"withdrawnOn\":\"2011-09-05\"");

        await().until(() -> counted().equals(new Count(1, 0, 0, 0)));
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
        PLEDGE.send("pledge.pledge-" + what + ".v1", pledge.toString(), """
                {"pledgeId":"%s","campaignId":"%s","organizationId":"%s","kind":"ORGANIZATION",%s}""".formatted(pledge, campaign, branch, when));
    }
}
