package org.chuangyou.pledge.conflict;

import jakarta.ws.rs.core.Response.Status;

import org.chuangyou.chassis.web.Refusal;

/** What the caller saw of a thing before writing it. {@code ReadVersion::require} is one; a version in a body another. */
@FunctionalInterface
public interface Precondition {

    /** Refuses unless the caller saw this version. */
    void require(long version);

    /** The version that a row or a draft names; who names none has seen nothing, so whatever is there is news to them. */
    static Precondition version(Long seen) {
        return version -> {
            if (seen == null || seen != version) {
                throw Refusal.of(Status.PRECONDITION_FAILED, "precondition-failed")
                        .asException();
            }
        };
    }
}
