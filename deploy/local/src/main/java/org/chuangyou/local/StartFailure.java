package org.chuangyou.local;

import java.nio.file.Path;

/** A part that did not come up; the message is one line for people. */
public final class StartFailure extends RuntimeException {

    StartFailure(String message) {
        super(message);
    }

    static StartFailure of(String part, Path log) {
        return new StartFailure(part + " did not start; its log is " + log);
    }
}
