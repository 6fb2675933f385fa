package org.chuangyou.local.county;

import java.nio.charset.StandardCharsets;

/** A service said no where a yes was needed; the message holds what it said. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;

    Refused(String request, Answer answer) {
        super(request + " → " + answer.status() + " " + new String(answer.body(), StandardCharsets.UTF_8));
        this.status = answer.status();
    }

    int status() {
        return status;
    }
}
