package org.chuangyou.evaluation.roll;

import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import org.chuangyou.evaluation.poll.IssuerKey;

/** The roll of each poll, as its organiser deals with it: opened, drawn from, counted and closed; never read. */
@ApplicationScoped
public class Roll {

    private final EntityManager database;
    private final Keys keys;
    private final Slips slips;

    Roll(EntityManager database, Keys keys, Slips slips) {
        this.database = database;
        this.keys = keys;
        this.slips = slips;
    }

    /**
     * Begins to issue.
     *
     * @param groups how many people there are in each group
     * @param members the codes of those who sign in, by group; a group with slips is left out
     * @param contests the group of each contest
     * @return each contest's public key
     */
    public Map<String, IssuerKey> open(
            UUID poll, Map<String, Integer> groups, Map<String, List<String>> members, Map<String, String> contests) {
        var pairs = keys.forContests(contests.keySet());
        sql("INSERT INTO roll_poll (poll_id, issuing, session_key) VALUES (?1, true, ?2)", poll, Mac.freshKey())
                .executeUpdate();
        groups.forEach((name, eligible) -> sql(
                        "INSERT INTO roll_group (poll_id, name, eligible, drawn) VALUES (?1, ?2, ?3, 0)",
                        poll,
                        name,
                        eligible)
                .executeUpdate());
        members.forEach((group, codes) -> slips.enrol(poll, group, codes));
        var issuers = pairs.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        pair -> IssuerKey.of((RSAPublicKey) pair.getValue().getPublic())));
        contests.forEach((contest, group) -> sql(
                        "INSERT INTO roll_contest (poll_id, contest, group_name, kid, private_key)"
                                + " VALUES (?1, ?2, ?3, ?4, ?5)",
                        poll,
                        contest,
                        group,
                        issuers.get(contest).thumbprint(),
                        pairs.get(contest).getPrivate().getEncoded())
                .executeUpdate());
        return issuers;
    }

    /** Refuses what would be more slips than people, those ordered but not drawn counted too. */
    public void requireRoom(UUID poll, String group, int ordered, int count) {
        slips.requireRoom(poll, group, ordered, count);
    }

    /** Draws slips for a group; the codes are given here once and kept nowhere. */
    public List<String> draw(UUID poll, String group, int count) {
        return slips.draw(poll, group, count);
    }

    /**
     * Issues nothing from now on; what could still sign is destroyed. It stands by itself and before the urn goes on:
     * should the caller's transaction fail after the urn has begun to cast or was sealed, no ballot is issued any more,
     * and the numbers issued stay those in the log. Repeating it does no harm.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void close(UUID poll) {
        sql("UPDATE roll_poll SET issuing = false, session_key = NULL WHERE poll_id = ?1", poll)
                .executeUpdate();
        sql("UPDATE roll_contest SET private_key = NULL WHERE poll_id = ?1", poll)
                .executeUpdate();
        sql("DELETE FROM roll_guess WHERE poll_id = ?1", poll).executeUpdate();
    }

    /** Slips drawn, by group. */
    public Map<String, Integer> drawn(UUID poll) {
        return counts(sql("SELECT name, drawn FROM roll_group WHERE poll_id = ?1", poll));
    }

    /** Slips on which something was issued, by group; a group without any is left out. */
    public Map<String, Integer> issuedByGroup(UUID poll) {
        return counts(sql("""
                SELECT group_name, count(DISTINCT selector) FROM roll_issuance JOIN roll_slip USING (poll_id, selector)
                WHERE poll_id = ?1 GROUP BY group_name""", poll));
    }

    /** Ballots issued, by contest; a contest without any is left out. */
    public Map<String, Integer> issuedByContest(UUID poll) {
        return counts(sql("SELECT contest, count(*) FROM roll_issuance WHERE poll_id = ?1 GROUP BY contest", poll));
    }

    @SuppressWarnings("unchecked") // a native query has no types
    private static Map<String, Integer> counts(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }

    private Query sql(String sql, Object... parameters) {
        var query = database.createNativeQuery(sql);
        for (var i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
