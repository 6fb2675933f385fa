package org.chuangyou.chassis.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.jboss.resteasy.reactive.RestResponse;

/** Versions as entity tags: edits and decisions name the version they were made on. */
public final class Etag {

    private static final Response.StatusType PRECONDITION_REQUIRED = Response.Status.PRECONDITION_REQUIRED;

    private Etag() {}

    /** Refuses with 428 when the caller names no version, with 412 when another than this one. */
    public static void require(HttpHeaders headers, Request request, long version) {
        if (headers.getHeaderString(HttpHeaders.IF_MATCH) == null) {
            throw Refusal.of(PRECONDITION_REQUIRED, "precondition-required").asException();
        }
        if (request.evaluatePreconditions(of(version)) != null) {
            throw stale();
        }
    }

    /** 200 with the view and its version. */
    public static <T> RestResponse<T> ok(T view, long version) {
        return RestResponse.ResponseBuilder.ok(view).tag(of(version)).build();
    }

    static HttpProblem stale() {
        return Refusal.of(Response.Status.PRECONDITION_FAILED, "precondition-failed")
                .asException();
    }

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }
}
