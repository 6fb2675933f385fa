package org.chuangyou.chassis.web;

import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body beyond the limit before it is read, and says so: the platform would answer without a word. */
@ApplicationScoped
class TooLarge {

    /** Before the platform's own limit. */
    private static final int EARLY = 100;

    private static final int STATUS = 413;

    private final Messages messages;
    private final long limit;

    TooLarge(Messages messages, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.messages = messages;
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext exchange) {
        var length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || !length.matches("\\d{1,18}") || Long.parseLong(length) <= limit) {
            exchange.next();
            return;
        }
        var texts = messages.inLanguageOf(exchange);
        exchange.response()
                .setStatusCode(STATUS)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CONNECTION, "close")
                // Nobody wants the rest of the body.
                .endHandler(sent -> exchange.request().connection().close())
                .end(new JsonObject()
                        .put("type", Refusal.URN + "status-" + STATUS)
                        .put("title", texts.find("status-413.title").orElseThrow())
                        .put("status", STATUS)
                        .put(
                                "detail",
                                texts.fill(texts.find("status-413.detail").orElseThrow(), Map.of("limit", limit)))
                        .put("limit", limit)
                        .encode());
    }
}
