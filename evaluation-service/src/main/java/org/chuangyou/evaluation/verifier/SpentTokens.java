package org.chuangyou.evaluation.verifier;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;

/**
 * Whether a token occurs twice in a log of any length. Ballots come in the order of their leaves, so their tokens must
 * be remembered until the end; on the disk, in 256 files by the first byte of their hashes, of which one at a time is
 * looked through. Of ten million ballots that is some megabytes.
 */
final class SpentTokens implements AutoCloseable {

    private static final int PARTS = 256;
    private static final int HASH = 32;
    private static final int BUFFER = 1_024;

    private final Path folder = Files.createTempDirectory("tokens");
    private final OutputStream[] parts = new OutputStream[PARTS];

    SpentTokens() throws IOException {
        for (var part = 0; part < PARTS; part++) {
            parts[part] = new BufferedOutputStream(Files.newOutputStream(file(part)), BUFFER);
        }
    }

    /** @param hash 32 bytes */
    void add(byte[] hash) throws IOException {
        parts[Byte.toUnsignedInt(hash[0])].write(hash);
    }

    boolean areDistinct() throws IOException {
        for (var part = 0; part < PARTS; part++) {
            parts[part].flush();
            if (!areDistinct(Files.readAllBytes(file(part)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean areDistinct(byte[] hashes) {
        var seen = new HashSet<ByteBuffer>();
        for (var at = 0; at < hashes.length; at += HASH) {
            if (!seen.add(ByteBuffer.wrap(hashes, at, HASH))) {
                return false;
            }
        }
        return true;
    }

    private Path file(int part) {
        return folder.resolve(String.valueOf(part));
    }

    @Override
    public void close() throws IOException {
        for (var part = 0; part < PARTS; part++) {
            parts[part].close();
            Files.delete(file(part));
        }
        Files.delete(folder);
    }
}
