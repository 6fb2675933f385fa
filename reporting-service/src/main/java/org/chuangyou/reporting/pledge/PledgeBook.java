package org.chuangyou.reporting.pledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.chuangyou.reporting.pledge.PledgeFact.Name;

import static java.util.stream.Collectors.groupingBy;

/**
 * The journal of what is known of pledges. Facts of one transaction are gathered and entered together just before it
 * commits: five statements for a batch of five hundred, and one row of a sum written once however many facts change it.
 */
@ApplicationScoped
class PledgeBook {

    private final PledgeFacts facts;
    private final Tallies tallies;
    private final TransactionSynchronizationRegistry transactions;

    PledgeBook(PledgeFacts facts, Tallies tallies, TransactionSynchronizationRegistry transactions) {
        this.facts = facts;
        this.tallies = tallies;
        this.transactions = transactions;
    }

    /** Notes a fact. All facts of one transaction come by the same shard. */
    void note(PledgeFact fact, int shard) {
        var entry = (Entry) transactions.getResource(PledgeBook.class);
        if (entry == null) {
            entry = new Entry(shard);
            transactions.putResource(PledgeBook.class, entry);
            transactions.registerInterposedSynchronization(entry);
        }
        entry.news.add(fact);
    }

    private void enter(List<PledgeFact> news, int shard) {
        var known = facts.of(news);
        var all = new LinkedHashMap<Name, PledgeFact>();
        known.forEach(fact -> all.put(fact.name(), fact));
        news.forEach(fact -> all.merge(fact.name(), fact, PledgeFact::earlier));
        var change = counts(all.values());
        counts(known).forEach((count, number) -> change.merge(count, -number, Integer::sum));
        facts.keep(news.stream().map(fact -> all.get(fact.name())).distinct().toList());
        tallies.add(change, shard);
    }

    private static Map<Count, Integer> counts(Collection<PledgeFact> facts) {
        var sums = new HashMap<Count, Integer>();
        Map<UUID, List<PledgeFact>> byPledge = facts.stream().collect(groupingBy(PledgeFact::pledgeId));
        byPledge.values().forEach(pledge -> PledgeHistory.countsOf(pledge)
                .forEach((count, number) -> sums.merge(count, number, Integer::sum)));
        return sums;
    }

    private final class Entry implements Synchronization {

        private final List<PledgeFact> news = new ArrayList<>();
        private final int shard;

        private Entry(int shard) {
            this.shard = shard;
        }

        @Override
        public void beforeCompletion() {
            enter(news, shard);
        }

        @Override
        public void afterCompletion(int status) {
            // nothing to do after
        }
    }
}
