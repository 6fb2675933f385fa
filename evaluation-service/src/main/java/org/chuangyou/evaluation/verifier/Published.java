package org.chuangyou.evaluation.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Where a log is read from. */
interface Published {

    InputStream entries() throws IOException;

    String checkpoint() throws IOException;

    /** What was published when casting began, in strict mode. */
    String issued() throws IOException;

    /** What the service says came out; a directory may go without. */
    Optional<String> result() throws IOException;

    /** The poll that was asked for; a directory does not say. */
    default Optional<String> poll() {
        return Optional.empty();
    }

    static Published at(String place) {
        return place.startsWith("http://") || place.startsWith("https://")
                ? new Online(URI.create(place.endsWith("/") ? place : place + "/"))
                : new Directory(Path.of(place));
    }

    /** Files with the names that the log's documents have. */
    record Directory(Path path) implements Published {

        @Override
        public InputStream entries() throws IOException {
            return Files.newInputStream(path.resolve("entries"));
        }

        @Override
        public String checkpoint() throws IOException {
            return Files.readString(path.resolve("checkpoint"));
        }

        @Override
        public String issued() throws IOException {
            return Files.readString(path.resolve("issued"));
        }

        @Override
        public Optional<String> result() throws IOException {
            var file = path.resolve("result");
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        }
    }

    /** A poll of a running service. */
    record Online(URI address) implements Published {

        @Override
        public Optional<String> poll() {
            return Optional.of(address.getPath().replaceFirst(".*/([^/]+)/$", "$1"));
        }

        @Override
        public InputStream entries() throws IOException {
            return read("log/entries");
        }

        @Override
        public String checkpoint() throws IOException {
            return text("log/checkpoint");
        }

        @Override
        public String issued() throws IOException {
            return text("log/issued");
        }

        @Override
        public Optional<String> result() throws IOException {
            return Optional.of(text("result"));
        }

        private String text(String path) throws IOException {
            try (var in = read(path)) {
                return new String(in.readAllBytes(), UTF_8);
            }
        }

        private InputStream read(String path) throws IOException {
            try {
                var request = HttpRequest.newBuilder(address.resolve(path)).build();
                var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
                if (answer.statusCode() != 200) {
                    throw new IOException(answer.statusCode() + " " + request.uri());
                }
                return answer.body();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
    }
}
