package org.chuangyou.evaluation.client;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The npm package as somebody runs it: a process of its own. */
final class Node {

    private static final Path CLIENT = Path.of("client");

    private Node() {}

    static Run run(String script, String... arguments) {
        var command = new ArrayList<>(List.of("node", script));
        command.addAll(List.of(arguments));
        try {
            var process = new ProcessBuilder(command).directory(CLIENT.toFile()).start();
            process.getOutputStream().close();
            // Both are short: neither pipe can fill up while the other is read.
            var out = new String(process.getInputStream().readAllBytes(), UTF_8);
            var err = new String(process.getErrorStream().readAllBytes(), UTF_8);
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " does not end");
            }
            return new Run(process.exitValue(), out, err);
        } catch (IOException e) {
            throw new IllegalStateException(command.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    record Run(int status, String out, String err) {

        /** What it printed, if it succeeded; else fails with what it said. */
        String ok() {
            if (status != 0) {
                throw new AssertionError(status + " " + err);
            }
            return out;
        }
    }
}
