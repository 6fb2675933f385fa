package org.chuangyou.pledge.throttle;

import jakarta.ws.rs.core.Response.Status;

import io.vertx.core.http.HttpServerRequest;
import org.chuangyou.chassis.web.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Carries {@link Throttled} out, before the body is read and the database is asked. */
class Throttle {

    private static final String FORWARDED_FOR = "X-Forwarded-For";

    private final Addresses addresses;
    private final ThrottleSettings settings;

    Throttle(Addresses addresses, ThrottleSettings settings) {
        this.addresses = addresses;
        this.settings = settings;
    }

    @Throttled
    @ServerRequestFilter
    public void check(HttpServerRequest request) {
        var wait = addresses.take(addressOf(request));
        if (wait.isZero()) {
            return;
        }
        var seconds = wait.plusMillis(999).toSeconds();
        throw Refusal.of(Status.TOO_MANY_REQUESTS, "too-many-requests")
                .with("seconds", seconds)
                .header("Retry-After", seconds)
                .asException();
    }

    /**
     * Whom the outermost of our own proxies served: it wrote that address itself. What stands before it in the header the
     * visitor wrote, who would else choose a new address for each request; the platform's own forwarding believes it.
     */
    private String addressOf(HttpServerRequest request) {
        if (settings.trustedProxies() == 0) {
            return request.connection().remoteAddress().hostAddress();
        }
        var hops = String.join(",", request.headers().getAll(FORWARDED_FOR)).split(",");
        return hops[Math.max(0, hops.length - settings.trustedProxies())].trim();
    }
}
