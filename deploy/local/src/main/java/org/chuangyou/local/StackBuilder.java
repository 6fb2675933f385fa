package org.chuangyou.local;

import java.nio.file.Path;
import java.util.function.Consumer;

/** What may differ from one stack to another. */
public final class StackBuilder {

    Path data;
    Ports ports = Ports.free();
    Layout layout = Layout.ofThisBuild();
    Consumer<String> lines = System.out::println;
    boolean urnApart;

    StackBuilder() {}

    /** The folder for everything to be remembered; made when absent. */
    public StackBuilder data(Path folder) {
        this.data = folder;
        return this;
    }

    /** Free ones unless told otherwise. */
    public StackBuilder ports(Ports chosen) {
        this.ports = chosen;
        return this;
    }

    /** Who hears what is being done; standard output unless told otherwise. */
    public StackBuilder progress(Consumer<String> listener) {
        this.lines = listener;
        return this;
    }

    /** The urn as a process of its own, as in Kubernetes, and not within the evaluation service, as on one server. */
    public StackBuilder urnApart() {
        this.urnApart = true;
        return this;
    }

    StackBuilder layout(Layout chosen) {
        this.layout = chosen;
        return this;
    }

    /** A stack that does not run yet. */
    public Stack build() {
        return new Stack(this);
    }

    /** A running stack. */
    public Stack start() {
        return build().start();
    }
}
