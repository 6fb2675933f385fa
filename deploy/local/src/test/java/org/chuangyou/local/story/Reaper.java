package org.chuangyou.local.story;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.chuangyou.local.Stack;

/** Ends one service after the other with SIGKILL, each while something goes on, and lets it start again. */
final class Reaper {

    private final Stack stack;
    private final List<String> services;
    private int strikes;

    Reaper(Stack stack, List<String> services) {
        this.stack = stack;
        this.services = services;
    }

    /** The next service dies before the act begins and comes back while it goes on. */
    void strikesDuring(Runnable act) {
        var victim = services.get(strikes++ % services.size());
        stack.kill(victim);
        var resurrection = CompletableFuture.runAsync(() -> stack.start(victim));
        act.run();
        resurrection.join();
    }
}
