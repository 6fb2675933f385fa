package org.chuangyou.chassis.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jboss.resteasy.reactive.RestResponse;

/** Carries {@link Idempotent} out. A second request with the same key waits for the first to commit. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE) // within the transaction, which begins at PLATFORM_BEFORE
class IdempotentRequests {

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final Caller caller;
    private final HttpHeaders headers;
    private final UriInfo address;

    IdempotentRequests(DataSource dataSource, ObjectMapper json, Caller caller, HttpHeaders headers, UriInfo address) {
        this.dataSource = dataSource;
        this.json = json;
        this.caller = caller;
        this.headers = headers;
        this.address = address;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        var key = headers.getHeaderString("Idempotency-Key");
        if (key == null) {
            return invocation.proceed();
        }
        if (!key.matches("[\\x21-\\x7e]{1,100}")) {
            throw Refusal.invalid("invalid-idempotency-key").asException();
        }
        var fingerprint = fingerprint(invocation);
        if (!claim(key, fingerprint)) {
            return firstAnswer(key, fingerprint);
        }
        var answer = (RestResponse<?>) invocation.proceed();
        keep(key, answer);
        return answer;
    }

    private byte[] fingerprint(InvocationContext invocation) throws JsonProcessingException, NoSuchAlgorithmException {
        var content = new StringBuilder(address.getPath());
        for (var argument : invocation.getParameters()) {
            // Records are what was sent; everything else is injected by the platform.
            if (argument instanceof Record) {
                content.append('\n').append(json.writeValueAsString(argument));
            }
        }
        return MessageDigest.getInstance("SHA-256").digest(content.toString().getBytes(StandardCharsets.UTF_8));
    }

    private boolean claim(String key, byte[] fingerprint) throws SQLException {
        var sql = "INSERT INTO idempotency (actor, key, fingerprint) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(sql)) {
            insert.setString(1, caller.name());
            insert.setString(2, key);
            insert.setBytes(3, fingerprint);
            return insert.executeUpdate() == 1;
        }
    }

    private void keep(String key, RestResponse<?> answer) throws SQLException, JsonProcessingException {
        var sql = "UPDATE idempotency SET status = ?, location = ?, etag = ?, body = ? WHERE actor = ? AND key = ?";
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setInt(1, answer.getStatus());
            update.setString(2, answer.getHeaderString(HttpHeaders.LOCATION));
            update.setString(3, answer.getHeaderString(HttpHeaders.ETAG));
            update.setString(4, json.writeValueAsString(answer.getEntity()));
            update.setString(5, caller.name());
            update.setString(6, key);
            update.executeUpdate();
        }
    }

    private RestResponse<JsonNode> firstAnswer(String key, byte[] fingerprint)
            throws SQLException, JsonProcessingException {
        var sql = "SELECT fingerprint, status, location, etag, body FROM idempotency WHERE actor = ? AND key = ?";
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setString(1, caller.name());
            select.setString(2, key);
            try (var row = select.executeQuery()) {
                row.next();
                if (!Arrays.equals(fingerprint, row.getBytes("fingerprint"))) {
                    throw Refusal.conflict("idempotency-key-reused").asException();
                }
                return answer(row);
            }
        }
    }

    private RestResponse<JsonNode> answer(ResultSet row) throws SQLException, JsonProcessingException {
        var answer = RestResponse.ResponseBuilder.create(
                RestResponse.Status.fromStatusCode(row.getInt("status")), json.readTree(row.getString("body")));
        if (row.getString("location") != null) {
            answer.location(URI.create(row.getString("location")));
        }
        if (row.getString("etag") != null) {
            answer.header(HttpHeaders.ETAG, row.getString("etag"));
        }
        return answer.build();
    }
}
