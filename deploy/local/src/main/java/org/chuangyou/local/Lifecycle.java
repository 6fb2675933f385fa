package org.chuangyou.local;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

import org.chuangyou.local.kafka.KafkaBroker;

/**
 * Launches parts, waits for them, and notices when one ends that should not.
 *
 * <p>Launching and closing exclude each other: what is launched is either recorded before the closing, and so ended by
 * it, or refused after it. Without that a Ctrl-C during the start would leave parts behind.
 */
final class Lifecycle {

    private final Data data;
    private final RunningParts running;
    private final Progress progress;
    private final Patience patience;
    private final Set<String> expectedToEnd = ConcurrentHashMap.newKeySet();
    private volatile boolean closing;

    Lifecycle(Data data, Progress progress, Patience patience) {
        this.data = data;
        this.running = new RunningParts(data.folder());
        this.progress = progress;
        this.patience = patience;
    }

    synchronized ProcessHandle launch(String part, Launch launch) throws IOException {
        refuseWhenClosing();
        progress.say("starting " + part);
        var process = launch.begin().toHandle();
        running.record(part, process);
        return process;
    }

    void await(String part, ProcessHandle process, BooleanSupplier ready) throws InterruptedException {
        if (!patience.await(part, process, ready)) {
            refuseWhenClosing();
            throw StartFailure.of(part, data.log(part));
        }
        welcome(part, process);
    }

    /** Kafka's own class launches and waits in one. */
    synchronized void launchKafka(int port) {
        refuseWhenClosing();
        progress.say("starting kafka");
        KafkaBroker.start(data.kafka(), port, process -> running.record("kafka", process));
        running.find("kafka").ifPresent(process -> welcome("kafka", process));
    }

    void kill(String part) {
        expectedToEnd.add(part);
        running.kill(part);
    }

    void close() {
        closing = true;
        synchronized (this) {
            expectedToEnd.addAll(RunningParts.NAMES);
            running.endParts(part -> progress.say("stopped " + part));
        }
    }

    private void welcome(String part, ProcessHandle process) {
        expectedToEnd.remove(part);
        progress.say(part + " is ready");
        process.onExit().thenRun(() -> {
            if (!expectedToEnd.contains(part)) {
                progress.say(part + " HAS ENDED UNEXPECTEDLY; its log is " + data.log(part));
            }
        });
    }

    private void refuseWhenClosing() {
        if (closing) {
            throw new StartFailure("The start was broken off.");
        }
    }

    @FunctionalInterface
    interface Launch {
        Process begin() throws IOException;
    }
}
