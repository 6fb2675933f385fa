package org.chuangyou.exchange.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Where uploads lie until their import is through: they hold personal data, so none is left behind. */
@ApplicationScoped
class UploadFolder {

    private static final Logger LOG = Logger.getLogger(UploadFolder.class);

    private final Path home;
    private final ImportRuns runs;

    UploadFolder(@ConfigProperty(name = "chuangyou.imports.uploads") Path home, ImportRuns runs) {
        this.home = home;
        this.runs = runs;
    }

    /** What a process that died has left. */
    void sweep(@Observes StartupEvent started) {
        if (!Files.isDirectory(home)) {
            return;
        }
        try (var left = Files.list(home)) {
            left.filter(folder -> !isWanted(folder.getFileName().toString())).forEach(UploadFolder::delete);
        } catch (IOException e) {
            LOG.warnf("Old uploads in %s could not be removed: %s", home, e.getMessage());
        }
    }

    private boolean isWanted(String name) {
        try {
            return runs.isOpen(UUID.fromString(name));
        } catch (IllegalArgumentException e) {
            return true; // not ours
        }
    }

    /** Copies the files of a request, which go when it is answered. */
    Map<String, Path> keep(UUID id, Map<String, Path> uploads) {
        try {
            Files.createDirectories(home);
            var folder = Files.createDirectory(home.resolve(id.toString()), forUsAlone());
            var kept = new HashMap<String, Path>();
            for (var upload : uploads.entrySet()) {
                kept.put(upload.getKey(), Files.copy(upload.getValue(), folder.resolve(upload.getKey())));
            }
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] forUsAlone() {
        var isPosix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return isPosix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    void remove(UUID id) {
        delete(home.resolve(id.toString()));
    }

    private static void delete(Path folder) {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            LOG.warnf("The upload %s could not be removed: %s", folder, e.getMessage());
        }
    }
}
