package org.chuangyou.evaluation.paper;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.chuangyou.evaluation.poll.Contest;
import org.chuangyou.evaluation.poll.Manifest;

/**
 * Ballots on paper, counted by two tellers independently of each other: each sees the own count alone, and an evaluation
 * closes only when both say the same. The evaluation's row must be locked by who enters or closes.
 */
@ApplicationScoped
public class PaperTallies {

    private static final int TELLERS = 2;

    private final Rows rows;

    PaperTallies(Rows rows) {
        this.rows = rows;
    }

    /**
     * One teller's count, in place of an earlier one by the same. Refuses what cannot be, a third teller, and any when
     * closing has begun.
     *
     * @param drawn slips drawn, by group: nobody has both a slip and a ballot on paper
     */
    public PaperCount enter(
            Manifest manifest, String contest, String teller, PaperCount given, Map<String, Integer> drawn) {
        requireOpen(manifest.poll());
        var terms = manifest.contest(contest).orElseThrow(() -> PaperProblems.noSuchContest(contest));
        var count = given.checked(manifest);
        requireWithinEligible(terms, count, drawn);
        var entered = of(manifest.poll(), tally -> tally.contest().equals(contest));
        var own = entered.stream()
                .filter(tally -> tally.teller().equals(teller))
                .findFirst()
                .orElseGet(() -> {
                    if (entered.size() == TELLERS) {
                        throw PaperProblems.twoAlready(contest);
                    }
                    return new PaperTally(manifest.poll(), contest, teller);
                });
        own.counted(count);
        rows.persist(own);
        return count;
    }

    /** What this teller has entered; 404 else. */
    public PaperCount require(UUID evaluation, String contest, String teller) {
        return own(evaluation, contest, teller).count();
    }

    /** Takes a teller's count back, unless closing has begun. */
    public void withdraw(UUID evaluation, String contest, String teller) {
        requireOpen(evaluation);
        rows.delete(own(evaluation, contest, teller));
    }

    /** What both tellers say, by contest; refuses a contest that only one has counted, or of which they say two things. */
    public Map<String, PaperCount> agreed(Manifest manifest, Map<String, Integer> drawn) {
        var byContest = of(manifest.poll(), tally -> true).stream().collect(Collectors.groupingBy(PaperTally::contest));
        var alone = contests(byContest, tallies -> tallies.size() < TELLERS);
        if (!alone.isEmpty()) {
            throw PaperProblems.alone(alone);
        }
        var differ = contests(
                byContest,
                tallies -> !tallies.get(0).count().equals(tallies.get(1).count()));
        if (!differ.isEmpty()) {
            throw PaperProblems.differ(differ);
        }
        byContest.forEach((contest, tallies) -> requireWithinEligible(
                manifest.contest(contest).orElseThrow(), tallies.get(0).count(), drawn));
        return byContest.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().get(0).count()));
    }

    /**
     * Takes no count any more, nor one back. It stands by itself: should the rest of closing fail, the urn's result may
     * be public already, and who knows it must not change what is on paper. Repeating it does no harm.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void close(UUID evaluation) {
        sql("INSERT INTO paper_closed (evaluation_id) VALUES (?1) ON CONFLICT DO NOTHING", evaluation)
                .executeUpdate();
    }

    private void requireOpen(UUID evaluation) {
        if (!sql("SELECT 1 FROM paper_closed WHERE evaluation_id = ?1", evaluation)
                .getResultList()
                .isEmpty()) {
            throw PaperProblems.closed();
        }
    }

    private Query sql(String sql, UUID evaluation) {
        return rows.getEntityManager().createNativeQuery(sql).setParameter(1, evaluation);
    }

    private static List<String> contests(Map<String, List<PaperTally>> byContest, Predicate<List<PaperTally>> which) {
        return byContest.entrySet().stream()
                .filter(entry -> which.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static void requireWithinEligible(Contest contest, PaperCount count, Map<String, Integer> drawn) {
        var slips = drawn.getOrDefault(contest.group(), 0);
        if (slips + count.issued() > contest.eligible()) {
            throw PaperProblems.beyondEligible(contest.group(), contest.eligible(), slips, count.issued());
        }
    }

    private PaperTally own(UUID evaluation, String contest, String teller) {
        return of(evaluation, tally -> tally.contest().equals(contest)).stream()
                .filter(tally -> tally.teller().equals(teller))
                .findFirst()
                .orElseThrow(PaperProblems::unknown);
    }

    private List<PaperTally> of(UUID evaluation, Predicate<PaperTally> which) {
        List<PaperTally> all = rows.list("evaluationId = ?1 order by id", evaluation);
        return all.stream().filter(which).toList();
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<PaperTally, UUID> {}
}
