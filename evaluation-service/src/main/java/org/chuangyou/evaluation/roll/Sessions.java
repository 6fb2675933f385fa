package org.chuangyou.evaluation.roll;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.chuangyou.chassis.sql.Scalar;
import org.chuangyou.evaluation.poll.Octets;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Short sessions of slips. A session is a signed text and nothing is stored, so the roll knows of nobody when they
 * came. A code may open several sessions: whoever lost an answer fetches it again, and the issuance itself is once.
 */
@ApplicationScoped
class Sessions {

    static final Duration LIFETIME = Duration.ofMinutes(10);

    private final EntityManager database;
    private final Clock clock;

    Sessions(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    String open(UUID poll, String selector) {
        var claims = "%s/%s/%d"
                .formatted(poll, selector, clock.instant().plus(LIFETIME).getEpochSecond());
        var mac = key(poll).map(key -> Mac.of(key, claims)).orElseThrow(RollProblems::codeRefused);
        return Octets.base64url(claims.getBytes(UTF_8)) + "." + Octets.base64url(mac);
    }

    /** The poll and slip of a session; 401 unless it is one of ours and still good. */
    Session require(String token) {
        try {
            var parts = token.split("\\.");
            var claims = new String(Octets.of(parts[0]), UTF_8);
            var session = Session.of(claims.split("/"));
            // A closed poll has no key any more. Its sessions are let through, to be told that it is closed.
            var genuine = key(session.poll())
                    .map(key -> MessageDigest.isEqual(Mac.of(key, claims), Octets.of(parts[1])))
                    .orElse(true);
            if (genuine && clock.instant().isBefore(session.until())) {
                return session;
            }
        } catch (RuntimeException e) {
            // no token of ours looks like this
        }
        throw RollProblems.sessionInvalid();
    }

    @SuppressWarnings("unchecked") // a native query has no types
    private Optional<byte[]> key(UUID poll) {
        List<byte[]> keys = Scalar.query(
                        database,
                        "SELECT session_key FROM roll_poll WHERE poll_id = ?1 AND session_key IS NOT NULL",
                        byte[].class)
                .setParameter(1, poll)
                .getResultList();
        return keys.stream().findFirst();
    }

    record Session(UUID poll, String selector, Instant until) {
        private static Session of(String... claims) {
            return new Session(UUID.fromString(claims[0]), claims[1], Instant.ofEpochSecond(Long.parseLong(claims[2])));
        }
    }
}
