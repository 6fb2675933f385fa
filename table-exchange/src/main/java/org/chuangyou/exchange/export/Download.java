package org.chuangyou.exchange.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * A file written to disk before it is sent: so the database is free at once however slow the caller's line is, and a
 * fault is an answer instead of a file that ends in the middle. Its name is taken away before the answer begins, so that
 * nothing of it stays behind when the caller goes. {@link DownloadWriter} sends it.
 */
@Schema(type = SchemaType.STRING, format = "binary")
public final class Download {

    private static final int BUFFER = 1 << 16;

    private final InputStream content;

    private Download(InputStream content) {
        this.content = content;
    }

    /** The answer that sends this file under this name. */
    public static RestResponse<Download> of(String name, String mediaType, Content content) {
        try {
            return ResponseBuilder.ok(new Download(write(content)), mediaType)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream write(Content content) throws IOException {
        var file = Files.createTempFile("export", null);
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
                content.write(out);
            }
            return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    void send(OutputStream out) throws IOException {
        try (content) {
            content.transferTo(out);
        }
    }

    /** Writes the file. */
    public interface Content {
        void write(OutputStream out) throws IOException;
    }
}
