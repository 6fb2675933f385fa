package org.chuangyou.chassis.web;

import java.net.URI;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;

import io.quarkiverse.resteasy.problem.HttpProblem;

/**
 * A "no" that explains itself (RFC 9457). The code names a rule; its title, its detail and, where there is one, its
 * source stand in the service's {@code problems.properties} in Chinese and {@code problems_en.properties} in English.
 * The detail may name the values given with {@link #with} in braces; the values also stand in the answer themselves.
 */
public final class Refusal {

    static final String URN = "urn:chuangyou:problem:";

    private final HttpProblem.Builder problem;

    private Refusal(StatusType status, String code) {
        this(status.getStatusCode(), code);
    }

    private Refusal(int status, String code) {
        problem = HttpProblem.builder().withStatus(status).withType(URI.create(URN + code));
    }

    /** 400: what was sent cannot be meant. */
    public static Refusal invalid(String code) {
        return new Refusal(Status.BAD_REQUEST, code);
    }

    /** 403: the caller is known and may see the thing, but not do this. */
    public static Refusal forbidden(String code) {
        return new Refusal(Status.FORBIDDEN, code);
    }

    /** 404: there is none, or none that this caller may know of. */
    public static Refusal notFound(String code) {
        return new Refusal(Status.NOT_FOUND, code);
    }

    /** 409: the state or a rule does not allow it. */
    public static Refusal conflict(String code) {
        return new Refusal(Status.CONFLICT, code);
    }

    /** 422: well formed and possible, but a rule over its numbers forbids it. */
    public static Refusal unprocessable(String code) {
        return new Refusal(422, code);
    }

    /** Any other status. */
    public static Refusal of(StatusType status, String code) {
        return new Refusal(status, code);
    }

    /**
     * A number, name or list that explains the refusal. Enum values are given by name and shown by their label. The
     * names of RFC 9457 itself, {@code status} among them, are taken.
     */
    public Refusal with(String name, Object value) {
        problem.with(name, value);
        return this;
    }

    public Refusal header(String name, Object value) {
        problem.withHeader(name, value);
        return this;
    }

    public HttpProblem asException() {
        return problem.build();
    }
}
