package org.chuangyou.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The processes we started on one data folder, recorded in its folder {@code run}: one file per part with pid and start.
 *
 * <p>A process is ours when the recorded pid lives, started when the record says, and names the data folder on its
 * command line; nothing else is ever ended. Uses no other class of ours: the script {@code down} runs this one file
 * from its source, so it also works after {@code mvn clean} or when the launcher was killed.
 */
final class RunningParts {

    static final String LAUNCHER = "launcher";

    /** In the order of ending: who needs another goes before it. */
    static final List<String> NAMES =
            List.of("organization", "pledge", "evaluation", "urn", "reporting", "keycloak", "kafka", "postgres");

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** The launcher ends all the others in order. */
    private static final Duration PATIENCE_WITH_LAUNCHER = Duration.ofSeconds(90);

    /** The start is computed from the boot time, which moves a little when the clock is set. */
    private static final Duration CLOCK_SLACK = Duration.ofSeconds(2);

    private final Path data;
    private final Path records;

    RunningParts(Path data) {
        this.data = data.toAbsolutePath().normalize();
        this.records = this.data.resolve("run");
    }

    void record(String part, ProcessHandle process) {
        try {
            Files.createDirectories(records);
            var start = process.info().startInstant().orElseThrow().toEpochMilli();
            Files.writeString(records.resolve(part), process.pid() + " " + start + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forget(String part) {
        try {
            Files.deleteIfExists(records.resolve(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The living process of a part, if it is the one we recorded. */
    Optional<ProcessHandle> find(String part) {
        try {
            var record = Files.readString(records.resolve(part)).trim().split(" ");
            return ProcessHandle.of(Long.parseLong(record[0]))
                    .filter(RunningParts::lives)
                    .filter(process -> startedAt(process, Long.parseLong(record[1])) && namesData(process));
        } catch (IOException | RuntimeException noUsableRecord) {
            return Optional.empty();
        }
    }

    /** Asks a part to end, insists after a while, and returns whether there was one. */
    boolean end(String part) {
        var process = find(part);
        process.ifPresent(living -> {
            var family = family(living);
            ask(part, living);
            await(List.of(living), part.equals(LAUNCHER) ? PATIENCE_WITH_LAUNCHER : PATIENCE);
            killAll(family);
        });
        forget(part);
        return process.isPresent();
    }

    /** SIGKILL; returns when the part is dead. */
    void kill(String part) {
        find(part).ifPresent(living -> killAll(family(living)));
        forget(part);
    }

    /** Ends every part, the dependent ones first, and tells of each. */
    void endParts(Consumer<String> ended) {
        NAMES.stream().filter(this::end).forEach(ended);
    }

    private static boolean startedAt(ProcessHandle process, long start) {
        return process.info()
                .startInstant()
                .filter(actual -> Math.abs(actual.toEpochMilli() - start) <= CLOCK_SLACK.toMillis())
                .isPresent();
    }

    private boolean namesData(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(data.toString()))
                .isPresent();
    }

    /** Keycloak's script waits for its Java process: the script dead, the other would live on. */
    private static List<ProcessHandle> family(ProcessHandle process) {
        var family = new ArrayList<>(process.descendants().toList());
        family.add(process);
        return family;
    }

    private static void killAll(List<ProcessHandle> family) {
        family.forEach(ProcessHandle::destroyForcibly);
        await(family, PATIENCE);
    }

    private static void ask(String part, ProcessHandle process) {
        if (!part.equals("postgres")) {
            process.destroy();
            return;
        }
        try {
            // On SIGTERM PostgreSQL waits for its clients to leave, on SIGINT it sends them away.
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
        } catch (IOException e) {
            process.destroy();
        }
    }

    /** Polled: the JDK notices the end of a process that is not our child only after seconds. */
    private static void await(List<ProcessHandle> processes, Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        try {
            while (processes.stream().anyMatch(RunningParts::lives) && System.nanoTime() < deadline) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Without those that are dead and whose parent has not taken notice: the JDK counts them as alive. */
    static boolean lives(ProcessHandle process) {
        return process.isAlive() && !isZombie(process);
    }

    private static boolean isZombie(ProcessHandle process) {
        var entry = Path.of("/proc", Long.toString(process.pid()));
        try (var threads = Files.list(entry.resolve("task"))) {
            var status = Files.readString(entry.resolve("stat"));
            // While a thread is left the sockets are open, though the first may be a zombie already.
            return status.substring(status.lastIndexOf(')')).startsWith(") Z") && threads.count() == 1;
        } catch (IOException gone) {
            return false;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** {@code down}: the data folder, and perhaps {@code --purge}. */
    public static void main(String[] arguments) throws IOException {
        var data = Path.of(arguments[0]);
        var running = new RunningParts(data);
        var ended = new ArrayList<String>();
        if (running.end(LAUNCHER)) {
            ended.add("the stack");
        }
        // Only what a launcher that was killed has left behind.
        running.endParts(ended::add);
        System.out.println(ended.isEmpty() ? "Nothing was running." : "Stopped " + String.join(", ", ended) + ".");
        if (List.of(arguments).contains("--purge")) {
            delete(data);
            System.out.println("The data is gone.");
        }
    }
}
