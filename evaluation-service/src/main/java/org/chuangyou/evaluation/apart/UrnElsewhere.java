package org.chuangyou.evaluation.apart;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Typed;
import jakarta.ws.rs.core.Response.Status;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.evaluation.poll.Manifest;
import org.chuangyou.evaluation.poll.Tally;
import org.chuangyou.evaluation.urn.Counted;
import org.chuangyou.evaluation.urn.Urn;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** The urn in its own deployment. While it cannot be had, nothing is done here either and can be done again. */
@ApplicationScoped
@Typed(UrnElsewhere.class)
class UrnElsewhere implements Urn {

    private static final Logger LOG = Logger.getLogger(UrnElsewhere.class);
    private static final int RETRY_AFTER_SECONDS = 5;

    private final Instance<UrnClient> client;

    UrnElsewhere(@RestClient Instance<UrnClient> client) {
        this.client = client;
    }

    @Override
    public void open(Manifest manifest) {
        ask(urn -> {
            urn.open(manifest);
            return null;
        });
    }

    @Override
    public void beginCasting(UUID poll, Map<String, Integer> issued) {
        ask(urn -> {
            urn.beginCasting(poll, issued);
            return null;
        });
    }

    @Override
    public void endCasting(UUID poll) {
        ask(urn -> {
            urn.endCasting(poll);
            return null;
        });
    }

    @Override
    public Map<String, Tally> close(UUID poll, Map<String, Integer> issued) {
        return Counted.tallies(ask(urn -> urn.close(poll, issued)));
    }

    @Override
    public Map<String, List<String>> comments(UUID poll) {
        return ask(urn -> urn.comments(poll));
    }

    @Override
    public Manifest manifest(UUID poll) {
        return ask(urn -> urn.manifest(poll));
    }

    /**
     * Whatever goes wrong over there is nothing that the caller did. The caller's transaction stands aside meanwhile: the
     * client answers on a thread of its own and would take the transaction along to it, and a transaction that two threads
     * have cannot be rolled back.
     */
    private <T> T ask(Function<UrnClient, T> request) {
        try {
            return QuarkusTransaction.suspendingExisting().call(() -> request.apply(client.get()));
        } catch (RuntimeException e) {
            LOG.error("The urn did not do what it was asked to", e);
            throw Refusal.of(Status.SERVICE_UNAVAILABLE, "urn-unavailable")
                    .header("Retry-After", RETRY_AFTER_SECONDS)
                    .asException();
        }
    }
}
