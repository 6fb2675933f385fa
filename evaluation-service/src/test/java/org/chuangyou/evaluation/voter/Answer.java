package org.chuangyou.evaluation.voter;

import java.net.http.HttpResponse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What the service answered.
 *
 * @param text the body's very text
 * @param retryAfter the header, or null
 */
public record Answer(int status, String text, String contentType, String retryAfter) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(HttpResponse<String> response) {
        return new Answer(
                response.statusCode(),
                response.body(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.headers().firstValue("Retry-After").orElse(null));
    }

    public JsonNode body() {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(text, e);
        }
    }

    /** The problem's code: what follows {@code urn:chuangyou:problem:}. */
    public String problem() {
        return body().path("type").asText().replace("urn:chuangyou:problem:", "");
    }

    /** This, if it is a success; else fails with what was answered. */
    public Answer ok() {
        if (status / 100 != 2) {
            throw new IllegalStateException(status + " " + text);
        }
        return this;
    }
}
