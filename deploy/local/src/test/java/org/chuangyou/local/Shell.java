package org.chuangyou.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import static java.nio.charset.StandardCharsets.UTF_8;

/** One bash in which the steps of a tour are taken one after another, as a reader would type them. */
final class Shell {

    private static final String MARK = "@@ next step @@";

    private final Path folder;
    private final Path script;

    /** @param folder where the commands begin; {@code script} is written anew */
    Shell(Path folder, Path script) {
        this.folder = folder;
        this.script = script;
    }

    /** What each command prints, in their order. */
    List<String> take(List<String> commands) throws IOException, InterruptedException {
        Files.writeString(
                script,
                commands.stream()
                        .map(command -> command + "\necho '" + MARK + "'\n")
                        .collect(Collectors.joining()));
        var bash = new ProcessBuilder("bash", script.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var printed = new String(bash.getInputStream().readAllBytes(), UTF_8);
        bash.waitFor();
        return Arrays.asList(printed.split(MARK + "\n"));
    }
}
