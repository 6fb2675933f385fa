package org.chuangyou.local.county;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A multipart form. */
public final class Form {

    private final String boundary = UUID.randomUUID().toString();
    private final List<byte[]> parts = new ArrayList<>();

    public Form field(String name, String value) {
        return part("name=\"" + name + "\"", "text/plain; charset=UTF-8", value.getBytes(UTF_8));
    }

    public Form file(String name, Path file) {
        try {
            return part(
                    "name=\"" + name + "\"; filename=\"" + file.getFileName() + "\"",
                    "text/csv",
                    Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher publisher() {
        var all = new ArrayList<>(parts);
        all.add(("--" + boundary + "--\r\n").getBytes(UTF_8));
        return BodyPublishers.ofByteArrays(all);
    }

    private Form part(String disposition, String type, byte[] content) {
        parts.add(("--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\nContent-Type: " + type
                        + "\r\n\r\n")
                .getBytes(UTF_8));
        parts.add(content);
        parts.add("\r\n".getBytes(UTF_8));
        return this;
    }
}
