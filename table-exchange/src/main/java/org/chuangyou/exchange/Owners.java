package org.chuangyou.exchange;

import java.util.Collection;
import java.util.Set;

/**
 * Things whose rows are meant and no others, such as a branch and those below it.
 *
 * @param kind what columns call them, as in {@link Column#reference}
 * @param codes theirs
 */
public record Owners(String kind, Set<String> codes) {

    public static Owners of(String kind, Collection<String> codes) {
        return new Owners(kind, Set.copyOf(codes));
    }
}
