package org.chuangyou.evaluation.shipped;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.chuangyou.chassis.testing.Tokens;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The endpoint where the roll's machine gets its token; what a real identity provider does is told in the local stack. */
final class MachineTokens implements AutoCloseable {

    private final HttpServer server;

    private MachineTokens(HttpServer server) {
        this.server = server;
    }

    static MachineTokens serve() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/token", MachineTokens::answer);
        server.start();
        return new MachineTokens(server);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var token = Tokens.ofMachine("evaluation-roll", "urn-organiser");
        var body = "{\"access_token\": \"%s\", \"token_type\": \"Bearer\", \"expires_in\": 600}".formatted(token);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 0);
        try (var out = exchange.getResponseBody()) {
            out.write(body.getBytes(UTF_8));
        }
    }

    Map<String, String> settings() {
        return Map.of(
                "quarkus.oidc-client.token-path",
                "http://127.0.0.1:%d/token".formatted(server.getAddress().getPort()),
                "quarkus.oidc-client.discovery-enabled",
                "false",
                "quarkus.oidc-client.client-id",
                "evaluation-roll",
                "quarkus.oidc-client.credentials.secret",
                "only-for-tests");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
