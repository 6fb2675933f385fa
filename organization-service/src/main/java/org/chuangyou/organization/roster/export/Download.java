package org.chuangyou.organization.roster.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * A file written to disk before it is sent: so the database is free at once however slow the caller's line is, and a
 * fault is an answer instead of a file that ends in the middle. {@link DownloadWriter} sends and removes it.
 */
@Schema(type = SchemaType.STRING, format = "binary")
public final class Download {

    private static final int BUFFER = 1 << 16;

    private final Path file;

    private Download(Path file) {
        this.file = file;
    }

    /** The answer that sends this file under this name. */
    public static RestResponse<Download> of(String name, String mediaType, Content content) {
        try {
            var download = new Download(Files.createTempFile("roster", null));
            download.write(content);
            return ResponseBuilder.ok(download, mediaType)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Content content) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
            content.write(out);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    void send(OutputStream out) throws IOException {
        try {
            Files.copy(file, out);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Writes the file. */
    public interface Content {
        void write(OutputStream out) throws IOException;
    }
}
