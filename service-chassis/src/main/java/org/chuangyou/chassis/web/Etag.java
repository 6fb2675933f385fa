package org.chuangyou.chassis.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.jboss.resteasy.reactive.RestResponse;

/** Versions as entity tags: edits and decisions name the version they were made on. */
public final class Etag {

    private Etag() {}

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
