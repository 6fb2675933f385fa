package org.chuangyou.pledge.pledge;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import com.github.f4b6a3.uuid.util.UuidUtil;

/**
 * An id that a device made for what it drafted off line: like our own, a UUIDv7 (RFC 9562, 5.7) of about now. Lists go by
 * ids, newest first; one of the year 9999 would stand on top of the public board for ever.
 */
@ApplicationScoped
class OwnId {

    /** How far a device's clock may be ahead. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private final Clock clock;

    OwnId(Clock clock) {
        this.clock = clock;
    }

    void require(UUID id) {
        if (!UuidUtil.isTimeOrderedEpoch(id)) {
            throw PledgeProblems.ownIdForm(id);
        }
        var made = UuidUtil.getInstant(id);
        var now = clock.instant();
        if (made.isAfter(now.plus(AHEAD))) {
            throw PledgeProblems.ownIdAhead(id, made, now);
        }
    }
}
