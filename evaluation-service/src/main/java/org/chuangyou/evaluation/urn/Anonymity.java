package org.chuangyou.evaluation.urn;

import java.util.List;
import java.util.regex.Pattern;
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

    /** What says who somebody is; the session of M2 says which slip it was. */
    private static final List<CharSequence> IDENTITY =
            List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.COOKIE, "Ballot-Session");

    /** Parameters within a path (";a=b") lead to the same resource. */
    private static final Pattern CAST = Pattern.compile("/polls(;[^/]*)?/[^/]+/ballots(;[^/]*)?/?");

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
        var headers = request.getCurrent().request().headers();
        // Looked for again, should an address ever lead here that was not known for one above.
        if (request.getCurrent().get(IDENTIFIED) != null || IDENTITY.stream().anyMatch(headers::contains)) {
            throw BallotProblems.identified();
        }
        var length = headers.get(HttpHeaders.CONTENT_LENGTH);
        if (!String.valueOf(CastBallot.LENGTH).equals(length)) {
            throw BallotProblems.ofAnotherLength();
        }
    }

    private static void strip(RoutingContext context) {
        var headers = context.request().headers();
        if (CAST.matcher(context.normalizedPath()).matches()
                && IDENTITY.stream().anyMatch(headers::contains)) {
            IDENTITY.forEach(headers::remove);
            context.put(IDENTIFIED, true);
        }
        context.next();
    }
}
