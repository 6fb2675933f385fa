package org.chuangyou.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RunningPartsTest {

    @TempDir
    Path data;

    private final List<Process> started = new ArrayList<>();
    private RunningParts parts;

    @BeforeEach
    void findNothingRunning() {
        parts = new RunningParts(data);
    }

    @AfterEach
    void leaveNothingRunning() {
        started.forEach(process -> process.descendants().forEach(ProcessHandle::destroyForcibly));
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void whatever_has_a_port_is_ended() {
        assertThat(RunningParts.NAMES).containsExactlyInAnyOrderElementsOf(Ports.PARTS);
    }

    @Test
    void a_recorded_process_is_ended_by_a_later_launcher() throws IOException {
        var ours = sleeperNaming(data);
        parts.record("pledge", ours.toHandle());

        var ended = new RunningParts(data).end("pledge");

        assertThat(ended).isTrue();
        assertThat(RunningParts.lives(ours.toHandle())).isFalse();
        assertThat(data.resolve("run/pledge")).doesNotExist();
    }

    @Test
    void a_process_that_got_the_pid_later_is_left_alone() throws IOException {
        var stranger = sleeperNaming(data);
        var anHourAgo = stranger.info().startInstant().orElseThrow().minus(Duration.ofHours(1));
        write("pledge", stranger.pid() + " " + anHourAgo.toEpochMilli());

        assertThat(parts.end("pledge")).isFalse();
        assertThat(stranger.isAlive()).isTrue();
    }

    @Test
    void a_process_that_does_not_name_our_data_is_left_alone() throws IOException {
        var stranger = sleeperNaming(Path.of("elsewhere"));
        parts.record("pledge", stranger.toHandle());

        assertThat(parts.end("pledge")).isFalse();
        assertThat(stranger.isAlive()).isTrue();
    }

    @Test
    void a_spoilt_record_is_not_taken_for_a_process() throws IOException {
        write("pledge", "");

        assertThat(parts.end("pledge")).isFalse();
    }

    @Test
    void a_killed_part_takes_its_children_along() throws IOException {
        var keycloak = sleeperNaming(data);
        parts.record("keycloak", keycloak.toHandle());
        var children = keycloak.descendants().toList();

        parts.kill("keycloak");

        assertThat(RunningParts.lives(keycloak.toHandle())).isFalse();
        assertThat(children).isNotEmpty().noneMatch(RunningParts::lives);
    }

    @Test
    void services_end_before_what_they_need() throws IOException {
        for (var part : List.of("postgres", "kafka", "pledge")) {
            parts.record(part, sleeperNaming(data).toHandle());
        }
        var order = new ArrayList<String>();

        parts.endParts(order::add);

        assertThat(order).containsExactly("pledge", "kafka", "postgres");
    }

    /** A shell with a child, as Keycloak's script is one; the trap makes it end at once on SIGTERM and SIGINT. */
    private Process sleeperNaming(Path folder) throws IOException {
        var script = "trap 'exit' TERM INT; sleep 600 & echo up; wait";
        var process = new ProcessBuilder("sh", "-c", script, "sleeper", folder.toString()).start();
        started.add(process);
        process.inputReader().readLine();
        return process;
    }

    private void write(String part, String record) throws IOException {
        Files.createDirectories(data.resolve("run"));
        Files.writeString(data.resolve("run").resolve(part), record);
    }
}
