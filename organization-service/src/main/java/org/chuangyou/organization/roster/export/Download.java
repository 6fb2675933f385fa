package org.chuangyou.organization.roster.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * A file written to disk before it is sent: so the database is free at once however slow the caller's line is, and a
 * fault is an answer instead of a file that ends in the middle.
 */
final class Download {

    private static final int BUFFER = 1 << 16;

    private Download() {}

    static RestResponse<InputStream> of(String name, String mediaType, Content content) {
        try {
            var file = Files.createTempFile("roster", null);
            try {
                try (var out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
                    content.write(out);
                }
                return ResponseBuilder.ok(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE), mediaType)
                        .header(HttpHeaders.CONTENT_LENGTH, Files.size(file))
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                        .build();
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the file. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }
}
