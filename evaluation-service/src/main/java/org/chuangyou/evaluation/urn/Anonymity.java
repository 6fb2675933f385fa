package org.chuangyou.evaluation.urn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * Keeps identity away from the urn: what a browser sends along with a ballot is taken off before anything, the sign-in
 * above all, has looked at it. That there was something is remembered, so that the ballot can be refused.
 */
@ApplicationScoped
class Anonymity {

    private static final int BEFORE_SIGN_IN = 400;
    private static final String IDENTIFIED = "ballot-identified";

    private final CurrentVertxRequest request;

    Anonymity(CurrentVertxRequest request) {
        this.request = request;
    }

    void watch(@Observes Filters filters) {
        filters.register(Anonymity::strip, BEFORE_SIGN_IN);
    }

    /**
     * Refuses a ballot that came with credentials, or longer or shorter than others: the client is broken, and would go
     * on telling who votes or what.
     */
    void require() {
        if (request.getCurrent().get(IDENTIFIED) != null) {
            throw BallotProblems.identified();
        }
        var length = request.getCurrent().request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (!String.valueOf(CastBallot.LENGTH).equals(length)) {
            throw BallotProblems.ofAnotherLength();
        }
    }

    private static void strip(RoutingContext context) {
        var headers = context.request().headers();
        if (context.normalizedPath().matches("/polls/[^/]+/ballots/?")
                && (headers.contains(HttpHeaders.AUTHORIZATION) || headers.contains(HttpHeaders.COOKIE))) {
            headers.remove(HttpHeaders.AUTHORIZATION).remove(HttpHeaders.COOKIE);
            context.put(IDENTIFIED, true);
        }
        context.next();
    }
}
