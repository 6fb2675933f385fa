package org.chuangyou.organization.vote;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;

import org.chuangyou.chassis.web.Etag;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;

/** The version that the caller read, as a {@code @BeanParam} of edits and decisions. */
public class ReadVersion {

    /** Read by the request itself; stands here for the document of the API. */
    @RestHeader("If-Match")
    @Parameter(required = true, description = "读到的 ETag；缺少为 428，已变为 412", example = "\"0\"")
    public String ifMatch;

    @Context
    public HttpHeaders headers;

    @Context
    public Request request;

    void require(long version) {
        Etag.require(headers, request, version);
    }
}
