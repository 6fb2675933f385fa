package org.chuangyou.evaluation.roll;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import org.chuangyou.evaluation.poll.Octets;

/** Signs one message for each slip and contest, the same one as often as it is asked to. */
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

    /** All or none: a request of which one part is refused leaves nothing issued. */
    List<IssuanceAnswer.Item> issue(Sessions.Session slip, List<IssuanceRequest.Item> requests) {
        return requests.stream()
                // in one order for everybody, else two requests of one slip could wait for each other
                .sorted(Comparator.comparing(IssuanceRequest.Item::contest))
                .map(request -> issue(slip, request))
                .toList();
    }

    private IssuanceAnswer.Item issue(Sessions.Session slip, IssuanceRequest.Item request) {
        var signer = new BlindSigner(entitlement(slip, request));
        var message = message(request);
        if (!signer.takes(message)) {
            throw RollProblems.messageInvalid(request.contest());
        }
        if (!note(slip, request.contest(), Octets.sha256(message))) {
            throw RollProblems.alreadyIssued(request.contest());
        }
        return new IssuanceAnswer.Item(request.contest(), Octets.base64url(signer.sign(message)));
    }

    /** The key of the contest, if the slip's group may vote in it. */
    @SuppressWarnings("unchecked") // a native query has no types
    private byte[] entitlement(Sessions.Session slip, IssuanceRequest.Item request) {
        List<Object[]> keys =
                sql("""
                        SELECT private_key, kid FROM roll_contest JOIN roll_slip USING (poll_id, group_name)
                        WHERE poll_id = ?1 AND selector = ?2 AND contest = ?3""", slip.poll(), slip.selector(), request.contest()).getResultList();
        return keys.stream()
                .filter(row -> request.kid().equals(row[1]))
                .map(row -> (byte[]) row[0])
                .findFirst()
                .orElseThrow(() -> RollProblems.notEntitled(request.contest()));
    }

    /** Whether this is the message of this slip in this contest: the first one noted is. */
    private boolean note(Sessions.Session slip, String contest, byte[] message) {
        sql("""
                        INSERT INTO roll_issuance (poll_id, selector, contest, message) VALUES (?1, ?2, ?3, ?4)
                        ON CONFLICT DO NOTHING""", slip.poll(), slip.selector(), contest, message).executeUpdate();
        var noted = sql(
                        "SELECT message FROM roll_issuance WHERE poll_id = ?1 AND selector = ?2 AND contest = ?3",
                        slip.poll(),
                        slip.selector(),
                        contest)
                .getSingleResult();
        return Arrays.equals((byte[]) noted, message);
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
}
