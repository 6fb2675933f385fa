package org.chuangyou.evaluation.roll;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.chuangyou.chassis.sql.Scalar;

/** Unnumbered slips with a code each; who gets which is decided by hands in a hat, and known to nobody. */
@ApplicationScoped
class Slips {

    /** No code has such a hash. */
    private static final byte[] NO_SECRET = {};

    private final EntityManager database;
    private final RollSettings settings;
    private final SecureRandom random = new SecureRandom();

    Slips(EntityManager database, RollSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    List<String> draw(UUID poll, String group, int count) {
        reserve(poll, group, count);
        var codes = Stream.generate(() -> Code.draw(random)).limit(count).collect(Collectors.toList());
        keep(poll, group, codes, Code::selector, code -> code.hash(settings.codeKey(), poll));
        // Shuffled again, else the order of the print file would be the order of the rows.
        Collections.shuffle(codes, random);
        return codes.stream().map(Code::printed).toList();
    }

    /** Members come without a slip: all of the group's are taken by them. */
    void enrol(UUID poll, String group, List<String> personCodes) {
        reserve(poll, group, personCodes.size());
        keep(poll, group, personCodes, Function.identity(), code -> NO_SECRET);
    }

    /** The group on whose roll this person is. */
    @SuppressWarnings("unchecked") // a native query has no types
    Optional<String> groupOf(UUID poll, String personCode) {
        List<String> groups = Scalar.query(
                        database,
                        "SELECT group_name FROM roll_slip WHERE poll_id = ?1 AND selector = ?2 AND secret = ?3",
                        String.class)
                .setParameter(1, poll)
                .setParameter(2, personCode)
                .setParameter(3, NO_SECRET)
                .getResultList();
        return groups.stream().findFirst();
    }

    private void reserve(UUID poll, String group, int count) {
        var taken = database.createNativeQuery("""
                        UPDATE roll_group SET drawn = drawn + :count
                        WHERE poll_id = :poll AND name = :group AND drawn + :count <= eligible""")
                .setParameter("count", count)
                .setParameter("poll", poll)
                .setParameter("group", group)
                .executeUpdate();
        if (taken == 0) {
            var room = room(poll, group);
            throw RollProblems.tooManySlips(group, room.eligible(), room.drawn(), 0, count);
        }
    }

    void requireRoom(UUID poll, String group, int ordered, int count) {
        var room = room(poll, group);
        if (room.drawn() + ordered + count > room.eligible()) {
            throw RollProblems.tooManySlips(group, room.eligible(), room.drawn(), ordered, count);
        }
    }

    private Room room(UUID poll, String group) {
        var row = (Object[]) database.createNativeQuery(
                        "SELECT eligible, drawn FROM roll_group WHERE poll_id = :poll AND name = :group")
                .setParameter("poll", poll)
                .setParameter("group", group)
                .getSingleResult();
        return new Room((int) row[0], (int) row[1]);
    }

    /** In one statement, however many there are. */
    private <T> void keep(
            UUID poll, String group, List<T> slips, Function<T, String> selector, Function<T, byte[]> secret) {
        database.createNativeQuery("""
                        INSERT INTO roll_slip (poll_id, selector, group_name, secret)
                        SELECT ?1, selector, ?2, secret FROM unnest(?3, ?4) AS slip (selector, secret)""")
                .setParameter(1, poll)
                .setParameter(2, group)
                .setParameter(3, slips.stream().map(selector).toArray(String[]::new))
                .setParameter(4, slips.stream().map(secret).toArray(byte[][]::new))
                .executeUpdate();
    }

    /** The group of the slip with this code, as long as its poll issues; takes as long whether or not there is one. */
    @SuppressWarnings("unchecked") // a native query has no types
    Optional<String> groupOf(UUID poll, Code code) {
        List<Object[]> rows = database.createNativeQuery("""
                        SELECT group_name, secret FROM roll_slip JOIN roll_poll USING (poll_id)
                        WHERE poll_id = ?1 AND selector = ?2 AND issuing""")
                .setParameter(1, poll)
                .setParameter(2, code.selector())
                .getResultList();
        var kept = rows.isEmpty() ? new byte[32] : (byte[]) rows.get(0)[1];
        var right = MessageDigest.isEqual(kept, code.hash(settings.codeKey(), poll));
        return right && !rows.isEmpty() ? Optional.of((String) rows.get(0)[0]) : Optional.empty();
    }

    private record Room(int eligible, int drawn) {}
}
