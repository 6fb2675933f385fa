package org.chuangyou.local;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/** Says what is being done, each line with the seconds since the beginning. */
final class Progress {

    private final long beginning = System.nanoTime();
    private final Consumer<String> lines;

    Progress(Consumer<String> lines) {
        this.lines = lines;
    }

    void say(String sentence) {
        var seconds = Duration.ofNanos(System.nanoTime() - beginning).toMillis() / 1000.0;
        lines.accept(String.format(Locale.ROOT, "%6.1f s  %s", seconds, sentence));
    }
}
