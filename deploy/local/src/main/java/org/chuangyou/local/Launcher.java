package org.chuangyou.local;

import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;

/** The command line: {@code up [--empty] [--apart]} and {@code token NAME}. The scripts of the same names call it. */
final class Launcher {

    private static final String EMPTY = "--empty";
    private static final String APART = "--apart";
    private static final List<String> OPTIONS = List.of(EMPTY, APART);

    private final Data data;

    private Launcher(Data data) {
        this.data = data;
    }

    public static void main(String[] arguments) throws InterruptedException {
        var words = List.of(arguments);
        var launcher = new Launcher(new Data(Layout.ofThisBuild().data()));
        if (words.size() == 2 && words.get(0).equals("token")) {
            launcher.token(words.get(1));
        } else if (!words.isEmpty()
                && words.get(0).equals("up")
                && OPTIONS.containsAll(words.subList(1, words.size()))) {
            launcher.up(!words.contains(EMPTY), words.contains(APART));
        } else {
            fail("Known are: up [--empty] [--apart] and token NAME, for NAME one of "
                    + String.join(", ", Tokens.names()));
        }
    }

    private void up(boolean withSample, boolean apart) throws InterruptedException {
        var builder = Stack.builder().data(data.folder()).ports(Ports.fixed());
        var stack = (apart ? builder.urnApart() : builder).build();
        var running = new RunningParts(data.folder());
        running.record(RunningParts.LAUNCHER, ProcessHandle.current());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stack.close();
            running.forget(RunningParts.LAUNCHER);
        }));
        try {
            stack.start();
        } catch (StartFailure e) {
            fail(e.getMessage());
        }
        if (withSample && data.isNew()) {
            new SampleData(stack, data).load();
        }
        var welcome = new Welcome(stack, data, data.isNew());
        data.noLongerNew();
        welcome.lines().forEach(System.out::println);
        // Until a signal comes: the hook does the rest.
        Thread.currentThread().join();
    }

    private void token(String name) throws InterruptedException {
        try {
            System.out.println(new Tokens(Keycloak.realm(Ports.fixed()), new Secrets(data.secrets())).of(name));
        } catch (NoSuchElementException e) {
            fail(e.getMessage());
        } catch (IOException e) {
            fail("No token: "
                    + (e.getMessage() == null ? "Keycloak does not answer; is the stack up?" : e.getMessage()));
        }
    }

    private static void fail(String sentence) {
        System.err.println(sentence);
        System.exit(1);
    }
}
