package org.chuangyou.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Access tokens of the demo accounts, and of the county's own system. */
final class Tokens {

    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private final String realm;
    private final Secrets secrets;

    Tokens(String realm, Secrets secrets) {
        this.realm = realm;
        this.secrets = secrets;
    }

    /** @throws NoSuchElementException with a sentence for people, when there is no such account */
    String of(String name) throws IOException, InterruptedException {
        if (name.equals(Keycloak.CLIENT_OF_THE_COUNTY)) {
            return request(Map.of(
                    "grant_type",
                    "client_credentials",
                    "client_id",
                    name,
                    "client_secret",
                    secrets.require(Keycloak.secretOf(name))));
        }
        var account = Account.named(name)
                .orElseThrow(() -> new NoSuchElementException(
                        "There is no account " + name + ", only " + String.join(", ", names())));
        return request(Map.of(
                "grant_type",
                "password",
                "client_id",
                Keycloak.CLIENT_FOR_TOKENS,
                "username",
                account.username,
                "password",
                secrets.require(account.passwordName())));
    }

    private String request(Map<String, String> form) throws IOException, InterruptedException {
        // No value needs encoding: names of ours, and secrets of letters, digits, - and _.
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var answer = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
        var token = ACCESS_TOKEN.matcher(answer);
        if (!token.find()) {
            throw new IOException("Keycloak gives no token: " + answer);
        }
        return token.group(1);
    }

    /** Whom we can get a token for. */
    static List<String> names() {
        var people = Arrays.stream(Account.values()).map(account -> account.username);
        return Stream.concat(people, Stream.of(Keycloak.CLIENT_OF_THE_COUNTY)).toList();
    }
}
