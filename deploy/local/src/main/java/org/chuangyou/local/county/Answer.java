package org.chuangyou.local.county;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What a service answered.
 *
 * @param etag the version, or null
 * @param location where the new thing is, or null
 */
public record Answer(int status, byte[] body, String etag, String location) {

    static Answer of(HttpResponse<byte[]> response) {
        return new Answer(
                response.statusCode(),
                response.body(),
                response.headers().firstValue("ETag").orElse(null),
                response.headers().firstValue("Location").orElse(null));
    }

    public JsonNode json() {
        try {
            return new ObjectMapper().readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The id of what was created or read. */
    public String id() {
        return json().get("id").asText();
    }

    boolean isSuccess() {
        return status / 100 == 2;
    }
}
