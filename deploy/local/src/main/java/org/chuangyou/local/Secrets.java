package org.chuangyou.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.NoSuchElementException;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Passwords of this one stack, made at their first use and kept in a file only its owner may read. */
final class Secrets {

    private static final int BYTES = 18;

    private final SecureRandom random = new SecureRandom();
    private final Path file;
    private final Properties known = new Properties();

    Secrets(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            load();
        }
    }

    /** The secret of that name, made now if there was none. Letters, digits, {@code -} and {@code _} only. */
    synchronized String make(String name) {
        if (!known.containsKey(name)) {
            known.setProperty(name, invent());
            store();
        }
        return known.getProperty(name);
    }

    String require(String name) {
        if (!known.containsKey(name)) {
            throw new NoSuchElementException(
                    "There is no " + name + " yet; deploy/local/up makes it at its first start.");
        }
        return known.getProperty(name);
    }

    private String invent() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void load() {
        try (var reader = Files.newBufferedReader(file)) {
            known.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void store() {
        var sorted = new TreeMap<>(known)
                .entrySet().stream()
                        .map(secret -> secret.getKey() + "=" + secret.getValue())
                        .collect(Collectors.joining("\n", "", "\n"));
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(file.getParent());
                var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
                Files.createFile(file, ownerOnly);
            }
            Files.writeString(file, sorted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
