package org.chuangyou.pledge.throttle;

import jakarta.ws.rs.core.Response.Status;

import io.vertx.core.http.HttpServerRequest;
import org.chuangyou.chassis.web.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Carries {@link Throttled} out, before the body is read and the database is asked. */
class Throttle {

    private final Addresses addresses;

    Throttle(Addresses addresses) {
        this.addresses = addresses;
    }

    @Throttled
    @ServerRequestFilter
    public void check(HttpServerRequest request) {
        var wait = addresses.take(request.remoteAddress().hostAddress());
        if (wait.isZero()) {
            return;
        }
        var seconds = wait.plusMillis(999).toSeconds();
        throw Refusal.of(Status.TOO_MANY_REQUESTS, "too-many-requests")
                .with("seconds", seconds)
                .header("Retry-After", seconds)
                .asException();
    }
}
