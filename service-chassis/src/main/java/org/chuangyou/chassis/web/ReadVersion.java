package org.chuangyou.chassis.web;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response.Status;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;

/** The version that the caller read ({@code If-Match}), as a {@code @BeanParam} of edits and decisions. */
public class ReadVersion {

    @RestHeader("If-Match")
    @Parameter(required = true, description = "读到的 ETag；缺少为 428，已变为 412", example = "\"0\"")
    public String ifMatch;

    @Context
    public Request request;

    /** Refuses with 428 when the caller names no version, with 412 when another than this one. */
    public void require(long version) {
        if (ifMatch == null) {
            throw Refusal.of(Status.PRECONDITION_REQUIRED, "precondition-required")
                    .asException();
        }
        if (request.evaluatePreconditions(Etag.of(version)) != null) {
            throw Etag.stale();
        }
    }
}
