package org.chuangyou.reporting.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.chuangyou.reporting.organization.Tree;
import org.chuangyou.reporting.organization.TreeChanged;
import org.chuangyou.reporting.organization.TreeChanged.Below;
import org.chuangyou.reporting.sql.Sql;

/**
 * The sums along the tree. What happened at an organisation is kept there for itself ("own") and, with all from below,
 * in every organisation at or above it ("total"). So a part of the tree that becomes known, or is moved, after its
 * pledges can be added to those above it, or taken off them, from the own sums alone.
 */
@ApplicationScoped
class Tallies {

    private static final String ADD = """
            ON CONFLICT (organization_id, campaign_id, figure, day, shard)
            DO UPDATE SET own = pledge_tally.own + excluded.own, total = pledge_tally.total + excluded.total
            """;

    private final Sql sql;
    private final Tree tree;

    Tallies(Sql sql, Tree tree) {
        this.sql = sql;
        this.tree = tree;
    }

    /** Adds changes where they happened and to all above. */
    void add(Map<Count, Integer> changes, int shard) {
        var own = new TreeMap<Count, Integer>();
        changes.forEach((count, change) -> {
            if (change != 0) {
                own.put(count, change);
            }
        });
        if (!own.isEmpty()) {
            tree.holdStill();
            write(own, upwards(own), shard);
        }
    }

    private SortedMap<Count, Integer> upwards(SortedMap<Count, Integer> own) {
        var ways =
                tree.atOrAbove(own.keySet().stream().map(Count::organizationId).collect(Collectors.toSet()));
        var total = new TreeMap<Count, Integer>();
        own.forEach((count, change) -> ways.get(count.organizationId())
                .forEach(organization -> total.merge(count.at(organization), change, Integer::sum)));
        return total;
    }

    private void write(Map<Count, Integer> own, SortedMap<Count, Integer> total, int shard) {
        var counts = List.copyOf(total.keySet());
        sql.run(
                """
                INSERT INTO pledge_tally (organization_id, campaign_id, figure, day, shard, own, total)
                SELECT o, c, f, d, ?, own, total FROM unnest(?, ?, ?, ?, ?, ?) AS t (o, c, f, d, own, total)
                """ + ADD,
                shard,
                column(counts, Count::organizationId).toArray(UUID[]::new),
                column(counts, Count::campaignId).toArray(UUID[]::new),
                column(counts, count -> count.figure().name()).toArray(String[]::new),
                column(counts, Count::day).toArray(LocalDate[]::new),
                column(counts, count -> own.getOrDefault(count, 0)).toArray(Integer[]::new),
                column(counts, total::get).toArray(Integer[]::new));
    }

    void reshape(@Observes TreeChanged change) {
        carry(change.joined(), 1);
        carry(change.parted(), -1);
    }

    private void carry(Set<Below> pairs, int sign) {
        sql.run(
                """
                INSERT INTO pledge_tally (organization_id, campaign_id, figure, day, shard, own, total)
                SELECT p.upper, t.campaign_id, t.figure, t.day, t.shard, 0, sum(? * t.own)
                FROM unnest(?, ?) AS p (upper, lower) JOIN pledge_tally t ON t.organization_id = p.lower
                WHERE t.own <> 0
                GROUP BY 1, 2, 3, 4, 5
                """ + ADD,
                sign,
                pairs.stream().map(Below::upper).toArray(UUID[]::new),
                pairs.stream().map(Below::lower).toArray(UUID[]::new));
    }

    private static <T> List<T> column(List<Count> counts, Function<Count, T> value) {
        return counts.stream().map(value).toList();
    }
}
