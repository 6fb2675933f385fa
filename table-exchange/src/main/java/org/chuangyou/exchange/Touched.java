package org.chuangyou.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jakarta.transaction.TransactionScoped;

/** What the present import has changed, for rules that judge whole things and not rows. */
@TransactionScoped
public class Touched {

    private final Map<String, Set<UUID>> ids = new HashMap<>();

    /** Notes things of a kind. */
    public void note(String kind, Collection<UUID> things) {
        ids.computeIfAbsent(kind, each -> new LinkedHashSet<>()).addAll(things);
    }

    /** The things of a kind that were noted. */
    public Set<UUID> of(String kind) {
        return Set.copyOf(ids.getOrDefault(kind, Set.of()));
    }
}
