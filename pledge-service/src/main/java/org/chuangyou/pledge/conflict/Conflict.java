package org.chuangyou.pledge.conflict;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Etag;

/** A refusal over versions that carries what is there now, so that a client can merge without asking again. */
public final class Conflict {

    private Conflict() {}

    /**
     * Refuses as the precondition does, with the thing itself ({@code present}) and its version ({@code
     * presentVersion}, also as {@code ETag}) in the answer.
     */
    public static void check(Precondition seen, long version, Object present) {
        try {
            seen.require(version);
        } catch (HttpProblem refusal) {
            throw HttpProblem.builder(refusal)
                    .with("present", present)
                    .with("presentVersion", version)
                    .withHeader("ETag", "\"" + Etag.of(version).getValue() + "\"")
                    .build();
        }
    }
}
