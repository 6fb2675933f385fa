package org.chuangyou.evaluation.roll;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import org.chuangyou.evaluation.poll.Octets;

/** Notes one message for each slip and contest, the same one as often as it is asked to. What is noted may be signed. */
@ApplicationScoped
class Issuance {

    private final EntityManager database;

    Issuance(EntityManager database) {
        this.database = database;
    }

    /** Whether the poll issues; within a transaction it goes on doing so until the end of that. */
    boolean isOpen(UUID poll) {
        return !sql("SELECT 1 FROM roll_poll WHERE poll_id = ?1 AND issuing FOR SHARE", poll)
                .getResultList()
                .isEmpty();
    }

    @SuppressWarnings("unchecked") // a native query has no types
    List<String> contests(UUID poll, String group) {
        return sql(
                        "SELECT contest FROM roll_contest WHERE poll_id = ?1 AND group_name = ?2 ORDER BY contest",
                        poll,
                        group)
                .getResultList();
    }

    /**
     * All or none: a request of which one part is refused leaves nothing noted. Two statements and a commit, however many
     * contests there are; signing comes after it, so that it keeps neither closing nor a connection waiting.
     */
    @Transactional
    List<Noted> note(Sessions.Session slip, List<IssuanceRequest.Item> requests) {
        var keys = keys(slip, requests);
        var messages = requests.stream()
                // in one order for everybody, else two requests of one slip could wait for each other
                .sorted(Comparator.comparing(IssuanceRequest.Item::contest))
                .map(request -> noted(slip, request, keys))
                .toList();
        if (insert(slip, messages) < messages.size()) {
            requireSame(slip, messages);
        }
        return messages;
    }

    private Noted noted(Sessions.Session slip, IssuanceRequest.Item request, Map<String, byte[]> keys) {
        var key = keys.get(request.contest() + "/" + request.kid());
        if (key == null) {
            throw isOpen(slip.poll()) ? RollProblems.notEntitled(request.contest()) : RollProblems.notIssuing();
        }
        var noted = new Noted(request.contest(), message(request), new BlindSigner(key));
        if (!noted.isFit()) {
            throw RollProblems.messageInvalid(request.contest());
        }
        return noted;
    }

    /** The keys by contest and kid, as far as the poll issues and the slip's group may vote there. */
    @SuppressWarnings("unchecked") // a native query has no types
    private Map<String, byte[]> keys(Sessions.Session slip, List<IssuanceRequest.Item> requests) {
        List<Object[]> rows =
                sql("""
                        SELECT contest || '/' || kid, private_key
                        FROM roll_poll JOIN roll_slip USING (poll_id) JOIN roll_contest USING (poll_id, group_name)
                        WHERE poll_id = ?1 AND selector = ?2 AND contest = ANY (?3) AND issuing
                        FOR SHARE OF roll_poll""", slip.poll(), slip.selector(), contests(requests)).getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (byte[]) row[1]));
    }

    private static String[] contests(List<IssuanceRequest.Item> requests) {
        return requests.stream().map(IssuanceRequest.Item::contest).toArray(String[]::new);
    }

    /** How many were not noted before. */
    private int insert(Sessions.Session slip, List<Noted> messages) {
        return sql(
                        """
                        INSERT INTO roll_issuance (poll_id, selector, contest, message)
                        SELECT ?1, ?2, contest, message FROM unnest(?3, ?4) AS asked (contest, message)
                        ON CONFLICT DO NOTHING""",
                        slip.poll(),
                        slip.selector(),
                        messages.stream().map(Noted::contest).toArray(String[]::new),
                        messages.stream().map(Noted::hash).toArray(byte[][]::new))
                .executeUpdate();
    }

    /** Refuses another message than the one that was noted before. */
    @SuppressWarnings("unchecked") // a native query has no types
    private void requireSame(Sessions.Session slip, List<Noted> messages) {
        List<Object[]> rows = sql(
                        "SELECT contest, message FROM roll_issuance WHERE poll_id = ?1 AND selector = ?2",
                        slip.poll(),
                        slip.selector())
                .getResultList();
        var known = rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (byte[]) row[1]));
        for (var message : messages) {
            if (!Arrays.equals(known.get(message.contest()), message.hash())) {
                throw RollProblems.alreadyIssued(message.contest());
            }
        }
    }

    private static byte[] message(IssuanceRequest.Item request) {
        try {
            return Octets.of(request.blindedMsg());
        } catch (IllegalArgumentException e) {
            throw RollProblems.messageInvalid(request.contest());
        }
    }

    private Query sql(String sql, Object... parameters) {
        var query = database.createNativeQuery(sql);
        for (var i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    /** A message that may be signed. */
    record Noted(String contest, byte[] message, BlindSigner signer) {

        boolean isFit() {
            return signer.takes(message);
        }

        byte[] hash() {
            return Octets.sha256(message);
        }

        IssuanceAnswer.Item signed() {
            return new IssuanceAnswer.Item(contest, Octets.base64url(signer.sign(message)));
        }
    }
}
