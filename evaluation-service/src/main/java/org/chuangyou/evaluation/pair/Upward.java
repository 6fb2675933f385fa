package org.chuangyou.evaluation.pair;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.evaluation.satisfaction.Share;

/**
 * What holds where branches judge the organisation above them (支部评议上级党组织). A superior knows its few branches by
 * name, so it learns only what enough of them say together, never what one of them said.
 */
public final class Upward {

    private Upward() {}

    /**
     * Refuses raters that do not stand below the judged, the judged itself, and fewer raters than may ever be shown.
     *
     * @param below the judged organisation and all below it
     * @param k the least number of branches whose judgement is shown
     */
    public static void requireRaters(UUID judged, Collection<UUID> raters, Collection<UUID> below, int k) {
        var strangers = raters.stream()
                .filter(rater -> rater.equals(judged) || !below.contains(rater))
                .distinct()
                .toList();
        if (!strangers.isEmpty()) {
            throw Refusal.conflict("upward-rater-not-below")
                    .with("raters", strangers)
                    .asException();
        }
        var distinct = new HashSet<>(raters).size();
        if (distinct < k) {
            throw Refusal.conflict("upward-too-few")
                    .with("branches", distinct)
                    .with("k", k)
                    .asException();
        }
    }

    /**
     * What the judged superior may see.
     *
     * @param byBranch each branch's satisfied of valid ratings; all branches weigh alike, so give them the same weight
     * @return all of them together; empty unless at least k branches gave a valid rating
     */
    public static Optional<Share> shown(List<Share.Part> byBranch, int k) {
        var heard = byBranch.stream().filter(part -> part.denominator() > 0).count();
        return heard < k ? Optional.empty() : Optional.of(Share.of(byBranch));
    }
}
