package org.chuangyou.evaluation.urn;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the service writes into its log, message and parameters and fault. */
final class LogLines extends Handler {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    private LogLines() {}

    static List<String> during(Runnable act) {
        var seen = new LogLines();
        var root = Logger.getLogger("");
        var level = root.getLevel();
        root.setLevel(Level.INFO); // as in production; tests are quieter
        root.addHandler(seen);
        try {
            act.run();
        } finally {
            root.removeHandler(seen);
            root.setLevel(level);
        }
        return seen.lines;
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(line.getMessage());
        if (line.getParameters() != null) {
            Arrays.asList(line.getParameters()).forEach(parameter -> lines.add(String.valueOf(parameter)));
        }
        if (line.getThrown() != null) {
            lines.add(line.getThrown().toString());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
