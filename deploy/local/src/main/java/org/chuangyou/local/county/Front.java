package org.chuangyou.local.county;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/**
 * A front end in somebody's hand. It behaves as a good one should: it names the version it acts on, gives every
 * creation an Idempotency-Key, and tries again while a service cannot be reached.
 */
public final class Front {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final long PAUSE_MS = 250;
    private static final ObjectMapper JSON =
            new ObjectMapper().findAndRegisterModules().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final HttpClient http;
    private final UnaryOperator<String> addresses;
    private final UnaryOperator<String> tokens;
    private final String account;

    private Front(HttpClient http, UnaryOperator<String> addresses, UnaryOperator<String> tokens, String account) {
        this.http = http;
        this.addresses = addresses;
        this.tokens = tokens;
        this.account = account;
    }

    /**
     * A front end that nobody has signed in to.
     *
     * @param addresses the address of a service by its name
     * @param tokens an access token for the name of an account
     */
    public static Front of(UnaryOperator<String> addresses, UnaryOperator<String> tokens) {
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return new Front(http, addresses, new RememberedTokens(tokens), null);
    }

    /** The same, with somebody signed in. */
    public Front as(String somebody) {
        return new Front(http, addresses, tokens, somebody);
    }

    /** Where a service is. */
    String address(String service) {
        return addresses.apply(service);
    }

    public Answer get(String service, String path) {
        return require(service, "GET", path, Map.of(), BodyPublishers.noBody());
    }

    /** Creates something with a POST that can be repeated without harm; without signing in, under a receipt code of its own. */
    public Answer create(String service, String path, Object body) {
        var key = UUID.randomUUID().toString();
        var headers = Map.of("Content-Type", "application/json", "Idempotency-Key", key, "Receipt-Code", key);
        return require(service, "POST", path, headers, json(body));
    }

    /** Has something made and answered in one form of several. */
    Answer demand(String service, String path, String form) {
        return require(service, "POST", path, Map.of("Accept", form), BodyPublishers.noBody());
    }

    /** Puts something under its natural key. */
    public Answer put(String service, String path, Object body) {
        return require(service, "PUT", path, Map.of("Content-Type", "application/json"), json(body));
    }

    /** Takes a step with something as it stands now: reads its version and names it. */
    public Answer step(String service, String thing, String step, Object body) {
        return change("POST", service, thing, thing + "/" + step, body);
    }

    /** Replaces something as it stands now. */
    public Answer replace(String service, String thing, Object body) {
        return change("PUT", service, thing, thing, body);
    }

    private Answer change(String method, String service, String thing, String path, Object body) {
        var version = get(service, thing).etag();
        var publisher = body == null ? BodyPublishers.noBody() : json(body);
        return require(
                service, method, path, Map.of("If-Match", version, "Content-Type", "application/json"), publisher);
    }

    /** Uploads a form. */
    public Answer upload(String service, String path, Form form) {
        return require(service, "POST", path, Map.of("Content-Type", form.contentType()), form.publisher());
    }

    /** Tries until the facts it needs have come from the other services; a refusal of another kind is final. */
    public Answer untilKnown(Function<Front, Answer> request) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return request.apply(this);
            } catch (Refused refusal) {
                var mayCome = refusal.status() == 403 || refusal.status() == 404 || refusal.status() == 409;
                if (!mayCome || System.nanoTime() > deadline) {
                    throw refusal;
                }
                pause();
            }
        }
    }

    private Answer require(
            String service, String method, String path, Map<String, String> headers, BodyPublisher body) {
        var answer = patiently(service, method, path, headers, body);
        if (!answer.isSuccess()) {
            throw new Refused(method + " " + service + path, answer);
        }
        return answer;
    }

    /** A service that is away or starting comes back; the request is such that it may be sent again. */
    private Answer patiently(
            String service, String method, String path, Map<String, String> headers, BodyPublisher body) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                var request = request(service, method, path, headers, body);
                var answer = Answer.of(http.send(request, BodyHandlers.ofByteArray()));
                if (answer.status() != 503 || System.nanoTime() > deadline) {
                    return answer;
                }
            } catch (IOException e) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException(service + " cannot be reached", e);
                }
            } catch (InterruptedException e) {
                throw interrupted();
            }
            pause();
        }
    }

    private HttpRequest request(
            String service, String method, String path, Map<String, String> headers, BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(addresses.apply(service) + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        headers.forEach(request::header);
        if (account != null) {
            request.header("Authorization", "Bearer " + tokens.apply(account));
        }
        return request.build();
    }

    private static BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static IllegalStateException interrupted() {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted");
    }
}
