package org.chuangyou.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The folder that holds all a stack remembers: databases, topics, secrets and logs. */
record Data(Path folder) {

    Data {
        folder = folder.toAbsolutePath().normalize();
    }

    Path postgres() {
        return folder.resolve("postgres");
    }

    Path kafka() {
        return folder.resolve("kafka");
    }

    Path secrets() {
        return folder.resolve("secrets.properties");
    }

    Path log(String part) {
        return folder.resolve("logs").resolve(part + ".log");
    }

    /** The stage report made from the sample campaign. */
    Path sampleReport() {
        return folder.resolve("sample").resolve("阶段总结.docx");
    }

    /** The id of the sample campaign, for those who try the interfaces. */
    Path sampleCampaign() {
        return folder.resolve("sample").resolve("campaign-id.txt");
    }

    /** Stands on the command line of everything we start: so we know our own again. */
    String mark() {
        return "-Dchuangyou.data=" + folder;
    }

    /** Whether no stack has ever come up on this folder; a first start that failed halfway leaves it new. */
    boolean isNew() {
        return Files.notExists(inUse());
    }

    void noLongerNew() {
        try {
            Files.writeString(inUse(), "A stack has come up on this folder; it is not filled with samples again.\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void prepare() {
        try {
            Files.createDirectories(folder.resolve("logs"));
            Files.createDirectories(kafka());
            Files.createDirectories(folder.resolve("sample"));
            // The broker writes beside its data; people look for all logs in one place.
            if (Files.notExists(log("kafka"), LinkOption.NOFOLLOW_LINKS)) {
                Files.createSymbolicLink(log("kafka"), Path.of("..", "kafka", "kafka.log"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path inUse() {
        return folder.resolve("in-use");
    }
}
